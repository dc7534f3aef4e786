/** One run, from the built package to all figures. */
import { cpSync } from "node:fs";
import { availableParallelism, loadavg } from "node:os";
import { join } from "node:path";
import { builtFor } from "../build.ts";
import { type Driven, launch } from "../drive/launch.ts";
import type { Loopback } from "../drive/serve.ts";
import { writeBareWalk } from "./bare-walk.ts";
import { comparePages, groupPages } from "./compare.ts";
import { measureLoads } from "./loads.ts";
import type { BenchOptions } from "./options.ts";
import { benchPages } from "./pages.ts";
import { addEmptyPage, measurePopups } from "./popup.ts";
import { popupRatiosOf, RECORD, type Report, TENFOLD } from "./report.ts";
import { sizesIn } from "./sizes.ts";
import { survey } from "./survey.ts";
import { makeTenfold } from "./tenfold.ts";

/** Measures with packages and extensions of its own in `folder`, so that a build meanwhile changes nothing. */
export async function measure(options: BenchOptions, folder: string, loopback: Loopback): Promise<Report> {
  const { command, reps, opens } = options;
  const built = await builtFor("chrome");
  const gazette = packageIn(join(folder, "gazette"), built);
  const tenfold = packageIn(join(folder, "tenfold"), built);
  makeTenfold(tenfold);
  const bare = writeBareWalk(join(folder, "bare"));

  const { browser, pages } = await withBrowsers(gazette, bare, async (ours, theirs) => ({
    browser: await ours.browser.version(),
    pages: await measurePages(options, loopback, ours, theirs),
  }));
  const popup = await withBrowsers(gazette, tenfold, (once, tenTimes) => {
    console.error(`gazette: popup, ${opens} openings`);
    const [page] = benchPages(loopback, null, null).filter(({ name }) => name === POPUP_PAGE);
    return measurePopups({ [RECORD]: once, [TENFOLD]: tenTimes }, page?.address ?? "", opens);
  });
  return {
    command,
    date: new Date().toISOString(),
    browser,
    node: process.versions.node,
    load: [loadavg()[0] ?? 0, availableParallelism()],
    reps,
    opens,
    sizes: sizesIn(gazette),
    groups: groupPages(pages),
    pages,
    popup,
    popupRatios: popupRatiosOf(popup),
  };
}

/** It mentions a handful of providers. */
const POPUP_PAGE = "median-latin";

async function measurePages({ corpus, pages: most, reps }: BenchOptions, loopback: Loopback, ours: Driven, theirs: Driven) {
  const [gazette, walk] = [
    { name: "Gazette", driven: ours },
    { name: "the bare walk", driven: theirs },
  ];
  const pages = benchPages(loopback, corpus, most);
  console.error(`gazette: looking at ${pages.length} pages`);
  const surveyed = await survey(ours, pages);
  const loads = await measureLoads({
    contestants: [gazette, walk],
    pages,
    reps,
    // A page with a mention takes the script that flags it, besides the always-on one.
    least: (contestant, page) => (contestant === gazette && (surveyed.get(page)?.flags ?? 0) > 0 ? 2 : 1),
    onRep: (rep) => console.error(`gazette: page loads, repetition ${rep + 1} of ${reps}`),
  });
  return comparePages(loads, surveyed, gazette, walk);
}

function packageIn(folder: string, built: string): string {
  cpSync(built, folder, { recursive: true });
  addEmptyPage(folder);
  return folder;
}

/** Both browsers run side by side, each with one extension, until `use` is done. */
async function withBrowsers<Result>(one: string, other: string, use: (one: Driven, other: Driven) => Promise<Result>): Promise<Result> {
  const first = await launch("chrome", one);
  try {
    const second = await launch("chrome", other);
    try {
      return await use(first, second);
    } finally {
      await second.browser.close();
    }
  } finally {
    await first.browser.close();
  }
}
