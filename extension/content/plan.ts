/** Which mentions are flagged, and what the badge says. */
import { once } from "../../src/names/remembered.ts";
import type { Site } from "../../src/names/sites.ts";
import type { Hit } from "./hit.ts";
import { rangeOf } from "./place.ts";
import { createFurnitureTest } from "./surroundings.ts";

/** What is shown of the mentions on a page. */
export interface Plan {
  /** The visible mentions, looked for when first asked. */
  mentions(): readonly Hit[];
  /** The first mention of each provider in each paragraph of running text, as far as the reader's settings flag it. */
  readonly flags: readonly Hit[];
  /** How many providers the badge counts. */
  readonly count: number;
  /** Whether a mention stands in running text, not in furniture. */
  isRunning(hit: Hit): boolean;
}

/** The plan for the mentions `found` on the page of `site`; `isWanted` says which providers are flagged at all. In parts, one for each mention. */
export function* planning(found: readonly Hit[], site: Site | null, isWanted: (order: number) => boolean): Generator<void, Plan> {
  const mentions = once(() => found.filter(isDrawn));
  const isFurniture = createFurnitureTest();
  const isRunning = ({ element }: Hit) => !isFurniture(element);
  const isFlagged = (hit: Hit) => isWanted(hit.order) && !site?.owners.includes(hit.order) && isRunning(hit) && isDrawn(hit);
  const flags = yield* firstInBlock(found, isFlagged);
  const counted = new Set(flags.map(({ order }) => order));
  if (site && isWanted(site.order)) counted.add(site.order);
  return { mentions, flags, count: counted.size, isRunning };
}

// An element may be shown and its text not: beside a shadow tree without a slot, or with its content hidden until it is searched for.
function isDrawn(hit: Hit): boolean {
  return rangeOf(hit).getClientRects().length > 0 && getComputedStyle(hit.element).contentVisibility !== "hidden";
}

// What counts is asked last: it may need the page's layout.
function* firstInBlock(hits: readonly Hit[], counts: (hit: Hit) => boolean): Generator<void, readonly Hit[]> {
  const seen = new Map<Element, Set<number>>();
  const first: Hit[] = [];
  for (const hit of hits) {
    const orders = seen.get(hit.block) ?? new Set();
    seen.set(hit.block, orders);
    if (!orders.has(hit.order) && counts(hit)) {
      orders.add(hit.order);
      first.push(hit);
    }
    yield;
  }
  return first;
}
