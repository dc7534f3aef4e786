/** What the card and the popup's list say of a provider. */
import type { Event, Kind, Provider, Source, Tier } from "../model.ts";
import { thinlySourced } from "./evidence.ts";
import { newestFirst } from "./head.ts";
import { type YearCount, yearsOf } from "./timeline.ts";

const LATEST = 3;

/** One file of the packaged record, `records/summaries/<id>.json`. */
export interface Summary {
  readonly id: string;
  readonly name: string;
  readonly kind: Kind;
  /** How many events name the provider. */
  readonly events: number;
  /** Own events by year, oldest first, years without one left out. */
  readonly years: readonly YearCount[];
  /** At most three, newest first. */
  readonly latest: readonly Brief[];
}

/** An event in a line or two. */
export interface Brief extends Pick<Event, "id" | "date" | "jurisdiction" | "authority" | "type" | "title" | "status"> {
  readonly disputed: boolean;
  /** Whether all its sources are secondary. */
  readonly thin: boolean;
  /** The best source: the first of the highest tier. */
  readonly source: Pick<Source, "url" | "title" | "title_is" | "publisher">;
}

/** The summary of `provider`, whose own events are `events` in any order. */
export function summaryOf(provider: Provider, events: readonly Event[]): Summary {
  const { id, name, kind } = provider;
  return {
    id,
    name,
    kind,
    events: events.length,
    years: yearsOf(events),
    latest: newestFirst(events).slice(0, LATEST).map(briefOf),
  };
}

const RANK: Record<Tier, number> = { primary: 0, news: 1, specialist: 2, ngo: 3, secondary: 4 };

/** `event` in short. */
export function briefOf(event: Event): Brief {
  const { id, date, jurisdiction, authority, type, title, status, disputed } = event;
  const [best] = event.sources.toSorted((a, b) => RANK[a.tier] - RANK[b.tier]);
  if (!best) throw new Error(`${id} has no source`);
  const { url, publisher } = best;
  const source = { url, title: best.title, ...(best.title_is && { title_is: best.title_is }), publisher };
  return { id, date, jurisdiction, authority, type, title, status, disputed: disputed !== null, thin: thinlySourced(event), source };
}
