/** Every function by the keyboard alone: what is seen is reached in its order, shows that it has the focus, and gives the focus back. */
import type { Page } from "puppeteer-core";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { openOwn } from "../../scripts/drive/backstage.ts";
import { goTo, openDossierPage } from "../../scripts/drive/dossier-page.ts";
import { openPopupPage } from "../../scripts/drive/popup-page.ts";
import { cardBox } from "./card-seen.ts";
import { DIALOGS } from "./dialogs.ts";
import { BROWSERS } from "./harness.ts";
import { soon, useOneTab } from "./one-tab.ts";
import { openDossier } from "./open-dossier.ts";
import { openRooted } from "./open-rooted.ts";
import { back, type Stop, toTop, walk } from "./walk.ts";

const ARTICLE = "<h1>NordVPN answers</h1><p>ExpressVPN and Astrill were named.</p><nav>Facebook</nav>";

/** What the Tab key came to although it stands above what came before. */
function outOfOrder(stops: readonly Stop[]): readonly string[] {
  const flowing = stops.filter(({ isFixed }) => !isFixed);
  return flowing.filter(({ bottom }, i) => bottom <= (flowing[i - 1]?.top ?? 0)).map(({ what }) => what);
}

/** What is wrong with the way through a page. */
async function wayThrough(page: Page) {
  const { stops, missed } = await walk(page);
  const unringed = stops.filter(({ isRinged }) => !isRinged).map(({ what }) => what);
  const covered = stops.filter(({ isSeen }) => !isSeen).map(({ what }) => what);
  return { stops, wrong: { missed, disordered: outOfOrder(stops), unringed, covered } };
}
const GOOD = { missed: [], disordered: [], unringed: [], covered: [] };

describe.each(BROWSERS)("by the keyboard alone in %s", (name) => {
  const at = useOneTab(name, () => ({ folder: openRooted(name) }));
  const focus = (page: Page) =>
    page.evaluate(() => {
      const element = document.activeElement;
      return (element?.getAttribute("aria-label") ?? (element?.closest("label") ?? element)?.textContent ?? "").trim();
    });
  /** Tabs until what has the focus says this. */
  const tabTo = async (page: Page, words: string | RegExp, most = 80) => {
    for (let left = most; left > 0; left -= 1) {
      await page.keyboard.press("Tab");
      const said = await focus(page);
      if (typeof words === "string" ? said.startsWith(words) : words.test(said)) return;
    }
    throw new Error(`no stop of the Tab key says ${words}`);
  };

  describe("the popup", () => {
    let popup: Page;
    beforeAll(async () => {
      await at.show(ARTICLE);
      popup = await openPopupPage(at.browser, at.tab.id);
      await popup.waitForFunction("document.querySelector('.row') && document.querySelector('header button')");
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
      await soon(() => focus(popup)).toMatch(/^ExpressVPN/);
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
      await soon(async () => (await dossier.text()) ?? "").toMatch(/Surfshark[\s\S]*newest first/);
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
      expect(await focus(page)).toMatch(/^Type/);
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

  describe("the card of the next flag", () => {
    /** What of the card has the focus, and whether it shows that; null = nothing of it has. */
    const inCard = () =>
      at.page.evaluate(() => {
        let element = document.activeElement as HTMLElement | null;
        while (element?.shadowRoot?.activeElement && element.popover === null) element = element.shadowRoot.activeElement as HTMLElement;
        const focused = element?.shadowRoot?.activeElement;
        return focused ? ([focused.textContent?.trim() ?? "", getComputedStyle(focused).outlineStyle] as const) : null;
      });
    const opened = async () => {
      await at.browser.backstage.askTab(at.tab.id, "goToFlag", { step: 1 });
      await soon(() => cardBox(at.page)).not.toBeNull();
      await soon(inCard).not.toBeNull();
    };
    const closed = async () => {
      await at.page.keyboard.press("Escape");
      await soon(() => cardBox(at.page)).toBeNull();
    };

    test("takes the focus, lets it out, and gives it back only where it still has it", async () => {
      await at.page.bringToFront();
      await at.page.mouse.move(2, 2);
      await at.show('<button id="before">Before</button><p>Yesterday NordVPN answered.</p><button id="after">After</button>');
      await soon(at.painted).toEqual(["NordVPN"]);
      const own = () => at.page.evaluate(() => document.activeElement?.id);
      await at.page.focus("#before");
      await opened();
      await back(at.page);
      await soon(own).toBe("after");
      expect(await inCard()).toBeNull();
      await closed();
      expect(await own()).toBe("after");
      await opened();
      const said: string[] = [];
      for (let left = 12; left > 0 && !said.at(-1)?.startsWith("Hide NordVPN"); left -= 1) {
        await at.page.keyboard.press("Tab");
        const [words = "nothing", outline] = (await inCard()) ?? [];
        expect([words, outline]).toEqual([words, "solid"]);
        said.push(words);
      }
      // Sources come before the buttons.
      expect(said.slice(-3)).toEqual([expect.stringMatching(/^Open dossier/), "Wrong match?", expect.stringMatching(/^Hide NordVPN/)]);
      await closed();
      expect(await own()).toBe("after");
    });

    test.each(DIALOGS)("hides a provider over a modal dialog %s, and the dialog has the focus again", async (_, markup, tree) => {
      await at.page.mouse.move(2, 2);
      await at.show(`${markup}<script>${tree}.querySelector("dialog").showModal()</script>`);
      await soon(at.painted).toEqual(["NordVPN"]);
      const focused = () =>
        at.page.evaluate(() => {
          let element = document.activeElement;
          while (element?.shadowRoot?.activeElement) element = element.shadowRoot.activeElement;
          return element?.textContent;
        });
      await at.page.evaluate(`(${tree}.querySelector("button") ?? document.querySelector("button")).focus()`);
      expect(await focused()).toBe("Agree");
      await opened();
      for (let left = 12; left > 0 && !(await inCard())?.[0].startsWith("Hide NordVPN"); left -= 1) await at.page.keyboard.press("Tab");
      await at.page.keyboard.press("Enter");
      await soon(at.browser.stored).toMatchObject({ hidden: { nordvpn: { until: "new" } } });
      await closed();
      expect(await focused()).toBe("Agree");
    });
  });
});
