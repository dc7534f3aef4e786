/** The surfaces in another language: popup, card, dossier, options, first run. */
import type { Page } from "puppeteer-core";
import { openOwn } from "../drive/backstage.ts";
import { openDossierPage } from "../drive/dossier-page.ts";
import { openPopupPage } from "../drive/popup-page.ts";
import { pause, type Sheets, type Shot, type Studio, shotOf } from "./shot.ts";

/** Those that are shown: from right to left, without spaces, and with the longest words. */
export const SHOWN = ["fa", "zh_CN", "ru"] as const;

const ARTICLE = `<!doctype html><meta charset="utf-8"><title>NordVPN answers</title><body style="font:18px serif;margin:24px"><h1>NordVPN answers</h1>
<p>ExpressVPN, Surfshark and the App Store were named; 阿里云 and Lantern VPN too.</p><nav>Facebook, Telegram</nav>`;
const DOSSIER = ["#/", "#/provider/nordvpn", "#/instrument/ru-2017-276-fz", "#/compare/nordvpn,expressvpn"];

/** One sheet for all surfaces in the language that the studio's package speaks. */
export async function languageShots({ driven, backstage, loopback, tab }: Studio, language: string): Promise<Sheets> {
  const shots: Shot[] = [];
  await tab.page.setViewport({ width: 480, height: 600 });
  const served = { body: ARTICLE, headers: { "content-type": "text/html; charset=utf-8" } };
  await tab.page.goto(loopback.put("page.html", served), { waitUntil: "load" });
  await pause(700);
  const popup = await openPopupPage(driven, tab.id);
  shots.push(await shotOf(popup, "popup"));
  await popup.evaluate(() => document.querySelector<HTMLElement>(".row button")?.click());
  await popup.waitForSelector("li.act");
  shots.push(await shotOf(popup, "popup, a provider"));
  await popup.close();
  await tab.page.bringToFront();
  await backstage.askTab(tab.id, "goToFlag", { step: 1 });
  await pause(900);
  shots.push({ caption: "card", width: 480, png: await tab.page.screenshot() });
  await tab.page.keyboard.press("Escape");
  await tab.page.setViewport({ width: 1280, height: 900 });
  for (const hash of DOSSIER) shots.push(...(await bothWidths(await openDossierPage(driven, hash), `dossier ${hash}`)));
  for (const surface of ["options", "welcome"]) {
    const page = await driven.browser.newPage();
    await page.setViewport({ width: 1280, height: 900 });
    await openOwn(driven, page, `extension/${surface}/index.html`);
    await page.waitForSelector("h1");
    shots.push(...(await bothWidths(page, surface)));
  }
  return [[`in ${language}`, shots]];
}

async function bothWidths(page: Page, caption: string): Promise<readonly Shot[]> {
  const wide = await shotOf(page, caption);
  await page.setViewport({ width: 360, height: 780 });
  const narrow = await shotOf(page, `${caption}, 360 px`);
  await page.close();
  return [wide, narrow];
}
