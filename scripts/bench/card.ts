/** How long a card takes from the pointer's arrival at a flag, with the background asleep and awake. */
import type { Page } from "puppeteer-core";
import { builtFor } from "../build.ts";
import { endBackground } from "../drive/background.ts";
import { openBackstage } from "../drive/backstage.ts";
import { paintedOn, showFlag } from "../drive/flags.ts";
import { BROWSERS, type BrowserName, launch } from "../drive/launch.ts";
import type { Loopback } from "../drive/serve.ts";
import { openTab } from "../drive/tab.ts";
import { findBrowser } from "../setup-find.mjs";
import { SOON, type Spread, spreadOf } from "./figures.ts";

/** Of one browser in one state of the background. */
export interface CardFigures {
  readonly browser: BrowserName;
  readonly background: "asleep" | "awake";
  /** Milliseconds from the pointer's first move on the flag to the frame that shows the card; the pointer has to rest for 300 of them. */
  readonly shown: Spread;
  /** Which part was shown within `SOON`. */
  readonly soon: number;
}

/** A page of a reader's: words, one name, more words. */
const PAGE = `<!doctype html><html lang="en"><meta charset="utf-8"><title>A page</title>
<main><h1>News</h1>${"<p>The weather was fair and the harvest was good that year.</p>".repeat(40)}<p>Then NordVPN answered.</p></main></html>`;

/** Points at the flag of a freshly loaded page, where the card's script is not yet, `opens` times each, taking turns. */
export async function measureCard(loopback: Loopback, opens: number): Promise<readonly CardFigures[]> {
  const address = loopback.put("card.html", { body: PAGE, headers: { "content-type": "text/html; charset=utf-8" } });
  const figures: CardFigures[] = [];
  for (const name of BROWSERS) {
    if (findBrowser(name) === null) continue;
    console.error(`gazette: card in ${name}, ${opens} openings`);
    figures.push(...(await measureIn(name, address, opens)));
  }
  return figures;
}

async function measureIn(name: BrowserName, address: string, opens: number): Promise<readonly CardFigures[]> {
  const driven = await launch(name, await builtFor(name));
  try {
    const backstage = await openBackstage(driven);
    const { page } = await openTab(driven, backstage);
    const times = { asleep: [] as number[], awake: [] as number[] };
    // The first round is not counted: the browser has read no file of the extension's yet.
    for (let round = 0; round <= opens; round += 1)
      for (const background of ["asleep", "awake"] as const) {
        await page.mouse.move(1, 1);
        await page.goto(address, { waitUntil: "load" });
        for (let left = 100; left > 0 && (await paintedOn(page)).length === 0; left -= 1)
          await new Promise((resolve) => setTimeout(resolve, 50));
        const middle = await showFlag(page);
        if (!middle) throw new Error("the flag is not in view");
        if (background === "asleep") await endBackground(driven, backstage.page);
        else await backstage.tabs();
        const shown = await timeToCard(page, middle);
        if (round > 0) times[background].push(shown);
      }
    return (["asleep", "awake"] as const).flatMap((background) => {
      const spread = spreadOf(times[background]);
      return spread
        ? { browser: name, background, shown: spread, soon: times[background].filter((ms) => ms <= SOON).length / spread.count }
        : [];
    });
  } finally {
    await driven.browser.close();
  }
}

async function timeToCard(page: Page, { x, y }: { readonly x: number; readonly y: number }): Promise<number> {
  await page.evaluate(noteCard);
  await page.mouse.move(x, y);
  return page.evaluate(() => (globalThis as unknown as { card: Promise<number> }).card);
}

/** Runs in the page: it sees the card's element, though not into it. */
function noteCard(): void {
  const card = new Promise<number>((resolve, reject) => {
    setTimeout(() => reject(new Error("no card was shown")), 10_000);
    document.addEventListener(
      "pointermove",
      () => {
        const arrived = performance.now();
        const look = (): void => {
          const host = document.querySelector("div:popover-open");
          if (!host || getComputedStyle(host).visibility === "hidden") requestAnimationFrame(look);
          else {
            // A message that is sent in a frame arrives when the frame has been made.
            const { port1, port2 } = new MessageChannel();
            port1.onmessage = () => resolve(performance.now() - arrived);
            port2.postMessage(null);
          }
        };
        requestAnimationFrame(look);
      },
      { once: true, capture: true },
    );
  });
  Object.assign(globalThis, { card });
}
