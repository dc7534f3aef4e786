/** What breaks a rule, and every line that is said of it. */
import type { Circumstances } from "../../../src/dataset/rule.ts";
import type { Event, Instrument, Provider, Records, Source } from "../../../src/model.ts";
import { makeEvent, makeInstrument, makeProvider, makeRecords, makeSource } from "../../make.ts";

/** Records of which some break the rule and some come near; the lines are of those that break it. */
export interface Counterexample {
  readonly records: Records;
  readonly released?: Circumstances["released"];
  readonly lines: readonly string[];
}

/** Counterexamples by the rule's name. */
export type Counterexamples = Readonly<Record<string, Counterexample>>;

/** The day on which the counterexamples are judged. */
export const TODAY = "2026-11-28";

/** The id of the event that breaks the rule, and its file. */
export const ID = "fr-2025-07-18-order";
export const FILE = "data/events/fr/2025-07-18-order.yaml";

/** The first event is `put` and breaks the rule; the others are `fine`. */
export function eventsOf(put: Partial<Event>, ...fine: readonly Partial<Event>[]): Records {
  return makeRecords({
    events: [makeEvent({ id: ID, ...put }), ...fine.map((one, i) => makeEvent({ id: `fr-2025-07-18-fine-${"abcdefghij"[i]}`, ...one }))],
  });
}

/** An event with these sources. */
export function sourcesOf(...puts: readonly Partial<Source>[]): Partial<Event> {
  return { sources: puts.map((put, i) => makeSource({ url: `https://www.example.org/report-${i}`, ...put })) };
}

/** A record of nothing but these. */
export function recordOf(put: {
  readonly providers?: readonly Partial<Provider>[];
  readonly events?: readonly Partial<Event>[];
  readonly instruments?: readonly Partial<Instrument>[];
  readonly affairs?: Records["affairs"];
}): Records {
  return makeRecords({
    providers: (put.providers ?? []).map(makeProvider),
    events: (put.events ?? []).map(makeEvent),
    instruments: (put.instruments ?? []).map(makeInstrument),
    affairs: put.affairs ?? [],
  });
}
