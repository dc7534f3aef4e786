/** Measures on a kind, as a reader looks for them: by whose they are. */
import type { Jurisdiction } from "../model.ts";
import type { CoveringEvent } from "./covers.ts";

/** One jurisdiction's measures, newest first. */
export type JurisdictionGroup = readonly [jurisdiction: Jurisdiction, events: readonly CoveringEvent[]];

/** `covers` without those that name `provider`, most measures first, then by code; the order within a group is kept. */
export function byJurisdiction(covers: readonly CoveringEvent[], provider: string): readonly JurisdictionGroup[] {
  const groups = new Map<Jurisdiction, CoveringEvent[]>();
  for (const event of covers) {
    if (event.providers.includes(provider)) continue;
    groups.set(event.jurisdiction, [...(groups.get(event.jurisdiction) ?? []), event]);
  }
  return [...groups].sort(([a, eventsA], [b, eventsB]) => eventsB.length - eventsA.length || (a < b ? -1 : 1));
}
