import type { Page } from "puppeteer-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { openOwn } from "../../scripts/drive/backstage.ts";
import { setDark } from "../../scripts/drive/dark.ts";
import { paintedOn } from "../../scripts/drive/flags.ts";
import { brokenRules } from "./axe.ts";
import { BROWSERS } from "./harness.ts";
import { soon, useOneTab } from "./one-tab.ts";

describe.each(BROWSERS)("the first-run page in %s", (name) => {
  const at = useOneTab(name);
  let welcome: Page;
  beforeAll(async () => {
    welcome = await at.browser.browser.newPage();
    await welcome.setViewport({ width: 1000, height: 900 });
    await openOwn(at.browser, welcome, "extension/welcome/index.html");
    await welcome.waitForSelector(".acts");
  });
  afterAll(() => welcome.close());

  test("flags its example as pages are flagged", async () => {
    expect(await paintedOn(welcome)).toEqual(["App Store", "ExpressVPN", "NordVPN"]);
    const line = await welcome.evaluate(() => {
      const name = document.querySelector(".example button");
      return name && getComputedStyle(name, "::highlight(gazette-flag)").textDecorationStyle;
    });
    expect(line).toBe("dotted");
  });

  test("shows the acts of a name by keyboard", async () => {
    await welcome.bringToFront();
    await welcome.evaluate(() => document.querySelectorAll<HTMLElement>(".example button")[2]?.focus());
    await welcome.keyboard.press("Enter");
    await soon(() => welcome.evaluate(() => document.querySelector(".acts h3")?.textContent)).toBe("NordVPN");
  });

  test("has one toggle, which turns flags off on a page that is open", async () => {
    await at.page.bringToFront();
    await at.show("<p>NordVPN</p>");
    await soon(at.painted).toEqual(["NordVPN"]);
    await welcome.bringToFront();
    await welcome.locator("input[type=checkbox]").click();
    await at.page.bringToFront();
    await soon(at.painted).toEqual([]);
    expect(await at.browser.stored()).toEqual({ mode: "quiet" });
  });

  test.each([
    ["light", false, undefined],
    ["dark", true, "color-contrast"],
  ])("has nothing that axe objects to, %s", async (_scheme, dark, rule) => {
    await welcome.bringToFront();
    await setDark(at.browser, [welcome], dark);
    expect(await brokenRules(welcome, rule)).toEqual([]);
    await setDark(at.browser, [welcome], false);
  });

  test("fits a window of 320 px", async () => {
    await welcome.setViewport({ width: 320, height: 700 });
    expect(await welcome.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
    await welcome.setViewport({ width: 1000, height: 900 });
  });
});
