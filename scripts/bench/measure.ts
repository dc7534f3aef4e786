/** One run, from the built package to all figures. */
import { cpSync } from "node:fs";
import { availableParallelism, loadavg } from "node:os";
import { join } from "node:path";
import { builtFor } from "../build.ts";
import { type Driven, launch } from "../drive/launch.ts";
import type { Loopback } from "../drive/serve.ts";
import { BARE_WALK, FOLLOWING_WALK } from "./bare-walk.ts";
import { measureCard } from "./card.ts";
import { type Entrant, entrantsFor, GAZETTE } from "./entrants.ts";
import { measureFirefox } from "./firefox.ts";
import { measureGrowth } from "./growth.ts";
import { measureLoads } from "./loads.ts";
import { isRival, lookAt } from "./look.ts";
import { measureMutating } from "./mutating.ts";
import type { BenchOptions } from "./options.ts";
import { type BenchPage, benchPages } from "./pages.ts";
import { addEmptyPage, measurePopups } from "./popup.ts";
import { popupRatiosOf, RECORD, type Report, TENFOLD } from "./report.ts";
import { sizesIn } from "./sizes.ts";
import { writeExtension } from "./small-extension.ts";
import { isLeftOut, type Standing, standingOf } from "./standing.ts";
import { survey } from "./survey.ts";
import { makeTenfold } from "./tenfold.ts";

/** Measures with packages and extensions of its own in `folder`, so that a build meanwhile changes nothing. */
export async function measure(options: BenchOptions, folder: string, loopback: Loopback): Promise<Report> {
  const { command, reps, opens, parts, contestants: ids, corpus, pages: most } = options;
  const isAsked = (part: BenchOptions["parts"][number]) => parts.includes(part);
  const built = await builtFor("chrome");
  const gazette = packageIn(join(folder, "gazette"), built);
  const yardstick = writeExtension(join(folder, "bare"), "Bare walk", BARE_WALK);
  const pages = benchPages(loopback, corpus, most);
  const { entrants, absent } = await entrantsFor(ids, folder, gazette);

  console.error(`gazette: looking at ${pages.length} pages`);
  const { browser, surveyed } = await withBrowser(gazette, async (driven) => ({
    browser: await driven.browser.version(),
    surveyed: isAsked("loads") || isAsked("firefox") ? await survey(driven, pages) : new Map(),
  }));
  const contestants: Standing[] = [];
  if (isAsked("loads")) {
    const empty = await lookAt(writeExtension(join(folder, "empty"), "Nothing", ""), pages, false);
    const least: Parameters<typeof measureLoads>[0]["least"] = (entrant, page) =>
      // A page with a mention takes the script that flags it, besides the always-on one.
      entrant.id === GAZETTE && (surveyed.get(page)?.flags ?? 0) > 0 ? 2 : 1;
    const looks = new Map<Entrant, Awaited<ReturnType<typeof lookAt>>>();
    for (const entrant of entrants) {
      console.error(`gazette: what ${entrant.name} leaves behind`);
      looks.set(entrant, await lookAt(entrant.folder, pages, isRival(entrant)));
    }
    const leaves = (entrant: Entrant, page: BenchPage) => isLeftOut(looks.get(entrant)?.get(page));
    const loads = await measureLoads({ entrants, yardstick, pages, reps, least, isLeftOut: leaves });
    for (const [entrant, left] of looks)
      contestants.push(standingOf({ entrant, loads: loads.get(entrant) ?? new Map(), looks: left, empty, surveyed }));
  }
  const popup = isAsked("popup") ? await measurePopup(gazette, built, folder, loopback, opens) : {};
  const following = writeExtension(join(folder, "following"), "Following walk", FOLLOWING_WALK);
  return {
    command,
    date: new Date().toISOString(),
    browser,
    node: process.versions.node,
    reps,
    opens,
    sizes: sizesIn(gazette),
    contestants,
    absent,
    popup,
    popupRatios: popupRatiosOf(popup),
    card: isAsked("card") ? await measureCard(loopback, opens) : [],
    mutating: isAsked("mutating") ? await measureMutating({ gazette, walk: following }, loopback, reps) : [],
    firefox: isAsked("firefox") ? await measureFirefox({ entrants, yardstick, pages, surveyed, reps, folder }) : null,
    growth: isAsked("growth") ? await measureGrowth() : [],
    load: [loadavg()[0] ?? 0, availableParallelism()],
  };
}

/** It mentions a handful of providers. */
const POPUP_PAGE = "median-latin";

async function measurePopup(gazette: string, built: string, folder: string, loopback: Loopback, opens: number) {
  const tenfold = packageIn(join(folder, "tenfold"), built);
  makeTenfold(tenfold);
  console.error(`gazette: popup, ${opens} openings`);
  const [page] = benchPages(loopback, null, null).filter(({ name }) => name === POPUP_PAGE);
  return withBrowser(gazette, (once) =>
    withBrowser(tenfold, (tenTimes) => measurePopups({ [RECORD]: once, [TENFOLD]: tenTimes }, page?.address ?? "", opens)),
  );
}

function packageIn(folder: string, built: string): string {
  cpSync(built, folder, { recursive: true });
  addEmptyPage(folder);
  return folder;
}

/** A browser with one extension runs until `use` is done. */
async function withBrowser<Result>(folder: string, use: (driven: Driven) => Promise<Result>): Promise<Result> {
  const driven = await launch("chrome", folder);
  try {
    return await use(driven);
  } finally {
    await driven.browser.close();
  }
}
