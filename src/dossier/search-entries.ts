/** What the look-up knows of each record. */
import type { Event, EventType, Jurisdiction, Kind, PartialDate, Records, Source } from "../model.ts";

/** What an entry is; an address in the dossier begins with it. */
export type EntryKind = "provider" | "event" | "instrument" | "jurisdiction" | "affair";

/** What is found, as it is shown. Texts as the record has them. */
export interface Found {
  /** `<kind>/<id>`, its address in the dossier; a jurisdiction's code in lower case. */
  readonly id: string;
  readonly title: string;
  /** What it is called besides: each form by itself. */
  readonly names: readonly string[];
  /** Ids of the providers in it. */
  readonly providers: readonly string[];
  /** "" = of none. */
  readonly place: Jurisdiction;
  /** "" = undated. */
  readonly date: PartialDate;
  readonly authority: string;
  /** Of a provider; null = it is none. */
  readonly kind: Kind | null;
  /** Of an event; null = it is none. */
  readonly type: EventType | null;
  /** How much of the record hangs on it: events of a provider, instrument, affair or jurisdiction; sources of an event. */
  readonly weight: number;
}

/** What can be found, with all that it is found by. */
export interface SearchEntry extends Found {
  readonly text: string;
  /** Titles of documents, in the languages in which they are written. */
  readonly documents: readonly string[];
}

/** The kind in an entry's id. */
export function kindOf(id: string): EntryKind {
  return id.slice(0, id.indexOf("/")) as EntryKind;
}

/** An entry for every provider, event, instrument, affair, and jurisdiction with an event or instrument. */
export function searchEntries({ providers, events, instruments, affairs }: Records): readonly SearchEntry[] {
  const nothing = {
    names: [],
    providers: [],
    place: "",
    date: "",
    authority: "",
    kind: null,
    type: null,
    text: "",
    documents: [],
    weight: 0,
  };
  const count = (isIn: (event: Event) => boolean) => events.filter(isIn).length;
  const titles = (sources: readonly Source[]) => sources.map(({ title }) => title);
  const places = new Set([...events, ...instruments].map(({ jurisdiction }) => jurisdiction));
  return [
    ...providers.map(({ id, name, names, operator, kind, sites }) => ({
      ...nothing,
      id: `provider/${id}`,
      title: name,
      names: [...new Set([...names.map(({ text }) => text), ...sites.map(({ host }) => host), ...(operator ? [operator] : [])])],
      kind,
      text: kind,
      weight: count((event) => event.providers.some((party) => party.id === id)),
    })),
    ...events.map(({ id, title, date, jurisdiction, authority, type, summary, providers, sources }) => ({
      ...nothing,
      id: `event/${id}`,
      title,
      providers: providers.map((party) => party.id),
      place: jurisdiction,
      date,
      authority: authority ?? "",
      type,
      text: summary,
      documents: titles(sources),
      weight: sources.length,
    })),
    ...instruments.map(({ id, title, title_native, number, jurisdiction, authority, issued, summary, sources }) => ({
      ...nothing,
      id: `instrument/${id}`,
      title,
      names: [title_native, number].filter((one) => one !== null),
      place: jurisdiction,
      date: issued ?? "",
      authority: authority ?? "",
      text: summary,
      documents: titles(sources),
      weight: count(({ instrument }) => instrument === id),
    })),
    ...affairs.map(({ id, title, summary }) => {
      const own = events.filter(({ affair }) => affair === id);
      return {
        ...nothing,
        id: `affair/${id}`,
        title,
        providers: [...new Set(own.flatMap(({ providers }) => providers.map((party) => party.id)))],
        place: own[0]?.jurisdiction ?? "",
        date: own[0]?.date ?? "",
        text: summary,
        documents: [...new Set(own.flatMap(({ sources }) => titles(sources)))],
        weight: own.length,
      };
    }),
    ...[...places].sort().map((place) => ({
      ...nothing,
      id: `jurisdiction/${place.toLowerCase()}`,
      title: place,
      place,
      weight: count(({ jurisdiction }) => jurisdiction === place),
    })),
  ];
}
