/** Page loads, each in a fresh tab and so in a fresh renderer, an extension and the yardstick taking turns. */
import { type Driven, launch } from "../drive/launch.ts";
import type { Entrant } from "./entrants.ts";
import { isRival, PATIENCE } from "./look.ts";
import type { BenchPage } from "./pages.ts";
import { CATEGORIES, type OwnWork, ownWork, type TraceEvent } from "./trace.ts";

/** One page's loads with an extension, and with the yardstick beside it: one per repetition. */
export interface PairedLoads {
  readonly own: OwnWork[];
  readonly walk: OwnWork[];
}

export type Loads = ReadonlyMap<BenchPage, PairedLoads>;

export interface LoadPlan {
  readonly entrants: readonly Entrant[];
  /** Folder of the bare walk's package. */
  readonly yardstick: string;
  readonly pages: readonly BenchPage[];
  readonly reps: number;
  /** The least number of scripts that an extension runs on a page; a load with fewer was cut off and is done again. */
  least(entrant: Entrant, page: BenchPage): number;
  /** Whether the page is left out for this entrant: it threw there, or took too long. */
  isLeftOut(entrant: Entrant, page: BenchPage): boolean;
}

/**
 * Loads every page `reps` times with every entrant. The yardstick's browser stays open; beside it one entrant's at a time, each repetition in
 * another order; within it the two load each page one after the other. So there are two browsers at most, and each ratio is of neighbours in time.
 */
export async function measureLoads({ entrants, yardstick, pages, reps, least, isLeftOut }: LoadPlan): Promise<ReadonlyMap<Entrant, Loads>> {
  const all = new Map(entrants.map((one) => [one, new Map(pages.map((page) => [page, { own: [], walk: [] } as PairedLoads]))]));
  const walking = await launch("chrome", yardstick);
  try {
    for (let rep = 0; rep < reps; rep++) {
      for (const entrant of rotated(entrants, rep)) {
        console.error(`gazette: page loads, repetition ${rep + 1} of ${reps}, ${entrant.name}`);
        const driven = await launch("chrome", entrant.folder);
        try {
          const pairOf = (page: BenchPage) => all.get(entrant)?.get(page);
          // What could not be measured once is not tried again.
          const able = pages.filter((page) => !isLeftOut(entrant, page) && (rep === 0 || pairOf(page)?.own.length));
          for (const [at, page] of able.entries()) {
            const pair = pairOf(page);
            const own = async () =>
              pair?.own.push(...(await loaded(driven, entrant.name, page, least(entrant, page), isRival(entrant) ? REST_AT_ONCE : REST)));
            const walk = async () => pair?.walk.push(...(await loaded(walking, "the bare walk", page, 1, REST_AT_ONCE)));
            for (const load of rotated([own, walk], rep + at)) await load();
          }
        } finally {
          await driven.browser.close();
        }
      }
    }
  } finally {
    await walking.browser.close();
  }
  return all;
}

/** The same members, beginning with another one. */
export function rotated<One>(all: readonly One[], by: number): readonly One[] {
  const at = by % all.length;
  return [...all.slice(at), ...all.slice(0, at)];
}

/** How long after its load event a page is left to the content scripts, in ms; later tries are more patient. */
const REST = [500, 2500, 5000];
/** The same for extensions that are done before they let go of the page. */
const REST_AT_ONCE = [200, 2500, 5000];

/** The work of one load; none where it could not be measured, with a line on stderr. */
async function loaded(
  driven: Driven,
  name: string,
  { name: page, address }: BenchPage,
  least: number,
  rests: readonly number[],
): Promise<readonly OwnWork[]> {
  let why = "its scripts did not run to their end";
  for (const rest of rests) {
    const trace = await traced(driven, address, rest).catch((error: unknown) => {
      why = String(error);
      return null;
    });
    if (!trace) break;
    const work = ownWork(trace, driven.root);
    if (work && work.scripts.length >= least) return [work];
  }
  console.error(`gazette: ${page} was not measured with ${name}: ${why}`);
  return [];
}

async function traced({ browser }: Driven, address: string, rest: number): Promise<readonly TraceEvent[]> {
  const page = await browser.newPage();
  try {
    await page.tracing.start({ categories: [...CATEGORIES] });
    // Nothing is asked of the page while it is measured: an answer would take its main thread's time.
    await page.goto(address, { waitUntil: "load", timeout: PATIENCE });
    await new Promise((resolve) => setTimeout(resolve, rest));
    const trace = new TextDecoder().decode(await page.tracing.stop());
    return (JSON.parse(trace) as { traceEvents: TraceEvent[] }).traceEvents;
  } finally {
    await page.close();
  }
}
