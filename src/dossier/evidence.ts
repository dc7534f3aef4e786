/** How well an event is sourced: derived, never written down. */
import type { Event, Source } from "../model.ts";

/** Whether it rests on affiliate sites, aggregators and unnamed reposts alone. */
export function thinlySourced({ sources }: Pick<Event, "sources">): boolean {
  return sources.length > 0 && sources.every(({ tier }) => tier === "secondary");
}

/** Who vouches for it: publishers of sources that are neither copies nor secondary, each once. */
export function publishersOf({ sources }: Pick<Event, "sources">): readonly string[] {
  return [...new Set(sources.filter(isIndependent).map(({ publisher }) => publisher))];
}

/** Whether the act's own document is among its sources. */
export function hasPrimary({ sources }: Pick<Event, "sources">): boolean {
  return sources.some(({ tier }) => tier === "primary");
}

function isIndependent({ copy_of, tier }: Source): boolean {
  return copy_of === undefined && tier !== "secondary";
}
