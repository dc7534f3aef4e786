import type { Page } from "puppeteer-core";
import { describe, expect, test } from "vitest";
import { openOwn } from "../../scripts/drive/backstage.ts";
import { openDossierPage } from "../../scripts/drive/dossier-page.ts";
import { openPopupPage } from "../../scripts/drive/popup-page.ts";
import { messagesIn } from "../messages.ts";
import { brokenRules } from "./axe.ts";
import { cardBox, cardWords } from "./card-seen.ts";
import { BROWSERS } from "./harness.ts";
import { soon, useOneTab } from "./one-tab.ts";
import { ownWords } from "./own-words.ts";

/** What English's messages say, without their places; too short a piece would be found in any word. */
const PIECES = Object.values(messagesIn("en")).flatMap(({ message }) =>
  message
    .split(/\$\w+\$/)
    .map((piece) => piece.replace(/^[\s:,.]+|[\s:,.]+$/g, ""))
    .filter((piece) => /[a-z]{4}/.test(piece)),
);
/** Words of Latin letters that are names, or codes that stay as they are. */
const NAMES =
  /\b(?:Gazette|VPN|CDN|App Store|Google Play|CC BY 4\.0|CSV|JSON|Markdown|HTML|BibTeX|RIS|CSL-JSON|https?|www\.example\.com|example\.com|Apple|NordVPN|ExpressVPN|Roskomnadzor|azure)\b/g;

const english = (words: readonly string[]) => words.filter((text) => PIECES.some((piece) => text.includes(piece)));
const latin = (words: readonly string[]) => words.filter((text) => /[A-Za-z]{2}/.test(text.replace(NAMES, "")));

const ARTICLE = "<p style='margin:200px 20px'>Yesterday NordVPN answered.</p><nav>Facebook</nav>";

describe.each(BROWSERS)("in Persian, %s", (name) => {
  const at = useOneTab(name, () => ({ language: "fa" }));
  const own = async (path: string, ready: string): Promise<Page> => {
    const page = await at.browser.browser.newPage();
    await openOwn(at.browser, page, path);
    await page.waitForSelector(ready);
    return page;
  };
  const SURFACES: Readonly<Record<string, () => Promise<Page>>> = {
    "the popup's list": async () => {
      await at.show(ARTICLE);
      await soon(at.painted).toEqual(["NordVPN"]);
      const page = await openPopupPage(at.browser, at.tab.id);
      await page.waitForSelector("li.row");
      return page;
    },
    "the popup's provider": async () => {
      const page = await own(`extension/popup/index.html?tab=${at.tab.id}&provider=nordvpn`, "li.act");
      await page.evaluate(() => document.querySelector<HTMLElement>(".measures summary")?.click());
      await page.waitForSelector(".measures .act");
      return page;
    },
    "a provider's dossier": async () => {
      const page = await openDossierPage(at.browser, "#/provider/nordvpn?type=block,removal");
      await page.waitForSelector("li.act");
      return page;
    },
    "an instrument": () => openDossierPage(at.browser, "#/instrument/ru-2017-276-fz"),
    "the record": () => openDossierPage(at.browser, "#/"),
    "a comparison": () => openDossierPage(at.browser, "#/compare/nordvpn,expressvpn"),
    "a search": async () => {
      const page = await openDossierPage(at.browser, "#/search?q=nordvpn");
      await page.waitForSelector(".results a");
      return page;
    },
    "the options": () => own("extension/options/index.html", "main section"),
    "the first-run page": () => own("extension/welcome/index.html", ".acts"),
  };

  test.each(Object.entries(SURFACES))(
    "%s reads from right to left, fits 360 px, says nothing in English, and axe agrees",
    async (_, open) => {
      const page = await open();
      await page.bringToFront();
      expect(await page.evaluate(() => [document.documentElement.lang, document.dir])).toEqual(["fa", "rtl"]);
      const words = await ownWords(page);
      expect(words.length).toBeGreaterThan(10);
      expect(english(words)).toEqual([]);
      expect(latin(words)).toEqual([]);
      await page.setViewport({ width: 360, height: 780 });
      expect(await page.evaluate(() => Math.max(document.documentElement.scrollWidth, 360))).toBe(360);
      expect(await brokenRules(page)).toEqual([]);
      await page.close();
      await at.page.bringToFront();
    },
  );

  test("the card reads from right to left on a page that does not, within the window", async () => {
    await at.show(ARTICLE);
    await soon(at.painted).toEqual(["NordVPN"]);
    await at.browser.backstage.askTab(at.tab.id, "goToFlag", { step: 1 });
    await soon(() => cardBox(at.page)).not.toBeNull();
    const box = await cardBox(at.page);
    expect(box?.left).toBeGreaterThanOrEqual(0);
    // Its root is closed, and only Chrome's tools see into it.
    if (name === "firefox") return;
    const { lang, dir, words } = await cardWords(at.page);
    expect([lang, dir]).toEqual(["fa", "rtl"]);
    expect(words.length).toBeGreaterThan(10);
    expect([english(words), latin(words)]).toEqual([[], []]);
  });

  test("the browser's own places speak it", async () => {
    const said = await at.browser.backstage.page.evaluate(async () => {
      const { runtime, action, i18n } = (globalThis as unknown as { chrome: typeof import("webextension-polyfill") }).chrome;
      return [runtime.getManifest().description, await action.getTitle({}), i18n.getMessage("menu_selection")];
    });
    expect(latin(said.map((text) => text ?? ""))).toEqual([]);
  });
});

const CHINESE = BROWSERS.flatMap((name) => [
  { name, what: "simplified", folder: "zh_CN", tag: "zh-Hans" },
  { name, what: "traditional", folder: "zh_TW", tag: "zh-Hant" },
]);

describe.each(CHINESE)("in $what Chinese, $name", ({ name, folder, tag }) => {
  const at = useOneTab(name, () => ({ language: folder }));
  const says = async (page: Page, message: string) => {
    expect(await page.evaluate(() => [document.documentElement.lang, document.dir])).toEqual([tag, "ltr"]);
    const words = await ownWords(page);
    expect(words).toContain(messagesIn(folder)[message]?.message);
    expect([english(words), latin(words)]).toEqual([[], []]);
  };

  test("a provider's dossier says nothing in English", async () => {
    const page = await openDossierPage(at.browser, "#/provider/nordvpn");
    await page.waitForSelector("li.act");
    expect(await page.evaluate(() => document.querySelector("li.act time")?.textContent)).toMatch(/^\d{4}年\d{1,2}月/);
    await says(page, "events_by_date");
    await page.close();
  });
  test("neither do the options", async () => {
    const page = await at.browser.browser.newPage();
    await openOwn(at.browser, page, "extension/options/index.html");
    await page.waitForSelector("main section");
    await says(page, "hidden_providers");
    await page.close();
    await at.page.bringToFront();
  });
  test("nor does the popup", async () => {
    await at.show(ARTICLE);
    await soon(at.painted).toEqual(["NordVPN"]);
    const page = await openPopupPage(at.browser, at.tab.id);
    await page.waitForSelector("li.row");
    await says(page, "pause_here");
    await page.close();
  });
});
