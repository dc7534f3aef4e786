import { beforeAll, describe, expect, test } from "vitest";
import type { Browser as Extension } from "webextension-polyfill";
import { inFirefoxItself } from "../../scripts/drive/firefox.ts";
import { firefoxIdIn } from "../../scripts/drive/launch.ts";
import { cardBox } from "./card-seen.ts";
import { BROWSERS } from "./harness.ts";
import { FAR, soon, stays, useOneTab } from "./one-tab.ts";

declare const chrome: Extension;
/** Chrome's own way to make an event happen; undocumented. */
interface Dispatching {
  dispatch(...what: unknown[]): void;
}

describe.each(BROWSERS)("looking up from the browser in %s", (name) => {
  const at = useOneTab(name);
  const extension = () => `WebExtensionPolicy.getByID(${JSON.stringify(firefoxIdIn(at.browser.folder))}).extension`;

  /** Makes an event of Chrome's happen in the background. */
  const dispatch = async (api: "omnibox.onInputEntered" | "contextMenus.onClicked" | "commands.onCommand", ...what: readonly unknown[]) => {
    // Any message wakes the background.
    await at.browser.backstage.page.evaluate(() =>
      chrome.runtime.sendMessage({ gazette: "providersFound", question: { count: 0 } }).catch(() => null),
    );
    const target = await at.browser.browser.waitForTarget(
      (one) => one.type() === "service_worker" && one.url().startsWith(at.browser.root),
    );
    const worker = await target.worker();
    await worker?.evaluate(
      (path, args) => {
        const [space = "", event = ""] = path.split(".");
        (chrome as unknown as Record<string, Record<string, Dispatching>>)[space]?.[event]?.dispatch(...args);
      },
      api,
      what,
    );
  };
  const dossiers = () =>
    at.browser.backstage.page.evaluate(async () => {
      const tabs = await chrome.tabs.query({ url: chrome.runtime.getURL("extension/dossier/*") });
      return tabs.map(({ url }) => decodeURIComponent(new URL(url ?? "").hash));
    });
  const closeDossiers = () =>
    at.browser.backstage.page.evaluate(async () => {
      const tabs = await chrome.tabs.query({ url: chrome.runtime.getURL("extension/dossier/*") });
      await chrome.tabs.remove(tabs.flatMap(({ id }) => id ?? []));
    });
  const choose = (menuItemId: string, info: object) =>
    name === "chrome"
      ? dispatch("contextMenus.onClicked", { menuItemId, ...info }, undefined)
      : inFirefoxItself(
          at.browser.browser,
          `${extension()}.emit("webext-menu-menuitem-click", ${JSON.stringify({ menuItemId, modifiers: [], ...info })}, null)`,
        );

  beforeAll(() => at.show("<p>Nothing here.</p>"));

  test("the menu on selected text leads to what it finds", async () => {
    await choose("selection", { selectionText: "  expres \n vpn " });
    await soon(dossiers).toEqual(["#/search?q=expres+vpn"]);
    await closeDossiers();
  });
  test("the menu on a link leads to whose site it is", async () => {
    await choose("link", { linkUrl: "https://www.nordvpn.com/pricing/?ref=1" });
    await soon(dossiers).toEqual(["#/search?q=nordvpn.com"]);
    await closeDossiers();
  });
  test("a link that has no site leads nowhere", async () => {
    await choose("link", { linkUrl: "javascript:void 0" });
    await choose("selection", { selectionText: "Tor" });
    await soon(dossiers).toEqual(["#/search?q=Tor"]);
    await closeDossiers();
  });
  test("both menus are there", async () => {
    const known = await at.browser.backstage.page.evaluate(() =>
      Promise.all(
        ["selection", "link", "other"].map((id) =>
          chrome.contextMenus.update(id, {}).then(
            () => true,
            () => false,
          ),
        ),
      ),
    );
    expect(known).toEqual([true, true, false]);
  });

  test.runIf(name === "chrome")("the address bar leads to a chosen record, or to all that was typed", async () => {
    await dispatch("omnibox.onInputEntered", "276-FZ", "newForegroundTab");
    await soon(dossiers).toEqual(["#/search?q=276-FZ"]);
    await closeDossiers();
    await dispatch("omnibox.onInputEntered", "#/provider/nordvpn", "newForegroundTab");
    await soon(dossiers).toEqual(["#/provider/nordvpn"]);
    await closeDossiers();
  });
  test.runIf(name === "firefox")("the address bar offers what is found", async () => {
    const rows = `(async () => {
      const window = Services.wm.getMostRecentWindow("navigator:browser");
      window.gURLBar.search("gz expres vpn");
      for (let left = 100; left > 0; left -= 1) {
        await new Promise((resolve) => window.setTimeout(resolve, 100));
        const titles = [...window.document.querySelectorAll(".urlbarView-row")].map((row) => row.textContent);
        if (titles.some((title) => title.includes("ExpressVPN"))) return window.gURLBar.view.close();
      }
      throw new Error("no row names ExpressVPN");
    })()`;
    await inFirefoxItself(at.browser.browser, rows);
  });
});

describe.each(BROWSERS)("going from flag to flag in %s", (name) => {
  const at = useOneTab(name);
  const current = () =>
    at.page.evaluate(() => {
      const [flat] = CSS.highlights.get("gazette-current") ?? [];
      return flat ? (flat.startContainer as Text).data.slice(flat.startOffset, flat.endOffset) : null;
    });
  const go = (step: 1 | -1) => at.browser.backstage.askTab(at.tab.id, "goToFlag", { step });
  const card = () => cardBox(at.page);

  test("leads to the next and the previous with its card open, round the end, and Escape gives the focus back", async () => {
    await at.show(`<button id="own">Own</button><p>NordVPN answered.</p>${FAR.repeat(6)}<p>Astrill did not.</p>`);
    await soon(at.painted).toEqual(["NordVPN", "Astrill"]);
    await at.page.focus("#own");
    expect(await go(1)).toBe(true);
    await soon(current).toBe("NordVPN");
    await soon(card).not.toBeNull();
    await go(1);
    await soon(current).toBe("Astrill");
    await soon(async () => (await card())?.top ?? -1).toBeGreaterThanOrEqual(0);
    await go(1);
    await soon(current).toBe("NordVPN");
    await go(-1);
    await soon(current).toBe("Astrill");
    await soon(card).not.toBeNull();
    await at.page.keyboard.press("Escape");
    await soon(card).toBeNull();
    await soon(current).toBeNull();
    expect(await at.page.evaluate(() => document.activeElement?.id)).toBe("own");
  });
  test("leads to the text itself where its element is higher than the window, and a nudge of the mouse does not close the card", async () => {
    await at.show(`<div style="height:4000px">NordVPN answered.</div><p>Astrill did not.</p>`);
    await soon(at.painted).toEqual(["NordVPN", "Astrill"]);
    await go(-1);
    await soon(card).not.toBeNull();
    await soon(current).toBe("Astrill");
    await go(1);
    await soon(current).toBe("NordVPN");
    await soon(async () => (await card())?.top ?? -1).toBeGreaterThanOrEqual(0);
    await at.page.mouse.move(600, 500);
    await at.page.mouse.move(610, 510, { steps: 5 });
    await stays(async () => (await card()) !== null, true);
    await at.page.keyboard.press("Escape");
  });
  test("leads nowhere where nothing is flagged", async () => {
    await at.show("<p>Nobody is named here.</p><nav>NordVPN</nav>");
    await at.browser.flags(at.tab);
    expect(await go(1)).toBe(false);
  });
  test("hides a provider from its card, and the card undoes it", async () => {
    await at.show("<p>NordVPN answered, Astrill did not.</p>");
    await soon(at.painted).toEqual(["NordVPN", "Astrill"]);
    await go(1);
    await soon(card).not.toBeNull();
    // The first button after the links of the card: the dossier; then the report; then hiding.
    const press = async (tabs: number) => {
      for (let i = 0; i < tabs; i += 1) await at.page.keyboard.press("Tab");
      await at.page.keyboard.press("Enter");
    };
    await press(6);
    await soon(at.painted).toEqual(["Astrill"]);
    expect(await at.browser.stored()).toMatchObject({ hidden: { nordvpn: { until: "new" } } });
    await at.page.keyboard.press("Enter");
    await soon(at.painted).toEqual(["NordVPN", "Astrill"]);
  });
});
