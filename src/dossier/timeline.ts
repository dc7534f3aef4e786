/** Events on the axis of years. */
import { yearOf } from "../dates.ts";
import type { Event } from "../model.ts";

/** A calendar year and how many events fall into it. */
export type YearCount = readonly [year: number, events: number];

/** How many of `events` fall into each year, oldest first, years without one left out. */
export function yearsOf(events: readonly Pick<Event, "date">[]): readonly YearCount[] {
  const counts = new Map<number, number>();
  for (const { date } of events) counts.set(yearOf(date), (counts.get(yearOf(date)) ?? 0) + 1);
  return [...counts].sort(([a], [b]) => a - b);
}
