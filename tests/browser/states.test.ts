/** Every surface in every state that the gallery shows, light, dark and narrow: axe-core finds nothing to say. */
import type { Page } from "puppeteer-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { openOwn } from "../../scripts/drive/backstage.ts";
import { setDark } from "../../scripts/drive/dark.ts";
import { goTo, openDossierPage } from "../../scripts/drive/dossier-page.ts";
import { openPopupPage } from "../../scripts/drive/popup-page.ts";
import { CARD_PAGES, DOSSIER_STATES, POPUP_STATES } from "../../scripts/gallery/states.ts";
import { brokenRules } from "./axe.ts";
import { BROWSERS } from "./harness.ts";
import { pageOf, soon, useOneTab } from "./one-tab.ts";
import { openRooted } from "./open-rooted.ts";

const CONTRAST = "color-contrast";
const NARROW = 360;

describe.each(BROWSERS)("axe finds nothing to say in %s about", (name) => {
  const at = useOneTab(name, () => ({ folder: openRooted(name) }));

  /** The rules that a page breaks, light and dark. */
  const wide = async (page: Page) => {
    await page.bringToFront();
    const light = await brokenRules(page);
    await setDark(at.browser, [page], true);
    const dark = await brokenRules(page, CONTRAST);
    await setDark(at.browser, [page], false);
    return [...light, ...dark];
  };
  const narrow = async (page: Page, width: number) => {
    await page.setViewport({ width: NARROW, height: 780 });
    const broken = await brokenRules(page);
    await page.setViewport({ width, height: 900 });
    return broken;
  };

  describe("the dossier:", () => {
    let page: Page;
    beforeAll(async () => {
      page = await openDossierPage(at.browser, "#/");
    });
    afterAll(() => page.close());
    // A test for each look: on the largest pages axe takes seconds, and many where the machine has other work.
    const looks = name === "chrome" ? { wide, narrow: (one: Page) => narrow(one, 1280) } : { wide };
    const rows = Object.entries(DOSSIER_STATES).flatMap(([state, hash]) =>
      Object.entries(looks).map(([how, look]) => ({ state, hash, how, look })),
    );
    test.each(rows)("$state, $how", async ({ hash, look }) => {
      await goTo(page, hash);
      await page.waitForFunction("!document.querySelector('[aria-busy=true], main > [role=status].unseen')");
      // One of its menus open, if it has any.
      await page.evaluate(() => document.querySelector<HTMLElement>(".choice:not([open]) summary")?.click());
      expect(await look(page)).toEqual([]);
    });
  });

  test.each(Object.entries(POPUP_STATES))("the popup: %s", async (_, { body, stored }) => {
    await at.browser.store({ ...stored });
    await at.page.bringToFront();
    await at.show({ html: pageOf(body) });
    const popup = await openPopupPage(at.browser, at.tab.id);
    await popup.waitForSelector("li.row, .empty");
    expect([await wide(popup), await narrow(popup, 380)]).toEqual([[], []]);
    await popup.close();
    await at.page.bringToFront();
  });

  test.each(["options", "welcome"])("the page of %s", async (surface) => {
    await at.browser.store({ paused: ["a.example"], hidden: { nordvpn: { until: "always" }, gone: { until: "always" } } });
    const page = await at.browser.browser.newPage();
    await page.setViewport({ width: 1000, height: 900 });
    await openOwn(at.browser, page, `extension/${surface}/index.html`);
    await page.waitForSelector("main section, .acts");
    expect([await wide(page), await narrow(page, 1000)]).toEqual([[], []]);
    await page.close();
    await at.page.bringToFront();
  });

  test.each(Object.entries(CARD_PAGES))("the card: %s", async (_, body) => {
    await at.page.bringToFront();
    await at.page.mouse.move(2, 2);
    await at.show({
      html: pageOf(`<main><h1>A page</h1>${body}</main>`, "<title>A page</title><meta name='color-scheme' content='light dark'>"),
    });
    await soon(at.painted).toHaveLength(1);
    await at.browser.backstage.askTab(at.tab.id, "goToFlag", { step: 1 });
    const card = () =>
      at.page.evaluate(() => document.querySelector("div:popover-open")?.shadowRoot?.querySelector(".card h2")?.textContent);
    await soon(card).toMatch(/\w/);
    expect(await brokenRules(at.page)).toEqual([]);
    await at.page.evaluate(intoPage);
    for (const dark of [false, true]) {
      await setDark(at.browser, [at.page], dark);
      expect([dark, await brokenRules(at.page, CONTRAST, ".card")]).toEqual([dark, []]);
    }
    await setDark(at.browser, [at.page], false);
  });
});

/** In the page: a copy of the open card in place of the page's own content. Of text in the top layer axe cannot tell the ground. */
function intoPage(): void {
  const root = document.querySelector("div:popover-open")?.shadowRoot;
  const card = root?.querySelector(".card");
  if (!root || !card) throw new Error("no card is open");
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(root.adoptedStyleSheets.flatMap(({ cssRules }) => [...cssRules].map(({ cssText }) => cssText)).join(""));
  document.adoptedStyleSheets = [sheet];
  document.body.replaceChildren(card.cloneNode(true));
}
