/** How an entrant stands: its loads, and what it leaves behind. */
import { comparePages, type GroupFigures, groupPages, type PageFigures } from "./compare.ts";
import type { Entrant } from "./entrants.ts";
import { type Spread, spreadOf } from "./figures.ts";
import type { Loads } from "./loads.ts";
import { isRival, type Look } from "./look.ts";
import type { BenchPage } from "./pages.ts";
import type { Surveyed } from "./survey.ts";

export interface Standing {
  readonly id: string;
  readonly name: string;
  /** Of pages on which it did not throw. */
  readonly groups: readonly GroupFigures[];
  readonly pages: readonly PageFigures[];
  /** Names found on all pages together; null = it does not say. */
  readonly found: number | null;
  /** The pages on which it threw, and what. */
  readonly threw: readonly { readonly page: string; readonly error: string }[];
  /** The pages on which it took too long, or that could not be loaded. */
  readonly missing: readonly string[];
  /** On how many pages the document's HTML is another than with an extension that does nothing, and of how many. */
  readonly changed: readonly [pages: number, of: number];
  /** JavaScript heap of an idle tab above that with an extension that does nothing, in kB, spread over pages; null = not measured. */
  readonly heap: Spread | null;
}

/** What is known of an entrant. */
export interface Known {
  readonly entrant: Entrant;
  readonly loads: Loads;
  readonly looks: ReadonlyMap<BenchPage, Look>;
  /** What the same pages are with an extension that does nothing. */
  readonly empty: ReadonlyMap<BenchPage, Look>;
  readonly surveyed: ReadonlyMap<BenchPage, Surveyed>;
}

/** Whether a page is left out for an entrant: it was not done in time, or it threw, so that the page was not searched to its end. */
export function isLeftOut(look: Look | undefined): boolean {
  return look === undefined || look.threw !== null;
}

/** The figures of one entrant. */
export function standingOf({ entrant, loads, looks, empty, surveyed }: Known): Standing {
  const threw = [...looks].flatMap(([page, { threw }]) => (threw === null ? [] : [{ page: page.name, error: threw }]));
  const pages = comparePages(loads, surveyed);
  const beside = [...looks].flatMap(([page, look]) => {
    const nothing = empty.get(page);
    return nothing ? [{ isChanged: look.dom !== nothing.dom, heap: (look.heap - nothing.heap) / 1000 }] : [];
  });
  return {
    id: entrant.id,
    name: entrant.name,
    groups: groupPages(pages),
    pages,
    found: foundBy(entrant, looks, surveyed),
    threw,
    missing: [...surveyed.keys()].map(({ name }) => name).filter((name) => ![...pages, ...threw].some(({ page }) => page === name)),
    changed: [beside.filter(({ isChanged }) => isChanged).length, beside.length],
    heap: spreadOf(beside.map(({ heap }) => heap)),
  };
}

function foundBy(entrant: Entrant, looks: Known["looks"], surveyed: Known["surveyed"]): number | null {
  const sum = (all: readonly number[]) => all.reduce((total, one) => total + one, 0);
  if (entrant.id === "gazette") return sum([...surveyed.values()].map(({ mentions }) => mentions));
  return isRival(entrant) ? sum([...looks.values()].map(({ found }) => found ?? 0)) : null;
}
