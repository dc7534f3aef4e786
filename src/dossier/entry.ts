/** One event with everything that the record holds of it and around it. */
import type { Affair, Event, Instrument, Records } from "../model.ts";
import { type EventLine, lineOf, newestFirst } from "./head.ts";

/** One file of the packaged record, `records/events/<id>.json`. */
export interface EventEntry {
  readonly event: Event;
  /** Display names of the parties, by id. */
  readonly names: Readonly<Record<string, string>>;
  /** What the act rests on; null = none known. */
  readonly instrument: Instrument | null;
  /** The later act in its place; null = nothing replaced it. */
  readonly successor: EventLine | null;
  /** What it replaced itself. */
  readonly replaced: readonly EventLine[];
  /** The story that it is a part of, with the story's other events, oldest first; null = of none. */
  readonly affair: (Affair & { readonly others: readonly EventLine[] }) | null;
}

/** The entry of `event`, taken out of `records`. */
export function entryOf(records: Records, event: Event): EventEntry {
  const { providers, events, instruments, affairs } = records;
  const named = new Set(event.providers.map(({ id }) => id));
  const successor = events.find(({ id }) => id === event.superseded_by);
  const affair = affairs.find(({ id }) => id === event.affair);
  const others = events.filter(({ id, affair: slug }) => slug !== undefined && slug === event.affair && id !== event.id);
  return {
    event,
    names: Object.fromEntries(providers.filter(({ id }) => named.has(id)).map(({ id, name }) => [id, name])),
    instrument: instruments.find(({ id }) => id === event.instrument) ?? null,
    successor: successor ? lineOf(successor) : null,
    replaced: events.filter(({ superseded_by }) => superseded_by === event.id).map(lineOf),
    affair: affair ? { ...affair, others: newestFirst(others).toReversed().map(lineOf) } : null,
  };
}
