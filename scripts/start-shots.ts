/** Screenshots of a page, of its popup, and of the card where there is a flag; each light and dark. */
import { mkdirSync } from "node:fs";
import { join } from "node:path";
import type { Page } from "puppeteer-core";
import { setDark } from "./drive/dark.ts";
import { pointAtFlag } from "./drive/flags.ts";
import type { Driven } from "./drive/launch.ts";
import { openPopupPage } from "./drive/popup-page.ts";
import type { Tab } from "./drive/tab.ts";

/** Chromium draws at most 16,384 pixels in one piece. */
const TALLEST = 8_000;
/** The card opens after 300 ms, then loads its records. */
const CARD_OPENS = 900;
const SETTLES = 300;

/** Writes `<name>-<page|card|popup>-<light|dark>.png` into `folder` and gives their paths. */
export async function shootAll(driven: Driven, tab: Tab, folder: string, name: string): Promise<readonly string[]> {
  mkdirSync(folder, { recursive: true });
  const written: string[] = [];
  const popup = await openPopupPage(driven, tab.id);
  for (const scheme of ["light", "dark"] as const) {
    const path = (what: string): `${string}.png` => `${join(folder, `${name}-${what}-${scheme}`)}.png`;
    const shoot = async (page: Page, what: string, whole: boolean) => {
      await page.screenshot(whole ? { path: path(what), clip: await wholeOf(page), captureBeyondViewport: true } : { path: path(what) });
      written.push(path(what));
    };
    await setDark(driven, [tab.page, popup], scheme === "dark");
    await popup.bringToFront();
    await pause(SETTLES);
    await shoot(popup, "popup", true);
    await tab.page.bringToFront();
    await tab.page.mouse.move(1, 1);
    await pause(SETTLES);
    await shoot(tab.page, "page", true);
    if (!(await pointAtFlag(tab.page))) continue;
    await pause(CARD_OPENS);
    await shoot(tab.page, "card", false);
    await tab.page.keyboard.press("Escape");
  }
  await popup.close();
  await setDark(driven, [tab.page], false);
  return written;
}

/** The page from its top, as far as it can be drawn. */
function wholeOf(page: Page) {
  return page.evaluate(
    (tallest) => ({
      x: 0,
      y: 0,
      width: document.documentElement.clientWidth,
      height: Math.min(Math.max(document.documentElement.scrollHeight, 200), tallest),
    }),
    TALLEST,
  );
}

function pause(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}
