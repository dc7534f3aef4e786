/** What else has an address in the dossier: an instrument, a jurisdiction, an affair, and the way in to all of them. */
import type { Affair, Instrument, Jurisdiction, Kind, Records } from "../model.ts";
import { KINDS } from "../model.ts";
import { type EventHead, headOf, newestFirst } from "./head.ts";

/** An instrument in a list. */
export type InstrumentLine = Pick<Instrument, "id" | "title" | "number" | "issued" | "status">;

/** `records/instruments/<id>.json`. */
export interface InstrumentPage {
  readonly instrument: Instrument;
  /** What replaced it; null = nothing did. */
  readonly successor: InstrumentLine | null;
  /** What it replaced. */
  readonly replaced: readonly InstrumentLine[];
  /** The events that rest on it, newest first. */
  readonly events: readonly EventHead[];
}

/** `records/jurisdictions/<code in lower case>.json`. */
export interface JurisdictionPage {
  readonly code: Jurisdiction;
  /** Oldest first; undated ones last. */
  readonly instruments: readonly InstrumentLine[];
  /** Newest first. */
  readonly events: readonly EventHead[];
}

/** `records/affairs/<id>.json`. */
export interface AffairPage {
  readonly affair: Affair;
  /** Newest first. */
  readonly events: readonly EventHead[];
}

/** `records/home.json`: what there is. */
export interface Home {
  readonly counts: { readonly [what in "providers" | "events" | "instruments"]: number };
  /** By name. */
  readonly providers: readonly (readonly [kind: Kind, list: readonly ProviderLine[]])[];
  /** Most events first. */
  readonly jurisdictions: readonly (readonly [code: Jurisdiction, events: number])[];
}

/** A provider in a list. */
export interface ProviderLine {
  readonly id: string;
  readonly name: string;
  /** How many events name it. */
  readonly events: number;
}

/** The page of `instrument`. */
export function instrumentPage({ instruments, events }: Records, instrument: Instrument): InstrumentPage {
  const successor = instruments.find(({ id }) => id === instrument.superseded_by);
  return {
    instrument,
    successor: successor ? lineOf(successor) : null,
    replaced: instruments.filter(({ superseded_by }) => superseded_by === instrument.id).map(lineOf),
    events: newestFirst(events.filter((event) => event.instrument === instrument.id)).map((event) => headOf(event)),
  };
}

/** The page of each jurisdiction that has an event or an instrument. */
export function jurisdictionPages({ instruments, events }: Records): readonly JurisdictionPage[] {
  const codes = new Set([...events, ...instruments].map(({ jurisdiction }) => jurisdiction));
  return [...codes].sort().map((code) => ({
    code,
    instruments: instruments
      .filter(({ jurisdiction }) => jurisdiction === code)
      .toSorted((a, b) => (a.issued ?? "9999").localeCompare(b.issued ?? "9999"))
      .map(lineOf),
    events: newestFirst(events.filter(({ jurisdiction }) => jurisdiction === code)).map((event) => headOf(event)),
  }));
}

/** The page of `affair`. */
export function affairPage({ events }: Records, affair: Affair): AffairPage {
  return { affair, events: newestFirst(events.filter((event) => event.affair === affair.id)).map((event) => headOf(event)) };
}

/** The way in. */
export function homeOf({ providers, events, instruments }: Records): Home {
  const counts = new Map<string, number>();
  const places = new Map<Jurisdiction, number>();
  for (const event of events) {
    places.set(event.jurisdiction, (places.get(event.jurisdiction) ?? 0) + 1);
    for (const { id } of event.providers) counts.set(id, (counts.get(id) ?? 0) + 1);
  }
  const lines = providers
    .map(({ id, name, kind }) => ({ kind, line: { id, name, events: counts.get(id) ?? 0 } }))
    .toSorted((a, b) => a.line.name.localeCompare(b.line.name, "en"));
  return {
    counts: { providers: providers.length, events: events.length, instruments: instruments.length },
    providers: KINDS.map((kind) => [kind, lines.filter((one) => one.kind === kind).map(({ line }) => line)] as const),
    jurisdictions: [...places].sort(([a, ofA], [b, ofB]) => ofB - ofA || (a < b ? -1 : 1)),
  };
}

function lineOf({ id, title, number, issued, status }: Instrument): InstrumentLine {
  return { id, title, number, issued, ...(status && { status }) };
}
