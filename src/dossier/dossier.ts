/** Everything that the record says of one provider. */
import { compareDates } from "../dates.ts";
import type { Event, Instrument, Provider, Records } from "../model.ts";

/** One file of the packaged record, `records/providers/<id>.json`. */
export interface Dossier {
  readonly provider: Provider;
  /** The events that name the provider, newest first. */
  readonly events: readonly Event[];
  /** The instruments that those events rest on, by id. */
  readonly instruments: Readonly<Record<string, Instrument>>;
  /** Display names of the family and of the other parties to the events, by id. */
  readonly names: Readonly<Record<string, string>>;
  /** What replaced those of the events that were superseded, by its id. */
  readonly successors: Readonly<Record<string, Successor>>;
}

/** The later act in place of a superseded one, which need not name the same provider. */
export type Successor = Pick<Event, "date" | "title">;

/** The dossier of `provider`, taken out of `records`. */
export function dossierOf(records: Records, provider: Provider): Dossier {
  const events = newestFirst(records.events.filter((event) => event.providers.some(({ id }) => id === provider.id)));
  const cited = new Set(events.map(({ instrument }) => instrument));
  const replacing = new Set(events.map(({ superseded_by }) => superseded_by));
  const named = new Set([...provider.family, ...events.flatMap(({ providers }) => providers)].map(({ id }) => id));
  return {
    provider,
    events,
    instruments: Object.fromEntries(records.instruments.filter(({ id }) => cited.has(id)).map((one) => [one.id, one])),
    names: Object.fromEntries(records.providers.filter(({ id }) => named.has(id)).map(({ id, name }) => [id, name])),
    successors: Object.fromEntries(
      records.events.filter(({ id }) => replacing.has(id)).map(({ id, date, title }) => [id, { date, title }]),
    ),
  };
}

/** The reverse of `compareDates`; acts of one date by id. */
export function newestFirst(events: readonly Event[]): readonly Event[] {
  return events.toSorted((a, b) => compareDates(b.date, a.date) || a.id.localeCompare(b.id));
}
