/** Tabs that are not shown, pages that come back, and paper. */
import { describe, expect, test } from "vitest";
import type { Browser as Extension } from "webextension-polyfill";
import { BROWSERS } from "./harness.ts";
import { pageOf, soon, stays, useOneTab } from "./one-tab.ts";

declare const chrome: Extension;

describe.each(BROWSERS)("a page in %s", (name) => {
  const at = useOneTab(name);

  /** Opens `html` in a tab behind the one that is shown. */
  const openBehind = async (html: string) => {
    await at.page.bringToFront();
    const tab = await at.browser.open({ html: pageOf("") });
    await at.page.bringToFront();
    await soon(() => tab.page.evaluate(() => document.hidden)).toBe(true);
    await at.browser.show(tab, { html });
    await soon(() => tab.page.evaluate(() => document.hidden)).toBe(true);
    const painted = () => tab.page.evaluate(() => [...(CSS.highlights.get("gazette-flag") ?? [])].length);
    const show = () => at.browser.backstage.page.evaluate((id) => chrome.tabs.update(id, { active: true }), tab.id);
    return { tab, painted, show };
  };

  test("is read when its tab is shown, not before", async () => {
    const { tab, painted, show } = await openBehind(pageOf("<p>NordVPN</p>"));
    await stays(painted, 0, 2000);
    expect(await at.browser.badge(tab)).toBe("");
    await show();
    await soon(painted).toBe(1);
    await soon(() => at.browser.badge(tab)).toBe("1");
    await tab.page.close();
  });

  test("that changes behind another is read again when its tab is shown", async () => {
    await at.show("<p>NordVPN</p>");
    await soon(at.painted).toEqual(["NordVPN"]);
    const other = await at.browser.open({ html: pageOf("") });
    await other.page.bringToFront();
    await soon(() => at.page.evaluate(() => document.hidden)).toBe(true);
    await at.page.evaluate(() => document.body.insertAdjacentHTML("beforeend", "<p>Astrill</p>"));
    await stays(at.painted, ["NordVPN"], 2000);
    await at.page.bringToFront();
    await soon(at.painted).toEqual(["NordVPN", "Astrill"]);
    await other.page.close();
  });

  // Firefox cannot be told to show what it would print.
  test.runIf(name === "chrome")("is printed without flags", async () => {
    await at.show("<p>NordVPN</p>");
    await soon(at.painted).toEqual(["NordVPN"]);
    const line = () =>
      at.page.evaluate(() => getComputedStyle(document.querySelector("p") as Element, "::highlight(gazette-flag)").textDecorationLine);
    expect(await line()).toBe("underline");
    await at.page.emulateMediaType("print");
    expect(await line()).toBe("none");
    await at.page.emulateMediaType("screen");
  });

  test("has its flags and its badge when the reader comes back to it", async () => {
    await at.show("<p>NordVPN</p>");
    await soon(at.painted).toEqual(["NordVPN"]);
    await at.page.evaluate(() => document.body.classList.add("kept"));
    const address = at.page.url();
    await at.page.goto(`${address}?other`, { waitUntil: "load" });
    await at.page.evaluate(() => document.body.replaceChildren("Nothing."));
    await soon(() => at.browser.badge(at.tab)).toBe("");
    await at.browser.backstage.page.evaluate((id) => chrome.tabs.goBack(id), at.tab.id);
    // The driver may not follow a page that was kept: the extension's own looks.
    const look = () =>
      at.browser.backstage.page.evaluate(async (tabId) => {
        const func = () => [location.href, document.body.className, CSS.highlights.get("gazette-flag")?.size ?? 0];
        return (await chrome.scripting.executeScript({ target: { tabId }, func }))[0]?.result as unknown;
      }, at.tab.id);
    await soon(look).toEqual([address, "kept", 1]);
    await soon(() => at.browser.badge(at.tab)).toBe("1");
  });
});
