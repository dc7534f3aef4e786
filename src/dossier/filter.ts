/** Which of a list's events a reader wants to see. */
import { yearOf } from "../dates.ts";
import { EVENT_TYPES, ROLES, STATUSES, TIERS } from "../model.ts";
import type { EventHead } from "./head.ts";

/** What events can be chosen by, besides their years. */
export const FACETS = ["type", "jurisdiction", "role", "status", "tier"] as const;
export type Facet = (typeof FACETS)[number];

/** The reader's choice; an empty list lets everything through. */
export interface Filter extends Readonly<Record<Facet, readonly string[]>> {
  /** First and last year, both included; null = all. A year-only or later date counts by its year. */
  readonly years: Years | null;
}

/** A first and a last year. */
export type Years = readonly [from: number, to: number];

/** Whether both are the same years. */
export function areSame(a: Years, b: Years): boolean {
  return a[0] === b[0] && a[1] === b[1];
}

/** All values of a facet in their order; jurisdictions are countless and stand by their number of events. */
export const VALUES: Readonly<Record<Exclude<Facet, "jurisdiction">, readonly string[]>> = {
  type: EVENT_TYPES,
  role: ROLES,
  status: STATUSES,
  tier: TIERS,
};

/** Everything. */
export const NO_FILTER: Filter = { type: [], jurisdiction: [], role: [], status: [], tier: [], years: null };

/** What `event` is in `facet`: one value, or of the tiers several. */
export function valuesOf({ type, jurisdiction, role, status, tiers }: EventHead, facet: Facet): readonly string[] {
  const values = { type: [type], jurisdiction: [jurisdiction], role: role ? [role] : [], status: [status], tier: tiers };
  return values[facet];
}

/** Those of `events` that `filter` lets through, in their order. */
export function filtered<Head extends EventHead>(events: readonly Head[], filter: Filter): readonly Head[] {
  return events.filter((event) => isIn(yearOf(event.date), filter.years) && FACETS.every((facet) => has(event, facet, filter[facet])));
}

/** What can be chosen in `facet`, each with how many events it would show beside the rest of `filter`; chosen values stay though they show none. */
export function choicesOf(
  events: readonly EventHead[],
  filter: Filter,
  facet: Facet,
): readonly (readonly [value: string, events: number])[] {
  const counts = new Map<string, number>();
  for (const event of events) for (const value of valuesOf(event, facet)) counts.set(value, 0);
  for (const event of filtered(events, { ...filter, [facet]: [] }))
    for (const value of valuesOf(event, facet)) counts.set(value, (counts.get(value) ?? 0) + 1);
  for (const value of filter[facet]) counts.set(value, counts.get(value) ?? 0);
  const order = facet === "jurisdiction" ? null : VALUES[facet];
  return [...counts].sort(([a, ofA], [b, ofB]) => (order ? order.indexOf(a) - order.indexOf(b) : ofB - ofA || (a < b ? -1 : 1)));
}

/** Whether `filter` leaves anything out at all. */
export function isFiltering(filter: Filter): boolean {
  return filter.years !== null || FACETS.some((facet) => filter[facet].length > 0);
}

/** `filter` with `value` of `facet` chosen or not. */
export function withChoice(filter: Filter, facet: Facet, value: string, chosen: boolean): Filter {
  const others = filter[facet].filter((other) => other !== value);
  return { ...filter, [facet]: chosen ? [...others, value] : others };
}

function isIn(year: number, years: Years | null): boolean {
  return years === null || (year >= years[0] && year <= years[1]);
}

function has(event: EventHead, facet: Facet, wanted: readonly string[]): boolean {
  return wanted.length === 0 || valuesOf(event, facet).some((value) => wanted.includes(value));
}
