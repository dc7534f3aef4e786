import type { Page } from "puppeteer-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { openOwn } from "../../scripts/drive/backstage.ts";
import { setDark } from "../../scripts/drive/dark.ts";
import { brokenRules } from "./axe.ts";
import { BROWSERS } from "./harness.ts";
import { soon, useOneTab } from "./one-tab.ts";

describe.each(BROWSERS)("the options page in %s", (name) => {
  const at = useOneTab(name);
  let options: Page;
  beforeAll(async () => {
    options = await at.browser.browser.newPage();
    await options.setViewport({ width: 1000, height: 900 });
    await openOwn(at.browser, options, "extension/options/index.html");
    await options.waitForSelector("main section");
    await at.page.bringToFront();
  });
  afterAll(() => options.close());

  /** Does something on the page in front, then goes back to the web page. */
  const inOptions = async (deed: () => Promise<unknown>) => {
    await options.bringToFront();
    await deed();
    await at.page.bringToFront();
  };
  const told = () => options.evaluate(() => document.querySelector("[role=status]")?.textContent);
  const click = (selector: string) => options.locator(selector).click();
  const undo = () => click(".undo button");

  test("turns flags off and, undone, on again, on a page that is open", async () => {
    await at.show("<p>NordVPN and Cloudflare</p>");
    await soon(at.painted).toEqual(["NordVPN", "Cloudflare"]);
    await inOptions(() => click("label.choice:nth-of-type(2) input[name=mode]"));
    await soon(at.painted).toEqual([]);
    expect(await told()).toBe("Flags: quiet.");
    await inOptions(undo);
    await soon(at.painted).toEqual(["NordVPN", "Cloudflare"]);
    expect(await at.browser.stored()).toEqual({});
  });

  test("takes a kind out and brings it back", async () => {
    await at.show("<p>NordVPN and Cloudflare</p>");
    await soon(at.painted).toEqual(["NordVPN", "Cloudflare"]);
    await inOptions(() => click("label.kind input"));
    await soon(at.painted).toEqual(["Cloudflare"]);
    await inOptions(undo);
    await soon(at.painted).toEqual(["NordVPN", "Cloudflare"]);
  });

  test("pauses on a site by keyboard, refuses what is no host, and resumes", async () => {
    await at.show("<p>NordVPN</p>");
    await soon(at.painted).toEqual(["NordVPN"]);
    await inOptions(async () => {
      await options.locator("#host").fill("no host at all");
      await options.keyboard.press("Enter");
      await soon(() => options.evaluate(() => document.querySelector("form [role=alert]")?.textContent)).toContain("is no host");
      await options.locator("#host").fill("http://127.0.0.1:99/x");
      await options.keyboard.press("Enter");
      await soon(told).toBe("Paused on 127.0.0.1.");
    });
    await soon(at.painted).toEqual([]);
    expect(await at.browser.stored()).toEqual({ paused: ["127.0.0.1"] });
    await inOptions(() => click('button[aria-label="Resume on 127.0.0.1"]'));
    await soon(at.painted).toEqual(["NordVPN"]);
  });

  test("shows a hidden provider again", async () => {
    await at.browser.store({ hidden: { nordvpn: { until: "always" } } });
    await at.show("<p>NordVPN and Astrill</p>");
    await soon(at.painted).toEqual(["Astrill"]);
    await inOptions(() => click('button[aria-label="Show again: NordVPN"]'));
    await soon(at.painted).toEqual(["NordVPN", "Astrill"]);
  });

  test("loads a file, all or nothing", async () => {
    const load = (text: string) =>
      inOptions(() =>
        options.evaluate((content) => {
          const input = document.querySelector<HTMLInputElement>("input[type=file]");
          const carrier = new DataTransfer();
          carrier.items.add(new File([content], "mine.json"));
          if (input) input.files = carrier.files;
          input?.dispatchEvent(new Event("change", { bubbles: true }));
        }, text),
      );
    await load('{"gazette":"settings","version":1,"mode":"quiet","years":"many"}');
    await soon(() => options.evaluate(() => document.body.innerText)).toContain('years is "many"; expected a whole number');
    expect(await at.browser.stored()).toEqual({});
    await load('{"gazette":"settings","version":1,"mode":"quiet","years":3}');
    await soon(() => at.browser.stored()).toEqual({ mode: "quiet", years: 3 });
    await soon(told).toBe("Loaded the settings in mine.json.");
  });

  test.each([
    ["light", false, undefined],
    ["dark", true, "color-contrast"],
  ])("has nothing that axe objects to, with lists, a mistake and something to undo, %s", async (_scheme, dark, rule) => {
    await at.browser.store({ paused: ["a.example"], hidden: { nordvpn: { until: "always" }, gone: { until: "always" } } });
    await inOptions(async () => {
      await setDark(at.browser, [options], dark);
      await options.waitForSelector('button[aria-label="Show again: NordVPN"]');
      await click("label.kind input");
      await options.locator("#host").fill("*");
      await options.keyboard.press("Enter");
      await options.waitForSelector("#host-error");
      expect(await brokenRules(options, rule)).toEqual([]);
      await setDark(at.browser, [options], false);
    });
  });

  test("fits a window of 320 px, without a bar to scroll sideways", async () => {
    await at.browser.store({ paused: [`${"long".repeat(12)}.${"name".repeat(12)}.example`], hidden: { nordvpn: { until: "always" } } });
    await inOptions(async () => {
      await options.setViewport({ width: 320, height: 700 });
      await options.waitForSelector('button[aria-label="Show again: NordVPN"]');
      expect(await options.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
      await options.setViewport({ width: 1000, height: 900 });
    });
  });
});
