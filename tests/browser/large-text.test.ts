/** Readers who need it larger: text at 200 per cent in the browser's settings, a card at a zoom of 400 per cent. */
import type { Page } from "puppeteer-core";
import { describe, expect, test } from "vitest";
import { openOwn } from "../../scripts/drive/backstage.ts";
import { goTo, openDossierPage } from "../../scripts/drive/dossier-page.ts";
import { enlarge, LARGE } from "../../scripts/drive/large-text.ts";
import { openPopupPage } from "../../scripts/drive/popup-page.ts";
import { DOSSIER_STATES, POPUP_STATES } from "../../scripts/gallery/states.ts";
import { cardBox, flagBox } from "./card-seen.ts";
import { cutOff } from "./cut-off.ts";
import { BROWSERS } from "./harness.ts";
import { pageOf, soon, useOneTab } from "./one-tab.ts";
import { openRooted } from "./open-rooted.ts";

const WIDTH = 360;

describe.each(BROWSERS)("at twice the size of text in a window of 360 px, %s", (name) => {
  const at = useOneTab(name, () => LARGE);
  const prepared = async (page: Page, isShown: string) => {
    await page.bringToFront();
    await enlarge(name, page);
    await page.setViewport({ width: WIDTH, height: 780 });
    await page.waitForSelector(isShown);
    return page;
  };
  /** How large 1rem is beside the usual. */
  const rem = (page: Page) => page.evaluate(() => Number.parseFloat(getComputedStyle(document.documentElement).fontSize));

  test("no page of the dossier is cut off or wider than the window", async () => {
    const page = await prepared(await openDossierPage(at.browser, "#/"), "h1");
    expect(await rem(page)).toBe(30);
    for (const [state, hash] of Object.entries(DOSSIER_STATES)) {
      await goTo(page, hash);
      await page.waitForFunction("!document.querySelector('[aria-busy=true], main > [role=status].unseen')");
      expect([state, await cutOff(page)]).toEqual([state, []]);
    }
    await page.close();
    await at.page.bringToFront();
  });

  test.each(Object.entries(POPUP_STATES))("neither is the popup: %s", async (_, { body, stored }) => {
    await at.browser.store({ ...stored });
    await at.show({ html: pageOf(body) });
    const popup = await prepared(await openPopupPage(at.browser, at.tab.id), "li.row, .empty");
    expect(await rem(popup)).toBe(26);
    expect(await cutOff(popup)).toEqual([]);
    await popup.close();
    await at.page.bringToFront();
  });

  const PAGES: Readonly<Record<string, string>> = {
    "the popup's provider": "popup/index.html?tab=1&provider=nordvpn",
    "the options": "options/index.html",
    "the first-run page": "welcome/index.html",
  };
  test.each(Object.entries(PAGES))("nor is the page of %s", async (_, path) => {
    await at.browser.store({ paused: ["a.example"], hidden: { nordvpn: { until: "always" }, gone: { until: "always" } } });
    const page = await at.browser.browser.newPage();
    await openOwn(at.browser, page, `extension/${path}`);
    await prepared(page, "li.act, main section, .acts");
    expect(await rem(page)).toBe(path.startsWith("popup") ? 26 : 28);
    expect(await cutOff(page)).toEqual([]);
    await page.close();
    await at.page.bringToFront();
  });
});

describe.each(BROWSERS)("at a zoom of 400 per cent in %s", (name) => {
  const at = useOneTab(name, () => ({ folder: openRooted(name) }));

  test.each([
    ["top", "top:0"],
    ["middle", "top:45%"],
    ["bottom", "bottom:0"],
  ])("the card of a flag at the %s stands in the window beside it, and all of it can be reached", async (_, place) => {
    await at.page.setViewport({ width: 320, height: 256, deviceScaleFactor: 4 });
    await at.page.mouse.move(2, 2);
    await at.show(`<p style="position:fixed;margin:4px;left:30%;${place}">NordVPN</p>`);
    await soon(at.painted).toEqual(["NordVPN"]);
    await at.browser.backstage.askTab(at.tab.id, "goToFlag", { step: 1 });
    await soon(() => cardBox(at.page)).not.toBeNull();
    const flag = await flagBox(at.page, "NordVPN");
    const card = (await cardBox(at.page)) ?? flag;
    expect(card.bottom <= flag.top || card.top >= flag.bottom).toBe(true);
    expect([card.left >= 0, card.top >= 0, card.right <= 320, card.bottom <= 256]).toEqual([true, true, true, true]);
    for (let left = 6; left > 0; left -= 1) {
      await at.page.keyboard.press("Tab");
      const focused = await at.page.evaluate(() => {
        const { left, top, right, bottom } =
          document.querySelector("div:popover-open")?.shadowRoot?.activeElement?.getBoundingClientRect() ?? new DOMRect();
        return { left, top, right, bottom };
      });
      expect(focused.right).toBeGreaterThan(0);
      expect([
        focused.left >= card.left,
        focused.top >= card.top - 1,
        focused.right <= card.right,
        focused.bottom <= card.bottom + 1,
      ]).toEqual([true, true, true, true]);
    }
    const wide = await at.page.evaluate(() => {
      const inner = document.querySelector("div:popover-open")?.shadowRoot?.querySelector(".card");
      return inner ? inner.scrollWidth - inner.clientWidth : null;
    });
    expect(wide).toBe(0);
    await at.page.keyboard.press("Escape");
    await at.page.setViewport({ width: 1280, height: 900 });
  });
});
