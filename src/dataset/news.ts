/** What is new in the record: events by the day on which they were added, for readers who looked before. */
import { newestFirst } from "../dossier/head.ts";
import type { Event, PartialDate, Provider, Records } from "../model.ts";

/** How many events are listed, over all days: the file stays small while the record grows. */
const MOST_EVENTS = 100;
/** How many of an event's providers are named. */
const MOST_NAMED = 3;

/** An event in a line. */
export interface NewEvent extends Pick<Event, "id" | "date" | "jurisdiction" | "type" | "title"> {
  /** The first of the providers that it names. */
  readonly providers: readonly Pick<Provider, "id" | "name">[];
  /** How many more it names. */
  readonly more: number;
}

/** What was added on a day. */
export interface NewDay {
  readonly added: PartialDate;
  /** How many events, also where not all are listed. */
  readonly count: number;
  /** The newest acts first; none on days that are long past. */
  readonly events: readonly NewEvent[];
}

/** `records/new.json`, the last day first. */
export type News = readonly NewDay[];

/** The news of the whole record. */
export function newsOf({ providers, events }: Records): News {
  const names = new Map(providers.map(({ id, name }) => [id, name]));
  const days = [...new Set(events.map(({ added }) => added))].sort().reverse();
  let left = MOST_EVENTS;
  return days.map((added) => {
    const all = newestFirst(events.filter((event) => event.added === added));
    const listed = all.slice(0, left);
    left -= listed.length;
    return { added, count: all.length, events: listed.map((event) => lineOf(event, names)) };
  });
}

/** How many events were added after the record of `seen`. */
export function countSince(news: News, seen: PartialDate): number {
  return news.reduce((sum, { added, count }) => sum + (added > seen ? count : 0), 0);
}

function lineOf({ id, date, jurisdiction, type, title, providers }: Event, names: ReadonlyMap<string, string>): NewEvent {
  const named = providers.slice(0, MOST_NAMED).map((party) => ({ id: party.id, name: names.get(party.id) ?? party.id }));
  return { id, date, jurisdiction, type, title, providers: named, more: providers.length - named.length };
}
