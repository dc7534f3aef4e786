/**
 * The vocabulary of Gazette, a sentence per value and field. Used in file names, types, interface and commits; there are no synonyms.
 */

/** A day, month or year: `YYYY-MM-DD`, `YYYY-MM` or `YYYY`, as precise as the sources are. */
export type PartialDate = string & { readonly partialDate?: never };

/** ISO 3166-1 alpha-2, upper case, or `EU`. */
export type Jurisdiction = string;

/** What a provider is. One kind each; the order is the order in which readers are shown them. */
export const KINDS = ["vpn", "circumvention-tool", "cloud-host", "cdn", "app-store", "telecom", "platform", "security-suite"] as const;
export type Kind = (typeof KINDS)[number];

/**
 * What an event is.
 * - `rule`: a law, regulation, directive or general notice is adopted, takes effect or is withdrawn
 * - `order`: an authority or court tells a provider to do or stop something
 * - `block`: a service or site is blocked, throttled or intercepted
 * - `removal`: an app, extension, content or hosted service is taken down at an authority's demand or under a law
 * - `penalty`: a fine, sanction designation, settlement with an authority, conviction
 * - `case`: an investigation, lawsuit, ruling or formal letter of inquiry
 * - `data-demand`: a demand for or seizure of user data or servers
 * - `closure`: a service shuts down or leaves a market under a measure
 * - `response`: a provider's documented answer to a measure
 * - `licence`: granted, registered, refused, revoked
 * - `ownership`: a documented change of owner, seat or operator
 */
export const EVENT_TYPES = [
  "rule",
  "order",
  "block",
  "removal",
  "penalty",
  "case",
  "data-demand",
  "closure",
  "response",
  "licence",
  "ownership",
] as const;
export type EventType = (typeof EVENT_TYPES)[number];

/**
 * A provider's part in an event.
 * - `subject`: the measure is aimed at it
 * - `implementer`: it carries the measure out
 * - `affected`: hit without being aimed at
 * - `challenger`: contests it
 */
export const ROLES = ["subject", "implementer", "affected", "challenger"] as const;
export type Role = (typeof ROLES)[number];

/**
 * Where an act stands today.
 * - `done`: a one-off act, complete in itself
 * - `in-effect`: a continuing measure that stands
 * - `ended`: a continuing measure that was lifted or ran out
 * - `superseded`: replaced by a later act
 * - `pending`: not decided
 * - `unknown`: its present state was not read
 */
export const STATUSES = ["done", "in-effect", "ended", "superseded", "pending", "unknown"] as const;
export type Status = (typeof STATUSES)[number];

/**
 * How near a source stands to the act.
 * - `primary`: the authority, court, legislature or acting party itself
 * - `news`: an agency or general newsroom
 * - `specialist`: trade and legal press, researchers, maintainers' threads
 * - `ngo`: a non-governmental organisation
 * - `secondary`: an affiliate site, an aggregator, an unnamed repost
 */
export const TIERS = ["primary", "news", "specialist", "ngo", "secondary"] as const;
export type Tier = (typeof TIERS)[number];

/**
 * When a name counts.
 * - `always`: by itself
 * - `context`: only with evidence (see `names/settle.ts`)
 * - `site-only`: never in text; kept so that nobody adds the form again
 */
export const NAME_USES = ["always", "context", "site-only"] as const;
export type NameUse = (typeof NAME_USES)[number];

/** One form in which pages write a provider. */
export interface Name {
  readonly text: string;
  /** BCP 47 tag of the language or script in which the form is written. */
  readonly lang: string;
  readonly use: NameUse;
  /** Present where only these capitals count. */
  readonly case?: "exact";
  /** Longer phrases that contain the form and cancel that one occurrence. */
  readonly not?: readonly string[];
}

/** A host that the provider itself runs, sub-domains implied. */
export interface Site {
  readonly host: string;
  /** Present where the host is shared: only addresses below this path are the provider's. */
  readonly path?: string;
  /** False where customers live on the sub-domains: then only the host itself and `www.` count. */
  readonly subdomains?: boolean;
}

/** Another entry of the same company, and how the two belong together. */
export interface FamilyLink {
  readonly id: string;
  readonly how: string;
}

/** A service that a reader would recognise. `data/providers/<id>.yaml`. */
export interface Provider {
  /** The file's name without its ending. */
  readonly id: string;
  /** The name that readers are shown. */
  readonly name: string;
  readonly kind: Kind;
  readonly names: readonly Name[];
  /** Words that settle a `context` name when they stand near it. A capital in the word must match. */
  readonly context: readonly string[];
  readonly sites: readonly Site[];
  /** Store listings: Apple's number after `/id`, Google's package name. */
  readonly app_ids: { readonly apple?: readonly string[]; readonly google?: readonly string[] };
  /** The company that runs it; null = not known. */
  readonly operator: string | null;
  /** Where the operator is registered, ISO 3166-1 alpha-2; null = not known. */
  readonly seat: string | null;
  readonly homepage: string | null;
  readonly family: readonly FamilyLink[];
  /** `general`: operator, seat, hosts, ids and family are unsourced general knowledge, and are shown as such. */
  readonly facts: "general";
  readonly added: PartialDate;
  /** When events were looked for, and what was found; null = not noted. */
  readonly searched?: { readonly on: PartialDate; readonly found: string } | null;
  /** Ids under which the entry was known before. */
  readonly formerly?: readonly string[];
}

/** One document that states the fact. */
export interface Source {
  readonly url: string;
  readonly title: string;
  /** `description` where the title's wording is ours: it is then never cited as the document's title. */
  readonly title_is?: "description";
  readonly publisher: string;
  /** null = undated. */
  readonly published: PartialDate | null;
  /** BCP 47 tag of the document's language. */
  readonly lang: string;
  /** Which facts of the record it states. */
  readonly supports: string;
  readonly tier: Tier;
  /** True where the text is somebody else's on another host: it counts as the original's publisher. */
  readonly copy?: boolean;
}

/** A provider's part in an event. */
export interface Party {
  readonly id: string;
  readonly role: Role;
}

/** One act. `data/events/<cc>/<date>-<slug>.yaml`, id `<cc>-<date>-<slug>`. */
export interface Event {
  /** The file's path with the slash as a hyphen. */
  readonly id: string;
  /** The day of the act, not of the report. */
  readonly date: PartialDate;
  /** Whose authority acted, or under whose law a company acted. */
  readonly jurisdiction: Jurisdiction;
  /** null = not stated in the sources. */
  readonly authority: string | null;
  readonly type: EventType;
  /** At most 90 characters. */
  readonly title: string;
  /** One to three sentences in our own words; an allegation says whose it is. */
  readonly summary: string;
  /** Id of the instrument that the act rests on; null = none known. */
  readonly instrument: string | null;
  readonly providers: readonly Party[];
  /** Kinds that a general measure applies to. */
  readonly covers?: readonly Kind[];
  readonly status: Status;
  /** Which fact is contested and by whom; null = none known to be. */
  readonly disputed: string | null;
  /** A remark: dates, an appeal, a later outcome. */
  readonly note?: string | null;
  /** The slug that the events of one story share. */
  readonly affair?: string;
  readonly sources: readonly Source[];
  readonly added: PartialDate;
  /** When its sources were last opened again and compared; null = not yet re-read. */
  readonly reviewed: PartialDate | null;
  readonly formerly?: readonly string[];
}

/** The law, regulation, notice or order that events rest on. `data/instruments/<cc>/<slug>.yaml`, id `<cc>-<slug>`. */
export interface Instrument {
  readonly id: string;
  readonly title: string;
  /** The title in its own language; null = not read. */
  readonly title_native: string | null;
  readonly number: string | null;
  readonly jurisdiction: Jurisdiction;
  readonly authority: string | null;
  readonly issued: PartialDate | null;
  readonly in_force: PartialDate | null;
  readonly summary: string;
  readonly sources: readonly Source[];
  readonly added: PartialDate;
  readonly reviewed: PartialDate | null;
}

/** The whole record, each list in the order of its ids. */
export interface Records {
  readonly providers: readonly Provider[];
  readonly events: readonly Event[];
  readonly instruments: readonly Instrument[];
}

/** Whether mentions of this kind are flagged: platforms and telecoms stand on nearly every page and are only listed. */
export function isPaintedKind(kind: Kind): boolean {
  return kind !== "platform" && kind !== "telecom";
}
