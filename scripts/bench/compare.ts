/** An extension's page loads beside the yardstick's. */
import { medianOf, type RatioSpread, ratioSpreadOf, type Spread, spreadOf } from "./figures.ts";
import type { Loads } from "./loads.ts";
import type { BenchPage } from "./pages.ts";
import type { Surveyed } from "./survey.ts";
import { type OwnWork, type Part, WORK_PARTS } from "./trace.ts";

/** One page: medians over its repetitions, in milliseconds. */
export interface PageFigures extends Surveyed {
  readonly page: string;
  readonly own: number;
  readonly walk: number;
  /** `own` ÷ `walk`. */
  readonly ratio: number;
  /** The longest stretch without giving way, at its median repetition. */
  readonly slice: number;
  readonly parts: Readonly<Record<Part, number>>;
}

/** Pages of one kind; milliseconds and ratios spread over pages. */
export interface GroupFigures {
  readonly group: string;
  readonly own: Spread;
  readonly walk: Spread;
  readonly ratio: RatioSpread;
  readonly slice: Spread;
  readonly longest: number;
  readonly parts: Readonly<Record<Part, number>>;
}

/** The loads page by page; pages that were not measured with both are left out. */
export function comparePages(loads: Loads, surveyed: ReadonlyMap<BenchPage, Surveyed>): readonly PageFigures[] {
  return [...loads].flatMap(([page, { own, walk }]) => {
    const facts = surveyed.get(page);
    if (own.length === 0 || walk.length === 0 || !facts) return [];
    const [ours, theirs] = [medianOf(own.map(({ total }) => total)), medianOf(walk.map(({ total }) => total))];
    const slice = medianOf(own.map(({ longest }) => longest));
    return [{ page: page.name, ...facts, own: ours, walk: theirs, ratio: ours / theirs, slice, parts: partsOf(own) }];
  });
}

/** By which pages are told apart. Sizes are those of the strata of real pages: characters of text. */
const GROUPS: Readonly<Record<string, (page: PageFigures) => boolean>> = {
  "all pages": () => true,
  "with a name": ({ mentions }) => mentions > 0,
  "no name": ({ mentions }) => mentions === 0,
  "small, < 10k characters": ({ characters }) => characters < 10_000,
  "median, < 50k": ({ characters }) => characters >= 10_000 && characters < 50_000,
  "large, ≥ 50k": ({ characters }) => characters >= 50_000,
  "dense, ≥ 50 names": ({ mentions }) => mentions >= 50,
};

/** The pages by kind; a kind without pages is left out. */
export function groupPages(pages: readonly PageFigures[]): readonly GroupFigures[] {
  return Object.entries(GROUPS).flatMap(([group, isIn]) => {
    const members = pages.filter(isIn);
    const [own, walk, slice] = [
      spreadOf(members.map((one) => one.own)),
      spreadOf(members.map((one) => one.walk)),
      spreadOf(members.map((one) => one.slice)),
    ];
    const ratio = ratioSpreadOf(members.map((one) => one.ratio));
    if (!own || !walk || !slice || !ratio) return [];
    return { group, own, walk, ratio, slice, longest: Math.max(...members.map((one) => one.slice)), parts: partsOf(members) };
  });
}

function partsOf(works: readonly Pick<OwnWork, "parts">[]): Readonly<Record<Part, number>> {
  return Object.fromEntries(WORK_PARTS.map((part) => [part, medianOf(works.map(({ parts }) => parts[part]))])) as Record<Part, number>;
}
