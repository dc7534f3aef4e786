/** The interface's words for the vocabulary of `src/model.ts`. */
import type { Facet } from "../../src/dossier/filter.ts";
import type { EntryKind } from "../../src/dossier/search-entries.ts";
import type { EventType, Kind, Role, Tier } from "../../src/model.ts";

export { STATUS_WORDS } from "../../src/printed.ts";

/** A kind as it stands beside a name, and in "Measures on …". */
export const KIND_WORDS: Record<Kind, { readonly one: string; readonly every: string }> = {
  vpn: { one: "VPN", every: "every VPN" },
  "circumvention-tool": { one: "Circumvention tool", every: "every circumvention tool" },
  "cloud-host": { one: "Cloud host", every: "every cloud host" },
  cdn: { one: "CDN", every: "every CDN" },
  "app-store": { one: "App store", every: "every app store" },
  telecom: { one: "Telecom operator", every: "every telecom operator" },
  platform: { one: "Platform", every: "every platform" },
  "security-suite": { one: "Security suite", every: "every security suite" },
};

/** An event's type, beside its shape. */
export const TYPE_WORDS: Record<EventType, string> = {
  rule: "Rule",
  order: "Order",
  block: "Block",
  removal: "Removal",
  penalty: "Penalty",
  case: "Case",
  "data-demand": "Data demand",
  closure: "Closure",
  response: "Response",
  licence: "Licence",
  ownership: "Ownership",
};

/** The opened provider's part in an act. */
export const ROLE_WORDS: Record<Role, string> = {
  subject: "as subject",
  implementer: "as implementer",
  affected: "as affected",
  challenger: "as challenger",
};

/** How near a source stands to the act. */
export const TIER_WORDS: Record<Tier, string> = {
  primary: "primary",
  news: "news",
  specialist: "specialist",
  ngo: "NGO",
  secondary: "secondary",
};

/** What a result of the look-up is. */
export const ENTRY_WORDS: Record<EntryKind, string> = {
  provider: "Provider",
  event: "Event",
  instrument: "Instrument",
  jurisdiction: "Jurisdiction",
  affair: "Story",
};

/** What events can be chosen by. */
export const FACET_WORDS: Record<Facet, string> = {
  type: "Type",
  jurisdiction: "Jurisdiction",
  role: "Role",
  status: "Status",
  tier: "Source",
};
