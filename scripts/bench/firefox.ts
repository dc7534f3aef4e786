/** Page loads in Firefox, by the clock that is put into every content script. */
import { join } from "node:path";
import { builtFor } from "../build.ts";
import { type Driven, launch } from "../drive/launch.ts";
import { findBrowser } from "../setup-find.mjs";
import { comparePages, type GroupFigures, groupPages } from "./compare.ts";
import { type Entrant, GAZETTE } from "./entrants.ts";
import { clockedCopy, clockedWork, readClock } from "./firefox-clock.ts";
import { type PairedLoads, rotated } from "./loads.ts";
import { isRival, PATIENCE } from "./look.ts";
import { type BenchPage, spaced } from "./pages.ts";
import type { Surveyed } from "./survey.ts";
import type { OwnWork } from "./trace.ts";

/** The figures of Firefox, or why there are none. */
export type FirefoxFigures =
  | {
      /** Name and version. */
      readonly browser: string;
      readonly contestants: readonly { readonly id: string; readonly name: string; readonly groups: readonly GroupFigures[] }[];
    }
  | { readonly absent: string };

export interface FirefoxPlan {
  readonly entrants: readonly Entrant[];
  /** Folder of the bare walk's package. */
  readonly yardstick: string;
  readonly pages: readonly BenchPage[];
  readonly surveyed: ReadonlyMap<BenchPage, Surveyed>;
  readonly reps: number;
  /** For copies of the packages. */
  readonly folder: string;
}

/** Loads some of the pages, at even distances, `reps` times with each extension, one browser at a time, each repetition in another order. */
export async function measureFirefox({ entrants, yardstick, pages: all, surveyed, reps, folder }: FirefoxPlan): Promise<FirefoxFigures> {
  if (findBrowser("firefox") === null) return { absent: "no Firefox is installed" };
  const pages = spaced(all, MOST_PAGES);
  const gazette = await builtFor("firefox");
  const walk = { id: "walk", name: "the bare walk", folder: yardstick };
  // The previous release was built for Chromium only.
  const able = [walk, ...entrants.filter((one) => one.id === GAZETTE || isRival(one))];
  const clocked = able.map((one) => ({
    ...one,
    folder: clockedCopy(one.id === GAZETTE ? gazette : one.folder, join(folder, `firefox-${one.id}`)),
  }));
  const works = new Map(clocked.map(({ id }) => [id, new Map(pages.map((page) => [page, [] as OwnWork[]]))]));
  let browser = "";
  for (let rep = 0; rep < reps; rep++) {
    for (const one of rotated(clocked, rep)) {
      console.error(`gazette: Firefox, repetition ${rep + 1} of ${reps}, ${one.name}`);
      const driven = await launch("firefox", one.folder, false, { preferences: SHARP });
      try {
        browser = await driven.browser.version();
        for (const page of pages)
          works
            .get(one.id)
            ?.get(page)
            ?.push(...(await loaded(driven, page)));
      } finally {
        await driven.browser.close();
      }
    }
  }
  const pairs = (id: string) =>
    new Map(
      pages.map((page): [BenchPage, PairedLoads] => [
        page,
        { own: works.get(id)?.get(page) ?? [], walk: works.get(walk.id)?.get(page) ?? [] },
      ]),
    );
  const contestants = clocked
    .filter(({ id }) => id !== walk.id)
    .map(({ id, name }) => ({ id, name, groups: groupPages(comparePages(pairs(id), surveyed)) }));
  return { browser, contestants };
}

/** Loading takes Firefox longer than Chromium. */
const MOST_PAGES = 8;

/** Firefox rounds its clock to a millisecond otherwise. */
const SHARP = { "privacy.reduceTimerPrecision": false, "privacy.reduceTimerPrecision.unconditional": false };

/** How long a page is left to the content scripts, in ms. */
const REST = [600, 3000];

async function loaded({ browser }: Driven, { name, address }: BenchPage): Promise<readonly OwnWork[]> {
  for (const rest of REST) {
    const page = await browser.newPage();
    try {
      await page.goto(address, { waitUntil: "load", timeout: PATIENCE });
      await new Promise((resolve) => setTimeout(resolve, rest));
      const work = clockedWork((await page.evaluate(readClock)) as string | null);
      if (work) return [work];
    } catch (error) {
      console.error(`gazette: ${name}, Firefox: ${error}`);
      return [];
    } finally {
      await page.close().catch(() => null);
    }
  }
  return [];
}
