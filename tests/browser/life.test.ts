/** The extension's own life beside that of pages: its background is ended, it is updated or taken away, its settings change in a hurry. */
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import type { Browser as Extension } from "webextension-polyfill";
import { paintedOn, pointAtFlag } from "../../scripts/drive/flags.ts";
import { cardBox } from "./card-seen.ts";
import { BROWSERS, openBrowser, type TestBrowser } from "./harness.ts";
import { pageOf, soon, stays, useOneTab } from "./one-tab.ts";

declare const chrome: Extension;
/** With `GAZETTE_TABS=20` an update is looked at in as many tabs. */
const TABS = Number(process.env.GAZETTE_TABS ?? 3);
const TEXT = "<p style='margin:300px'>NordVPN answered.</p>";

describe.each(BROWSERS)("while it lives in %s, Gazette", (name) => {
  const at = useOneTab(name);

  test("loses no flag, badge or card where its background is ended again and again", async () => {
    // One that starts again at once is not waited for.
    const end = () => Promise.race([at.browser.endBackground(), new Promise((resolve) => setTimeout(resolve, 300))]);
    await Promise.all([at.show(TEXT), end()]);
    for (let i = 0; i < 8; i += 1) {
      await new Promise((resolve) => setTimeout(resolve, i * 40));
      await Promise.all([at.page.evaluate((text) => document.body.append(text), ` ${i}`), end()]);
    }
    // What was not answered is asked again with the page's next change.
    await at.page.evaluate(() => document.body.insertAdjacentHTML("beforeend", "<p>So did Astrill."));
    await soon(at.painted).toEqual(["NordVPN", "Astrill"]);
    await soon(at.badge).toBe("2");
    await pointAtFlag(at.page, "NordVPN");
    await soon(() => cardBox(at.page)).not.toBeNull();
    await at.page.keyboard.press("Escape");
    await soon(() => cardBox(at.page)).toBeNull();
  });

  test.each(["on", "asked"])("runs where the last of many changes of settings says, %s", async (last) => {
    const before = last === "on" ? "asked" : "on";
    const registered = async () =>
      (await at.browser.backstage.page.evaluate(() => chrome.scripting.getRegisteredContentScripts())).map(({ id }) => id);
    // Which of two changes is done first is chance: a few rounds.
    for (let round = 0; round < 3; round += 1) {
      await at.browser.backstage.page.evaluate(
        async (modes) => {
          for (let i = 0; i < 12; i += 1) await chrome.storage.local.set({ mode: modes[i % 2] });
        },
        [before, last],
      );
      // Each may be followed by itself, so that it looks right in between: what counts is how it ends, and stays for a second.
      const lately = async () => {
        const seen = new Set<string>();
        for (let look = 0; look < 20; look += 1) {
          seen.add((await registered()).join());
          await new Promise((resolve) => setTimeout(resolve, 50));
        }
        return [...seen];
      };
      await soon(lately).toEqual([last === "on" ? "gazette" : ""]);
    }
  });

  test.runIf(name === "chrome")("flags a page that was made ready before it was gone to", async () => {
    await at.show("<p>NordVPN</p>");
    const url = at.page.url();
    const rules = JSON.stringify({ prerender: [{ source: "list", urls: [url], eagerness: "immediate" }] });
    const tab = await at.browser.open({ html: pageOf(`<a href="${url}">on</a><script type="speculationrules">${rules}</script>`) });
    await new Promise((resolve) => setTimeout(resolve, 1500));
    await tab.page.click("a");
    // Another page has taken the tab, which the driver's page knows nothing of: the extension's own looks.
    const look = (tabId: number) =>
      at.browser.backstage.page.evaluate(async (id) => {
        const func = () => {
          const [loaded] = performance.getEntriesByType("navigation") as (PerformanceEntry & { readonly activationStart: number })[];
          return [location.href, (loaded?.activationStart ?? 0) > 0, CSS.highlights.get("gazette-flag")?.size];
        };
        return (await chrome.scripting.executeScript({ target: { tabId: id }, func }))[0]?.result as unknown;
      }, tabId);
    await soon(() => look(tab.id)).toEqual([url, true, 1]);
    await soon(() => at.browser.badge(tab)).toBe("1");
  });
});

describe.each(BROWSERS)("when it goes in %s, Gazette", (name) => {
  let browser: TestBrowser;
  beforeEach(async () => {
    browser = await openBrowser(name);
  });
  afterEach(() => browser.close());

  test(
    `is followed in each of ${TABS} open tabs by its new version, and nothing of the old is seen, speaks or throws`,
    async () => {
      const tabs = [];
      const errors: string[] = [];
      for (let i = 0; i < TABS; i += 1) {
        const tab = await browser.open({ html: pageOf(TEXT) });
        tab.page.on("pageerror", (error) => errors.push(String(error)));
        await soon(() => paintedOn(tab.page)).toEqual(["NordVPN"]);
        tabs.push(tab);
      }
      const [first] = tabs;
      if (!first) throw new Error("no tab");
      await first.page.bringToFront();
      const nodes = () => first.page.evaluate(() => document.querySelectorAll("*").length);
      const before = await nodes();
      await pointAtFlag(first.page, "NordVPN");
      await soon(() => cardBox(first.page)).not.toBeNull();
      const start = performance.now();
      await browser.browser.installExtension(browser.folder);
      await soon(() => cardBox(first.page)).toBeNull();
      expect(await nodes()).toBe(before);
      for (const { page } of tabs) {
        await page.bringToFront();
        await page.evaluate(() => document.body.insertAdjacentHTML("beforeend", "<p>So did Astrill."));
        await soon(() => paintedOn(page)).toEqual(["NordVPN", "Astrill"]);
        await page.evaluate(() => document.body.replaceChildren("Nothing."));
        await soon(() => paintedOn(page)).toEqual([]);
      }
      if (TABS > 3)
        console.log(`${name}: ${TABS} tabs taken over, each seen to be so, ${Math.round(performance.now() - start)} ms after the update`);
      // A card of the new version opens where one of the old was open.
      await first.page.bringToFront();
      await first.page.evaluate(() => document.body.insertAdjacentHTML("beforeend", "<p style='margin:300px'>Astrill answered.</p>"));
      await soon(() => paintedOn(first.page)).toEqual(["Astrill"]);
      await pointAtFlag(first.page, "Astrill");
      await soon(() => cardBox(first.page)).not.toBeNull();
      expect(errors.filter((error) => !error.includes("favicon"))).toEqual([]);
    },
    30_000 + TABS * 3_000,
  );

  test("leaves nothing to be seen after the page's next change, and is silent from then on", async () => {
    const { page } = await browser.open({ html: pageOf(TEXT) });
    await soon(() => paintedOn(page)).toEqual(["NordVPN"]);
    const errors: string[] = [];
    page.on("pageerror", (error) => errors.push(String(error)));
    const id = name === "chrome" ? new URL(browser.root).host : await browser.browser.installExtension(browser.folder);
    await browser.browser.uninstallExtension(id);
    await page.bringToFront();
    await page.evaluate(() => document.body.insertAdjacentHTML("beforeend", "<p>So did Astrill."));
    // Firefox ends its scripts at once and takes their styles away: the entry in the registry stays, unseen.
    const left = name === "chrome" ? [] : ["NordVPN"];
    await soon(() => paintedOn(page)).toEqual(left);
    await page.evaluate(() => document.body.insertAdjacentHTML("beforeend", "<p>And Surfshark."));
    await stays(() => paintedOn(page), left);
    const line = () => page.evaluate(() => getComputedStyle(document.body, "::highlight(gazette-flag)").textDecorationLine);
    if (name === "firefox") expect(await line()).toBe("none");
    expect(errors.filter((error) => !error.includes("favicon"))).toEqual([]);
  });
});
