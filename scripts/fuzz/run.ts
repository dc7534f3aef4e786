/** Random pages, one after the other, in one browser. */
import { openBackstage } from "../drive/backstage.ts";
import { type BrowserName, launch } from "../drive/launch.ts";
import { serve } from "../drive/serve.ts";
import { openTab } from "../drive/tab.ts";
import { type Ground, wrongWith } from "./check.ts";
import { drawFrom, type FuzzCase, makeCase } from "./make.ts";
import { shrink } from "./shrink.ts";

/** What came of a run. */
export interface FuzzOutcome {
  readonly pages: number;
  readonly bursts: number;
  readonly flags: number;
  readonly failures: readonly Failure[];
}

/** A page that fails, as small as it could be made. */
export interface Failure {
  /** What makes the page as it first failed. */
  readonly seed: number;
  readonly wrong: string;
  readonly page: FuzzCase;
}

/** A failure counts where it comes again with longer waits: a busy machine is late. */
const SLACK = 6;
const MOST_FAILURES = 5;

/** Tries the pages of `seed`, `seed` + 1 and so on until `seconds` are over. */
export async function fuzz(ground: Ground, seed: number, seconds: number): Promise<FuzzOutcome> {
  const failures: Failure[] = [];
  let bursts = 0;
  let flags = 0;
  let pages = 0;
  const tell = (count: number) => {
    flags += count;
  };
  const end = performance.now() + seconds * 1000;
  for (; performance.now() < end && failures.length < MOST_FAILURES; pages += 1) {
    const page = makeCase(drawFrom(seed + pages));
    bursts += page.bursts.length;
    if ((await wrongWith(page, ground, 1, tell)) === null) continue;
    const wrong = await wrongWith(page, ground, SLACK);
    if (wrong === null) continue;
    const small = await shrink(page, async (smaller) => (await wrongWith(smaller, ground)) !== null);
    failures.push({ seed: seed + pages, wrong: (await wrongWith(small, ground, SLACK)) ?? wrong, page: small });
  }
  return { pages, bursts, flags, failures };
}

/** Starts a browser with the extension in `folder` and a tab for pages, and closes it after `work`. */
export async function onGround<Result>(browser: BrowserName, folder: string, work: (ground: Ground) => Promise<Result>): Promise<Result> {
  const driven = await launch(browser, folder);
  const loopback = await serve();
  try {
    const backstage = await openBackstage(driven);
    return await work({ backstage, loopback, tab: await openTab(driven, backstage) });
  } finally {
    await driven.browser.close().catch(() => null);
    loopback.close();
  }
}
