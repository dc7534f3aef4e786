/** Which mentions are flagged, and what the badge says. */
import { once, remembered } from "../../src/names/remembered.ts";
import type { Site } from "../../src/names/sites.ts";
import { createFurniture, type Furniture } from "./furniture.ts";
import type { Hit } from "./hit.ts";
import { rangeOf } from "./place.ts";
import { call } from "./unshadowed.ts";

/** So many mentions are looked at in one part: of most it is known whether they are furniture. */
const AT_ONCE = 10;

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

/** What is kept of one plan for the next ones, so that these ask only about what is new or has changed. */
export interface Kept {
  readonly furniture: Furniture;
  /** Mentions that were drawn. */
  readonly drawn: WeakSet<Hit>;
}

/** Before the first plan. */
export function nothingKept(): Kept {
  return { furniture: createFurniture(), drawn: new WeakSet() };
}

/**
 * The plan for the mentions `found` on the page of `site`; `isWanted` says which providers are flagged at all, `kept` is from plans before.
 * In parts, of a few mentions each.
 */
export function* planning(
  found: readonly Hit[],
  site: Site | null,
  isWanted: (order: number) => boolean,
  kept: Kept,
): Generator<void, Plan> {
  const isDrawn = createDrawnTest(kept.drawn);
  const isFurniture = kept.furniture.pass();
  const mentions = once(() => found.filter(isDrawn));
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

// An element may be shown and its text not: beside a shadow tree without a slot, or with its content hidden until it is searched for. What was
// drawn once is so while its element is shown: to ask for rectangles has the whole page laid out.
function createDrawnTest(before: WeakSet<Hit>): (hit: Hit) => boolean {
  const range = document.createRange();
  const isStillShown = (hit: Hit): boolean => before.has(hit) && call(hit.element, "checkVisibility");
  return remembered((hit: Hit) => {
    const hasPlace = isStillShown(hit) || rangeOf(hit, range).getClientRects().length > 0;
    const isDrawn = hasPlace && getComputedStyle(hit.element).contentVisibility !== "hidden";
    if (isDrawn) before.add(hit);
    return isDrawn;
  });
}

// Whether a mention is drawn, for which the page's layout may be needed, is asked where another may be the first in its place.
function* firstInBlock(
  hits: readonly Hit[],
  isFlagged: (hit: Hit) => boolean,
  isDrawn: (hit: Hit) => boolean,
): Generator<void, readonly Hit[]> {
  const blocks = new Map<Element, Map<number, Hit>>();
  for (const [i, hit] of hits.entries()) {
    const firsts = blocks.get(hit.block) ?? new Map<number, Hit>();
    blocks.set(hit.block, firsts);
    const before = firsts.get(hit.order);
    if ((!before || !isDrawn(before)) && isFlagged(hit)) firsts.set(hit.order, hit);
    if (i % AT_ONCE === 0) yield;
  }
  return [...blocks.values()].flatMap((firsts) => [...firsts.values()]);
}
