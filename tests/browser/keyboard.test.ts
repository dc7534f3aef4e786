/** Every function of our own pages by the keyboard alone: what is seen is reached in its order, shows that it has the focus, and gives the focus back. */
import type { Page } from "puppeteer-core";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { openOwn } from "../../scripts/drive/backstage.ts";
import { goTo, openDossierPage } from "../../scripts/drive/dossier-page.ts";
import { openPopupPage } from "../../scripts/drive/popup-page.ts";
import { BROWSERS } from "./harness.ts";
import { soon, useOneTab } from "./one-tab.ts";
import { openDossier } from "./open-dossier.ts";
import { focusOn, GOOD, tabTo, toTop, wayThrough } from "./walk.ts";

const ARTICLE = "<h1>NordVPN answers</h1><p>ExpressVPN and Astrill were named.</p><nav>Facebook</nav>";

describe.each(BROWSERS)("by the keyboard alone in %s", (name) => {
  const at = useOneTab(name);

  describe("the popup", () => {
    let popup: Page;
    beforeAll(async () => {
      await at.show(ARTICLE);
      popup = await openPopupPage(at.browser, at.tab.id);
      await popup.waitForFunction("document.querySelector('li.row') && document.querySelector('header button')");
    });
    afterAll(() => popup.close());

    test("has each control in the order in which it is seen", async () => {
      await popup.bringToFront();
      const { stops, wrong } = await wayThrough(popup);
      expect(wrong).toEqual(GOOD);
      expect(stops.length).toBeGreaterThan(7);
    });
    test("opens a provider, walks its mentions, and comes back to its row", async () => {
      await toTop(popup);
      await tabTo(popup, "ExpressVPN");
      await popup.keyboard.press("Enter");
      await popup.waitForSelector("li.act");
      await soon(() => popup.evaluate(() => document.activeElement?.localName)).toBe("main");
      await tabTo(popup, /Show on page/);
      await popup.keyboard.press("Enter");
      await soon(() => at.page.evaluate(() => CSS.highlights.get("gazette-current")?.size)).toBe(1);
      await popup.keyboard.down("Shift");
      await tabTo(popup, "Back");
      await popup.keyboard.up("Shift");
      await popup.keyboard.press("Enter");
      await soon(() => focusOn(popup)).toMatch(/^ExpressVPN/);
    });
    test("looks up, and opens the dossier of what it finds", async () => {
      await toTop(popup);
      await tabTo(popup, /^Look up/);
      await popup.keyboard.type("surfsh");
      await popup.waitForSelector("[role=option]");
      await popup.keyboard.press("ArrowDown");
      await popup.keyboard.press("Enter");
      await soon(() => popup.evaluate(() => document.querySelector("main h1")?.textContent)).toBe("Surfshark");
      await tabTo(popup, "Open dossier");
      await popup.keyboard.press("Enter");
      const dossier = openDossier(at.browser);
      await soon(async () => (await dossier.text()) ?? "no dossier is open").toMatch(/Surfshark[\s\S]*newest first/);
      await dossier.close();
    });
  });

  describe("the options", () => {
    let options: Page;
    beforeEach(async () => {
      options = await at.browser.browser.newPage();
      await options.setViewport({ width: 1000, height: 700 });
      await openOwn(at.browser, options, "extension/options/index.html");
      await options.waitForSelector("main section");
    });
    afterEach(() => options.close());

    test("have each control in the order in which it is seen, the bar that undoes among them, and nothing lies over what has the focus", async () => {
      await at.browser.store({ paused: ["a.example"], hidden: { nordvpn: { until: "always" } } });
      await options.bringToFront();
      await options.waitForSelector('button[aria-label="Show again: NordVPN"]');
      await tabTo(options, /^On /);
      await options.keyboard.press("ArrowDown");
      await options.waitForSelector(".undo button");
      const { stops, wrong } = await wayThrough(options);
      expect(wrong).toEqual(GOOD);
      expect(stops.at(-1)?.what).toBe("button Undo");
    });
    test("undo, and the focus stays where it was pressed", async () => {
      await options.bringToFront();
      await tabTo(options, /^On /);
      await options.keyboard.press("ArrowDown");
      await soon(at.browser.stored).toMatchObject({ mode: expect.any(String) });
      await tabTo(options, "Undo");
      await options.keyboard.press("Enter");
      await soon(at.browser.stored).toEqual({});
      await soon(() => options.$(".undo button")).toBeNull();
      expect(await options.evaluate(() => document.activeElement?.closest(".undo")?.textContent)).toBe("Undone: Flags: quiet.");
      await at.page.bringToFront();
    });
  });

  describe("the dossier", () => {
    let page: Page;
    beforeAll(async () => {
      page = await openDossierPage(at.browser, "#/");
      await page.bringToFront();
    });
    afterAll(() => page.close());
    // What is found comes in after the page: controls must not be added while they are walked through.
    const settled = async () => {
      await page.waitForFunction("!document.querySelector('[aria-busy=true], main > [role=status].unseen')");
      const controls = () => page.evaluate(() => document.querySelectorAll("a, button, summary").length);
      for (let before = -1, now = await controls(); now !== before; now = await controls()) {
        before = now;
        await new Promise((resolve) => setTimeout(resolve, 300));
      }
    };

    test.each([
      ["a provider", "#/provider/nordvpn?type=case"],
      ["an instrument", "#/instrument/ru-2017-276-fz"],
      ["a comparison", "#/compare/nordvpn,surfshark"],
      ["a search", "#/search?q=telegram"],
    ])("has each control of %s in the order in which it is seen", async (_, hash) => {
      // One column: of two the second begins at the top again.
      await page.setViewport({ width: 700, height: 800 });
      await goTo(page, hash);
      await settled();
      expect((await wayThrough(page)).wrong).toEqual(GOOD);
      await page.setViewport({ width: 1280, height: 900 });
    });
    test("leads past its head at once", async () => {
      await goTo(page, "#/provider/nordvpn?type=case");
      await settled();
      await toTop(page);
      await tabTo(page, "Skip", 1);
      await page.keyboard.press("Enter");
      expect(await page.evaluate(() => document.activeElement?.localName)).toBe("main");
      await page.keyboard.press("Tab");
      expect(await page.evaluate(() => document.querySelector("main")?.contains(document.activeElement))).toBe(true);
    });
    test("has its events chosen in a menu, which Escape closes", async () => {
      await goTo(page, "#/");
      await goTo(page, "#/provider/nordvpn");
      await settled();
      await tabTo(page, "Type");
      await page.keyboard.press("Enter");
      await tabTo(page, "Block", 12);
      await page.keyboard.press(" ");
      await soon(() => page.evaluate(() => location.hash)).toBe("#/provider/nordvpn?type=block");
      await page.keyboard.press("Escape");
      await soon(() => page.evaluate(() => document.querySelector(".choice[open]"))).toBeNull();
      expect(await focusOn(page)).toMatch(/^Type/);
    });
    test("compares: adds one, takes one out", async () => {
      await goTo(page, "#/");
      await goTo(page, "#/provider/nordvpn");
      await settled();
      await tabTo(page, "Compare");
      await page.keyboard.press("Enter");
      await page.waitForSelector(".at-compare input");
      await tabTo(page, "Add another", 4);
      await page.keyboard.type("surfsh");
      await page.waitForSelector(".at-compare [role=option]");
      await page.keyboard.press("Enter");
      const heading = () => page.evaluate(() => document.querySelector("h1")?.innerText);
      await soon(heading).toBe("NordVPN, Surfshark");
      await tabTo(page, "Take out NordVPN");
      await page.keyboard.press("Enter");
      await soon(heading).toBe("Surfshark");
      await soon(() => page.evaluate(() => document.activeElement?.localName)).toBe("main");
    });
  });
});
