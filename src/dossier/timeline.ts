/** Events on the axis of years. */
import { yearOf } from "../dates.ts";
import type { Event } from "../model.ts";

/** A calendar year and how many events fall into it. */
export type YearCount = readonly [year: number, events: number];

/** The years that a chart spans, both ends included. */
export interface YearAxis {
  readonly from: number;
  readonly to: number;
}

/** How many years a chart has at least, so that one lonely event is not drawn as a wide block. */
const SHORTEST = 10;

/** How many of `events` fall into each year, oldest first, years without one left out. */
export function yearsOf(events: readonly Pick<Event, "date">[]): readonly YearCount[] {
  const counts = new Map<number, number>();
  for (const { date } of events) counts.set(yearOf(date), (counts.get(yearOf(date)) ?? 0) + 1);
  return [...counts].sort(([a], [b]) => a - b);
}

/** One axis for several charts: from the earliest year in any of them to `until`, the year of the record, or a later event. */
export function axisOf(charts: readonly (readonly YearCount[])[], until: number): YearAxis {
  const years = charts.flatMap((chart) => chart.map(([year]) => year));
  const to = Math.max(until, ...years);
  return { from: Math.min(to - SHORTEST + 1, ...years), to };
}

/** `years` with the empty years of `axis` filled in; years outside of it are left out. */
export function filledYears(years: readonly YearCount[], { from, to }: YearAxis): readonly YearCount[] {
  const counts = new Map(years);
  return Array.from({ length: to - from + 1 }, (_, i) => [from + i, counts.get(from + i) ?? 0] as const);
}

/** Whether `year` is one of the last two of `axis`. */
export function isRecent(year: number, { to }: YearAxis): boolean {
  return year > to - 2;
}
