/** The popup in its states. */
import type { Page } from "puppeteer-core";
import type { Browser as Extension } from "webextension-polyfill";
import { setDark } from "../drive/dark.ts";
import { openPopupPage } from "../drive/popup-page.ts";
import { pause, type Sheets, type Shot, type Studio, shotOf } from "./shot.ts";
import { POPUP_STATES } from "./states.ts";

declare const chrome: Extension;

/** Only the beginning differs from the picture before. */
const SHORT = 420;

/** One sheet: each state light and dark, and the list narrow and with a provider open. */
export async function popupShots({ driven, backstage, loopback, tab }: Studio): Promise<Sheets> {
  const shots: Shot[] = [];
  const store = (values: Readonly<Record<string, unknown>>) =>
    backstage.page.evaluate((set) => chrome.storage.local.clear().then(() => chrome.storage.local.set(set)), values);
  for (const [name, { body: text, stored }] of Object.entries(POPUP_STATES)) {
    await store(stored);
    const body = `<!doctype html><html lang="en"><meta charset="utf-8">${text}`;
    await tab.page.goto(loopback.put("page.html", { body, headers: { "content-type": "text/html; charset=utf-8" } }), {
      waitUntil: "load",
    });
    await pause(700);
    const popup = await openPopupPage(driven, tab.id);
    await bothSchemes(driven, popup, name, shots);
    if (name === "list") {
      await popup.setViewport({ width: 320, height: 600 });
      shots.push(await shotOf(popup, "list, 320 px"));
      await popup.setViewport({ width: 380, height: 600 });
      await popup.type("search input", "expres");
      await popup.waitForSelector("[role=option]");
      shots.push(await shotOf(popup, "looking up"));
      await popup.keyboard.press("Escape");
      await popup.evaluate(() => document.querySelector<HTMLElement>(".row button")?.click());
      await popup.waitForSelector("li.act");
      await bothSchemes(driven, popup, "a provider", shots);
      await press(popup, "details.hide summary");
      shots.push(await shotOf(popup, "a provider, about to be hidden", SHORT));
      await press(popup, "details.hide button");
      shots.push(await shotOf(popup, "a provider, hidden", SHORT));
    }
    await popup.close();
  }
  await store({});
  shots.push(...(await withoutPage(driven, backstage)));
  return [["popup", shots]];
}

/** Over a page that browsers let no extension read: nothing of the page is said, what is not of the page can be had. */
async function withoutPage(driven: Studio["driven"], backstage: Studio["backstage"]): Promise<readonly Shot[]> {
  const [own = 0] = await backstage.page.evaluate(async () => [(await chrome.tabs.getCurrent())?.id ?? 0]);
  const popup = await openPopupPage(driven, own);
  const shots = [await shotOf(popup, "a page that is not read")];
  await press(popup, "footer summary");
  shots.push(await shotOf(popup, "the modes"));
  await press(popup, "footer summary");
  await press(popup, ".ways button");
  await popup.waitForSelector("li.act, .acts, time");
  await bothSchemes(driven, popup, "what is new", shots);
  await popup.close();
  return shots;
}

function press(page: Page, selector: string): Promise<void> {
  return page.evaluate((one) => document.querySelector<HTMLElement>(one)?.click(), selector);
}

async function bothSchemes(driven: Studio["driven"], page: Page, caption: string, shots: Shot[]): Promise<void> {
  for (const dark of [false, true]) {
    await setDark(driven, [page], dark);
    shots.push(await shotOf(page, dark ? `${caption}, dark` : caption));
  }
  await setDark(driven, [page], false);
}
