/**
 * With a finger, in a window of 360 px, in a browser that has no menus, address-bar keyword and commands: as in Firefox for Android, seen on
 * machines that are no phones.
 */
import type { Page } from "puppeteer-core";
import { describe, expect, test } from "vitest";
import type { Browser as Extension } from "webextension-polyfill";
import { openOwn } from "../../scripts/drive/backstage.ts";
import { goTo, openDossierPage } from "../../scripts/drive/dossier-page.ts";
import { openPopupPage } from "../../scripts/drive/popup-page.ts";
import { DOSSIER_STATES } from "../../scripts/gallery/states.ts";
import { cardBox, flagBox, middleOf } from "./card-seen.ts";
import { BROWSERS } from "./harness.ts";
import { pageOf, soon, stays, useOneTab } from "./one-tab.ts";
import { openDossier } from "./open-dossier.ts";
import { misfits, onPhone, phone, tap, tooSmall } from "./phone.ts";

declare const chrome: Extension;

const ARTICLE = pageOf(
  `<p style="margin-top:150px">Yesterday NordVPN answered, said Astrill.</p><p style="margin-top:1500px">At the end NordVPN spoke.</p>`,
  '<title>A page</title><meta name="viewport" content="width=device-width">',
);

describe.each(BROWSERS)("by touch at 360 px in %s", (name) => {
  const at = useOneTab(name, () => phone(name));
  const card = () => cardBox(at.page);
  const texts = (page: Page, selector: string) =>
    page.evaluate((wanted) => [...document.querySelectorAll(wanted)].map(({ textContent }) => textContent?.trim()), selector);
  const own = async (path: string, ready: string): Promise<Page> => {
    const page = await at.browser.browser.newPage();
    await openOwn(at.browser, page, path);
    await onPhone(name, page);
    await page.waitForSelector(ready);
    return page;
  };
  const article = async () => {
    await onPhone(name, at.page);
    await at.show({ html: ARTICLE });
    await soon(at.painted).toEqual(["NordVPN", "Astrill", "NordVPN"]);
  };
  const popup = async (): Promise<Page> => {
    await article();
    const page = await openPopupPage(at.browser, at.tab.id, 360);
    await onPhone(name, page);
    await page.waitForSelector("li.row");
    return page;
  };
  const cardOpened = async () => {
    await article();
    await at.page.touchscreen.tap(...middleOf(await flagBox(at.page, "NordVPN")));
    await soon(card).not.toBeNull();
  };

  test("a name that is tapped opens its card in the window, and what is tapped in it does not close it", async () => {
    await cardOpened();
    const { left = -1, top = -1, right = 999, bottom = 999 } = (await card()) ?? {};
    expect([left >= 0, top >= 0, right <= 360, bottom <= 740]).toEqual([true, true, true, true]);
    expect(await tooSmall(at.page)).toEqual([]);
    await tap(at.page, ".act h3");
    await stays(async () => (await card()) !== null, true);
    await tap(at.page, "footer button", "Hide NordVPN");
    await soon(at.painted).toEqual(["Astrill"]);
    await tap(at.page, "footer button", "Undo");
    await soon(at.painted).toEqual(["NordVPN", "Astrill", "NordVPN"]);
    await at.page.touchscreen.tap(180, 20);
    await soon(card).toBeNull();
  });

  test("the card leads to the dossier", async () => {
    await cardOpened();
    await tap(at.page, "footer button", "Open dossier");
    const dossier = openDossier(at.browser);
    await soon(dossier.text).toMatch(/NordVPN.*events, newest first/s);
    await dossier.close();
  });

  test("the popup opens a provider, walks its mentions, hides it and brings it back", async () => {
    const page = await popup();
    expect(await misfits(page)).toEqual([]);
    await tap(page, "li.row", "NordVPN");
    await page.waitForSelector("li.act");
    expect(await misfits(page)).toEqual([]);
    await tap(page, ".walk button", "Show on page (2)");
    await tap(page, ".walk button", "Next");
    await soon(() => texts(page, ".walk [role=status]")).toEqual(["2 of 2"]);
    await tap(page, ".hide summary");
    expect(await misfits(page)).toEqual([]);
    await tap(page, ".hide button", "Until something new");
    await soon(at.browser.stored).toHaveProperty("hidden");
    await tap(page, ".hide button", "Undo");
    await soon(at.browser.stored).toEqual({});
    await tap(page, "header button", "Back");
    await soon(() => texts(page, ".row h3")).toEqual(["NordVPN", "Astrill VPN"]);
    await page.close();
  });

  test("the popup looks a name up, pauses and says how pages are flagged", async () => {
    const page = await popup();
    await tap(page, ".look-up input");
    await page.keyboard.type("surfshark");
    await page.waitForSelector("[role=option]");
    expect(await misfits(page)).toEqual([]);
    await tap(page, "[role=option]", "Surfshark");
    await soon(() => texts(page, ".who h1")).toEqual(["Surfshark"]);
    // What comes in above the footer moves it.
    await page.waitForSelector("li.act");
    await tap(page, "footer summary");
    await tap(page, "footer label", "Quiet");
    await soon(at.browser.stored).toEqual({ mode: "quiet" });
    expect(await misfits(page)).toEqual([]);
    await tap(page, "header button", "Pause");
    await soon(at.browser.stored).toEqual({ mode: "quiet", paused: ["127.0.0.1"] });
    await page.close();
  });

  test("the dossier chooses events, turns its time line, shows a mark's events and cites", async () => {
    const page = await openDossierPage(at.browser, "#/provider/apple-app-store", 360);
    await onPhone(name, page);
    await page.waitForSelector("li.act");
    expect(await misfits(page)).toEqual([]);
    await tap(page, ".choice > summary", "Jurisdiction");
    expect(await misfits(page)).toEqual([]);
    await tap(page, ".choice[open] label", "Russia");
    const hash = () => page.evaluate(() => location.hash);
    await soon(hash).toContain("jurisdiction=RU");
    await tap(page, "h1");
    await tap(page, "figcaption button", "Closer");
    await soon(hash).toContain("years=");
    await tap(page, ".count button", "Show all");
    await soon(hash).toBe("#/provider/apple-app-store");
    await tap(page, "button.spot");
    await page.waitForSelector(".spotted:popover-open");
    expect(await misfits(page)).toEqual([]);
    await tap(page, ".spotted a");
    await soon(hash).toContain("#/event/");
    await tap(page, ".sources .cite button");
    await soon(() => texts(page, ".cited [role=status]")).toEqual([expect.stringMatching(/^Copied/)]);
    expect(await misfits(page)).toEqual([]);
    await page.close();
  });

  test("no page of the dossier is wider than the window or has what is too small for a finger", async () => {
    const page = await openDossierPage(at.browser, "#/", 360);
    await onPhone(name, page);
    for (const [state, hash] of Object.entries(DOSSIER_STATES)) {
      await goTo(page, hash);
      await page.waitForFunction("!document.querySelector('[aria-busy=true], main > [role=status].unseen')");
      expect([state, await misfits(page)]).toEqual([state, []]);
    }
    await page.close();
  });

  test("the options change a choice and undo it; the first-run page shows a name's acts", async () => {
    const options = await own("extension/options/index.html", "main section");
    expect(await misfits(options)).toEqual([]);
    await tap(options, "label.choice", "Quiet");
    await soon(at.browser.stored).toEqual({ mode: "quiet" });
    expect(await misfits(options)).toEqual([]);
    await tap(options, ".undo button", "Undo");
    await soon(at.browser.stored).toEqual({});
    await options.close();
    const welcome = await own("extension/welcome/index.html", ".acts");
    expect(await misfits(welcome)).toEqual([]);
    await tap(welcome, ".example button", "App Store");
    await soon(() => texts(welcome, ".acts h3#acts")).toEqual([expect.stringContaining("App Store")]);
    await welcome.close();
  });

  test("what hovering tells stands there: names of places, and which titles are links", async () => {
    const page = await openDossierPage(at.browser, "#/provider/nordvpn", 360);
    await onPhone(name, page);
    await page.waitForSelector("li.act h3 a");
    const seen = await page.evaluate(() => {
      const link = document.querySelector("li.act h3 a");
      const place = document.querySelector<HTMLElement>("li.act .place");
      return { place: place?.innerText.trim(), name: place?.title, line: link && getComputedStyle(link).textDecorationColor };
    });
    expect(seen.place).toBe(seen.name);
    expect(seen.line).not.toMatch(/transparent|, 0\)/);
    await page.close();
  });

  test("nothing is offered that this browser has not", async () => {
    const { page } = at.browser.backstage;
    const missing = () => [chrome.contextMenus, chrome.menus, chrome.omnibox, chrome.commands].map((one) => typeof one);
    expect(await page.evaluate(missing)).toEqual(["undefined", "undefined", "undefined", "undefined"]);
    const pages = [
      await popup(),
      await own("extension/options/index.html", "main section"),
      await own("extension/welcome/index.html", ".acts"),
    ];
    for (const one of pages) {
      expect(await one.evaluate(() => document.body.innerText)).not.toMatch(
        /\b(?:Alt|Ctrl)\b|keyboard|shortcut|context menu|address bar|mouse/i,
      );
      await one.close();
    }
  });
});
