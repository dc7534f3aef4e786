import type { Page } from "puppeteer-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { Browser as Extension } from "webextension-polyfill";
import { openOwn } from "../../scripts/drive/backstage.ts";
import { paintedOn } from "../../scripts/drive/flags.ts";
import { type Loopback, serve } from "../../scripts/drive/serve.ts";
import { BROWSERS, openBrowser, type TestBrowser } from "./harness.ts";
import { pageOf, soon, stays } from "./one-tab.ts";
import { letIntoPrivateWindows, openPrivately, type PrivateWindow, updateIn } from "./private.ts";

declare const chrome: Extension;

describe.each(BROWSERS)("a private window in %s", (name) => {
  let browser: TestBrowser;
  let loopback: Loopback;
  let window: PrivateWindow;
  let ordinary: Page;
  beforeAll(async () => {
    browser = await openBrowser(name);
    loopback = await serve();
    await letIntoPrivateWindows(browser);
    const served = { body: pageOf("<p>NordVPN</p>"), headers: { "content-type": "text/html; charset=utf-8" } };
    ordinary = await browser.browser.newPage();
    await ordinary.goto(loopback.put("ordinary.html", served));
    window = await openPrivately(browser, loopback.put("private.html", served));
  });
  afterAll(async () => {
    await browser.close();
    loopback.close();
  });
  const [privately, openly] = [() => paintedOn(window.page), () => paintedOn(ordinary)];
  const store = (values: object) => browser.store(values as Record<string, unknown>);

  test("is read as any other at first", async () => {
    await soon(privately).toEqual(["NordVPN"]);
    await soon(openly).toEqual(["NordVPN"]);
  });

  test("is read only when asked, where the reader chose so, and other windows as before", async () => {
    await store({ privateWindows: "asked" });
    await soon(privately).toEqual([]);
    await window.page.reload();
    await stays(privately, []);
    await window.page.evaluate(() => document.body.insertAdjacentHTML("beforeend", "<p>Astrill</p>"));
    await stays(privately, []);
    expect(await openly()).toEqual(["NordVPN"]);
  });

  test("says why in the popup, and reads when the button is pressed", async () => {
    const tab = await window.own.evaluate(async () => (await chrome.tabs.query({})).find(({ url }) => url?.includes("private.html"))?.id);
    await openOwn(browser, window.own, `extension/popup/index.html?tab=${tab}`);
    await soon(() => window.own.evaluate(() => document.body.innerText)).toContain("You chose that pages in private windows are read only");
    await window.own.evaluate(() => document.querySelector<HTMLElement>("main.empty button")?.click());
    await soon(privately).toEqual(["NordVPN", "Astrill"]);
  });

  test("is read again when the choice is taken back", async () => {
    await window.page.reload();
    await stays(privately, []);
    await store({ privateWindows: "read" });
    await soon(privately).toEqual(["NordVPN"]);
  });

  test("is followed by the new version after an update, in Chrome once a page is loaded there", async () => {
    const { page } = window;
    const other = name === "chrome" ? await page.browserContext().newPage() : page;
    if (name === "chrome") await other.goto(page.url());
    await soon(() => paintedOn(other)).toEqual(["NordVPN"]);
    await updateIn(browser, window);
    if (name === "chrome") await other.reload();
    await soon(() => paintedOn(other)).toEqual(["NordVPN"]);
    await page.bringToFront();
    await page.evaluate(() => document.body.insertAdjacentHTML("beforeend", "<p>Surfshark</p>"));
    await soon(privately).toEqual(["NordVPN", "Surfshark"]);
  });
});
