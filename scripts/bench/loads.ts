/** Page loads, each in a fresh tab and so in a fresh renderer, the extensions taking turns. */
import type { Driven } from "../drive/launch.ts";
import type { BenchPage } from "./pages.ts";
import { CATEGORIES, type OwnWork, ownWork, type TraceEvent } from "./trace.ts";

/** An extension in a browser of its own. */
export interface Contestant {
  readonly name: string;
  readonly driven: Driven;
}

/** Work by page and contestant, one per repetition. */
export type Loads = ReadonlyMap<BenchPage, ReadonlyMap<Contestant, readonly OwnWork[]>>;

export interface LoadPlan {
  readonly contestants: readonly Contestant[];
  readonly pages: readonly BenchPage[];
  readonly reps: number;
  /** The least number of scripts that a contestant runs on a page; a load with fewer was cut off and is done again. */
  least(contestant: Contestant, page: BenchPage): number;
  /** Called before each repetition. */
  onRep(rep: number): void;
}

/** Loads every page `reps` times with every contestant. A page that could not be measured is left out of the result, with a line on stderr. */
export async function measureLoads({ contestants, pages, reps, least, onRep }: LoadPlan): Promise<Loads> {
  const loads = new Map(pages.map((page) => [page, new Map(contestants.map((one) => [one, [] as OwnWork[]]))]));
  for (let rep = 0; rep < reps; rep++) {
    onRep(rep);
    for (const [at, page] of pages.entries()) {
      for (const contestant of rotated(contestants, rep + at)) {
        const work = await loaded(contestant, page, least(contestant, page));
        if (work) loads.get(page)?.get(contestant)?.push(work);
        else console.error(`gazette: ${page.name} was not measured with ${contestant.name}`);
      }
    }
  }
  return new Map([...loads].filter(([, works]) => [...works.values()].every((all) => all.length > 0)));
}

function rotated<One>(all: readonly One[], by: number): readonly One[] {
  const at = by % all.length;
  return [...all.slice(at), ...all.slice(0, at)];
}

/** How long after its load event a page is left to the content scripts, in ms; later tries are more patient. */
const REST = [600, 2500, 5000];

async function loaded({ driven }: Contestant, { address }: BenchPage, least: number): Promise<OwnWork | null> {
  for (const rest of REST) {
    const work = ownWork(await traced(driven, address, rest), driven.root);
    if (work && work.scripts.length >= least) return work;
  }
  return null;
}

async function traced({ browser }: Driven, address: string, rest: number): Promise<readonly TraceEvent[]> {
  const page = await browser.newPage();
  try {
    await page.tracing.start({ categories: [...CATEGORIES] });
    // Nothing is asked of the page while it is measured: an answer would take its main thread's time.
    await page.goto(address, { waitUntil: "load", timeout: 30_000 });
    await new Promise((resolve) => setTimeout(resolve, rest));
    const trace = new TextDecoder().decode(await page.tracing.stop());
    return (JSON.parse(trace) as { traceEvents: TraceEvent[] }).traceEvents;
  } finally {
    await page.close();
  }
}
