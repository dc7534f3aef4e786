/** An event as lists, filters and charts know it. The whole is a file of its own, read for what is shown: `entry.ts`. */
import { compareDates } from "../dates.ts";
import type { Event, Role, Tier } from "../model.ts";

/** An event on one line. */
export type EventLine = Pick<Event, "id" | "date" | "jurisdiction" | "type" | "title">;

/** What an event can be found by. */
export interface EventHead extends EventLine, Pick<Event, "status" | "added"> {
  /** The part of the provider whose dossier this is; null = the list is not a provider's. */
  readonly role: Role | null;
  /** Of its sources, each once. */
  readonly tiers: readonly Tier[];
}

/** `event` on one line. */
export function lineOf({ id, date, jurisdiction, type, title }: Event): EventLine {
  return { id, date, jurisdiction, type, title };
}

/** What `event` can be found by, in the dossier of `provider` or in a list that is no provider's. */
export function headOf(event: Event, provider: string | null = null): EventHead {
  const role = event.providers.find(({ id }) => id === provider)?.role ?? null;
  return { ...lineOf(event), status: event.status, added: event.added, role, tiers: [...new Set(event.sources.map(({ tier }) => tier))] };
}

/** The reverse of `compareDates`; acts of one date by id. */
export function newestFirst<Dated extends Pick<Event, "id" | "date">>(events: readonly Dated[]): readonly Dated[] {
  return events.toSorted((a, b) => compareDates(b.date, a.date) || a.id.localeCompare(b.id));
}
