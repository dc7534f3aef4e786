/** The interface's words for the vocabulary of `src/model.ts`, as keys of the message files. */
import type { Facet } from "../../src/dossier/filter.ts";
import type { EntryKind } from "../../src/dossier/search-entries.ts";
import type { EventType, Kind, Role, Status, Tier } from "../../src/model.ts";
import type { Word } from "./say.ts";

/** A kind as it stands beside a name. */
export const KIND_WORDS: Record<Kind, Word> = {
  vpn: "kind_vpn",
  "circumvention-tool": "kind_circumvention_tool",
  "cloud-host": "kind_cloud_host",
  cdn: "kind_cdn",
  "app-store": "kind_app_store",
  telecom: "kind_telecom",
  platform: "kind_platform",
  "security-suite": "kind_security_suite",
};

/** Several providers of a kind. */
export const KINDS_WORDS: Record<Kind, Word> = {
  vpn: "kinds_vpn",
  "circumvention-tool": "kinds_circumvention_tool",
  "cloud-host": "kinds_cloud_host",
  cdn: "kinds_cdn",
  "app-store": "kinds_app_store",
  telecom: "kinds_telecom",
  platform: "kinds_platform",
  "security-suite": "kinds_security_suite",
};

/** All providers of a kind, in a list of those that an act applies to. */
export const EVERY_WORDS: Record<Kind, Word> = {
  vpn: "every_vpn",
  "circumvention-tool": "every_circumvention_tool",
  "cloud-host": "every_cloud_host",
  cdn: "every_cdn",
  "app-store": "every_app_store",
  telecom: "every_telecom",
  platform: "every_platform",
  "security-suite": "every_security_suite",
};

/** The heading over the measures on a whole kind. */
export const MEASURES_WORDS: Record<Kind, Word> = {
  vpn: "measures_vpn",
  "circumvention-tool": "measures_circumvention_tool",
  "cloud-host": "measures_cloud_host",
  cdn: "measures_cdn",
  "app-store": "measures_app_store",
  telecom: "measures_telecom",
  platform: "measures_platform",
  "security-suite": "measures_security_suite",
};

/** An event's type, beside its shape. */
export const TYPE_WORDS: Record<EventType, Word> = {
  rule: "type_rule",
  order: "type_order",
  block: "type_block",
  removal: "type_removal",
  penalty: "type_penalty",
  case: "type_case",
  "data-demand": "type_data_demand",
  closure: "type_closure",
  response: "type_response",
  licence: "type_licence",
  ownership: "type_ownership",
};

/** The opened provider's part in an act. */
export const ROLE_WORDS: Record<Role, Word> = {
  subject: "role_subject",
  implementer: "role_implementer",
  affected: "role_affected",
  challenger: "role_challenger",
};

/** Where an act stands; none says more than was read. */
export const STATUS_WORDS: Record<Status, Word> = {
  done: "status_done",
  "in-effect": "status_in_effect",
  ended: "status_ended",
  superseded: "status_superseded",
  pending: "status_pending",
  unknown: "status_unknown",
};

/** How near a source stands to the act. */
export const TIER_WORDS: Record<Tier, Word> = {
  primary: "tier_primary",
  news: "tier_news",
  specialist: "tier_specialist",
  ngo: "tier_ngo",
  secondary: "tier_secondary",
};

/** What a result of the look-up is. */
export const ENTRY_WORDS: Record<EntryKind, Word> = {
  provider: "entry_provider",
  event: "entry_event",
  instrument: "entry_instrument",
  jurisdiction: "entry_jurisdiction",
  affair: "entry_affair",
};

/** What events can be chosen by. */
export const FACET_WORDS: Record<Facet, Word> = {
  type: "facet_type",
  jurisdiction: "entry_jurisdiction",
  role: "facet_role",
  status: "facet_status",
  tier: "facet_source",
};
