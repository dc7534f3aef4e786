/** What an extension takes of a page's main thread while the page changes. */
import { type Driven, launch } from "../drive/launch.ts";
import type { Loopback } from "../drive/serve.ts";
import { medianOf } from "./figures.ts";
import { MUTATING_POLICY, mutatingPages } from "./mutating-pages.ts";
import { type Share, shareOf } from "./mutating-trace.ts";
import { CATEGORIES, type TraceEvent } from "./trace.ts";

/** One changing page; medians over its repetitions. */
export interface MutatingFigures {
  readonly page: string;
  /** Gazette's main-thread time ÷ the time that the page was watched. */
  readonly share: number;
  /** The same of a walk over what changed, at the same moments. */
  readonly walkShare: number;
  /** Gazette's time ÷ the walk's: what reading again costs, warm; null = the walk took no time that could be measured. */
  readonly ratio: number | null;
  /** Gazette's longest stretch without giving way, in ms. */
  readonly longest: number;
}

/** Folders of the packages that are compared. */
export interface MutatingPair {
  readonly gazette: string;
  readonly walk: string;
}

/** How long a page is watched, in ms, and how long after its load it is left alone before: the first reading is over then. */
const WATCHED = 5000;
const BEFORE = 1500;
/** Less than this in all, in ms, is no measure of anything. */
const LEAST = 0.5;

/** Watches every changing page `reps` times with Gazette and with the walk, taking turns. */
export async function measureMutating(folders: MutatingPair, loopback: Loopback, reps: number): Promise<readonly MutatingFigures[]> {
  const headers = { "content-type": "text/html; charset=utf-8", "content-security-policy": MUTATING_POLICY };
  const [gazette, walk] = [await launch("chrome", folders.gazette), await launch("chrome", folders.walk)];
  try {
    const figures: MutatingFigures[] = [];
    for (const { name, html } of mutatingPages()) {
      console.error(`gazette: changing pages, ${name}`);
      const address = loopback.put(name, { body: html, headers }).replace("127.0.0.1", "page.localhost");
      const [ours, theirs]: [Share[], Share[]] = [[], []];
      for (let rep = 0; rep < reps; rep++) {
        ours.push(await watched(gazette, address));
        theirs.push(await watched(walk, address));
      }
      figures.push(figuresOf(name, ours, theirs));
    }
    return figures;
  } finally {
    await Promise.all([gazette.browser.close(), walk.browser.close()]);
  }
}

/** The figures of one page, from its repetitions. */
export function figuresOf(page: string, ours: readonly Share[], walks: readonly Share[]): MutatingFigures {
  const [own, walk] = [medianOf(ours.map((share) => share.own)), medianOf(walks.map((share) => share.own))];
  return {
    page,
    share: own / WATCHED,
    walkShare: walk / WATCHED,
    ratio: walk < LEAST ? null : own / walk,
    longest: medianOf(ours.map(({ longest }) => longest)),
  };
}

async function watched({ browser, root }: Driven, address: string): Promise<Share> {
  const page = await browser.newPage();
  try {
    await page.goto(address, { waitUntil: "load", timeout: 30_000 });
    await page.bringToFront();
    await new Promise((resolve) => setTimeout(resolve, BEFORE));
    await page.tracing.start({ categories: [...CATEGORIES] });
    await new Promise((resolve) => setTimeout(resolve, WATCHED));
    const trace = new TextDecoder().decode(await page.tracing.stop());
    return shareOf((JSON.parse(trace) as { traceEvents: TraceEvent[] }).traceEvents, root);
  } finally {
    await page.close();
  }
}
