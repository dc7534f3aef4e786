/** Which mentions are flagged, and what the badge says. */
import { once, remembered } from "../../src/names/remembered.ts";
import type { Site } from "../../src/names/sites.ts";
import type { Hit } from "./hit.ts";
import { rangeOf } from "./place.ts";
import { createFurnitureTest, type Lasting } from "./surroundings.ts";

/** What is shown of the mentions on a page. */
export interface Plan {
  /** The visible mentions, looked for when first asked. */
  mentions(): readonly Hit[];
  /**
   * The first mention of each provider in each paragraph of running text, as far as the reader's settings flag it. Those that are not drawn are
   * among them where nothing hangs on it: a flag on them isn't drawn either.
   */
  readonly flags: readonly Hit[];
  /** How many providers the badge counts. */
  readonly count: number;
  /** Whether a mention stands in running text, not in furniture. */
  isRunning(hit: Hit): boolean;
}

/**
 * The plan for the mentions `found` on the page of `site`; `isWanted` says which providers are flagged at all, `lasting` what is known of
 * mentions from plans before. In parts, one for each mention.
 */
export function* planning(
  found: readonly Hit[],
  site: Site | null,
  isWanted: (order: number) => boolean,
  lasting: Lasting,
): Generator<void, Plan> {
  const isDrawn = createDrawnTest();
  const mentions = once(() => found.filter(isDrawn));
  const isFurniture = createFurnitureTest(lasting);
  const isRunning = (hit: Hit) => !isFurniture(hit);
  const isFlagged = (hit: Hit) => isWanted(hit.order) && !site?.owners.includes(hit.order) && isRunning(hit);
  const first = yield* firstInBlock(found, isFlagged, isDrawn);
  const drawn = new Set<number>();
  for (const hit of first) {
    if (drawn.has(hit.order)) continue;
    if (isDrawn(hit)) drawn.add(hit.order);
    yield;
  }
  const flags = first.filter(({ order }) => drawn.has(order));
  const count = drawn.size + Number(site !== null && isWanted(site.order) && !drawn.has(site.order));
  return { mentions, flags, count, isRunning };
}

// An element may be shown and its text not: beside a shadow tree without a slot, or with its content hidden until it is searched for.
function createDrawnTest(): (hit: Hit) => boolean {
  const range = document.createRange();
  return remembered(
    (hit: Hit) => rangeOf(hit, range).getClientRects().length > 0 && getComputedStyle(hit.element).contentVisibility !== "hidden",
  );
}

// Whether a mention is drawn, for which the page's layout may be needed, is asked where another may be the first in its place.
function* firstInBlock(
  hits: readonly Hit[],
  isFlagged: (hit: Hit) => boolean,
  isDrawn: (hit: Hit) => boolean,
): Generator<void, readonly Hit[]> {
  const blocks = new Map<Element, Map<number, Hit>>();
  for (const hit of hits) {
    const firsts = blocks.get(hit.block) ?? new Map<number, Hit>();
    blocks.set(hit.block, firsts);
    const before = firsts.get(hit.order);
    if ((!before || !isDrawn(before)) && isFlagged(hit)) firsts.set(hit.order, hit);
    yield;
  }
  return [...blocks.values()].flatMap((firsts) => [...firsts.values()]);
}
