/**
 * The vocabulary of Gazette, a sentence per field; `values.ts` has a sentence per value. Used in file names, types, interface and commits;
 * there are no synonyms.
 */
import type { EventType, InstrumentStatus, Kind, NameUse, Role, Status, Tier } from "./values.ts";

export * from "./values.ts";

/** A day, month or year: `YYYY-MM-DD`, `YYYY-MM` or `YYYY`, as precise as the sources are. */
export type PartialDate = string & { readonly partialDate?: never };

/** ISO 3166-1 alpha-2, upper case, or `EU`. */
export type Jurisdiction = string;

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
  /** The original publisher, where the text is somebody else's on another host: then this is who is counted. */
  readonly copy_of?: string;
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
  /** Id of the event that replaced it; present where `status` is `superseded`. */
  readonly superseded_by?: string;
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
  /** Ids under which the record was known before. */
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
  /** Absent where its present state was not read. */
  readonly status?: InstrumentStatus;
  /** Id of the instrument that replaced it; present where `status` is `superseded`. */
  readonly superseded_by?: string;
  readonly summary: string;
  readonly sources: readonly Source[];
  readonly added: PartialDate;
  readonly reviewed: PartialDate | null;
  /** Ids under which the record was known before. */
  readonly formerly?: readonly string[];
}

/** Several events of one story. An entry of `data/affairs.yaml`, whose key is the slug. */
export interface Affair {
  readonly id: string;
  readonly title: string;
  /** One sentence: what the story is. */
  readonly summary: string;
}

/** What stays true against a rule. An entry of `data/exceptions.yaml`. */
export interface Exception {
  /** The rule's name. */
  readonly rule: string;
  /** Id of the event, instrument or provider that it excuses. */
  readonly record: string;
  /** Why the record is right and stays as it is. */
  readonly why: string;
}

/** The whole record, each list in the order of its ids. */
export interface Records {
  readonly providers: readonly Provider[];
  readonly events: readonly Event[];
  readonly instruments: readonly Instrument[];
  readonly affairs: readonly Affair[];
}
