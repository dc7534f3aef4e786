import type { Page } from "puppeteer-core";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { tabsInFirefox } from "../../scripts/drive/firefox.ts";
import { paintedOn } from "../../scripts/drive/flags.ts";
import { welcomed } from "../../scripts/drive/launch.ts";
import { BROWSERS, openBrowser, type TestBrowser } from "./harness.ts";
import { pageOf, soon, stays } from "./one-tab.ts";

describe.each(BROWSERS)("a page that is open in %s", (name) => {
  let browser: TestBrowser;
  // A browser for each: a removed extension takes the page away through which tests ask it.
  beforeEach(async () => {
    browser = await openBrowser(name);
  });
  afterEach(() => browser.close());

  test("is followed by the new version after an update, and by nobody twice", async () => {
    const { page } = await browser.open({ html: pageOf("<p>NordVPN</p>") });
    await soon(() => paintedOn(page)).toEqual(["NordVPN"]);
    const errors: string[] = [];
    page.on("pageerror", (error) => errors.push(error instanceof Error ? `${error.message} ${error.stack}` : String(error)));
    await browser.browser.installExtension(browser.folder);
    await page.bringToFront();
    await page.evaluate(() => document.body.insertAdjacentHTML("beforeend", "<p>Astrill</p>"));
    await soon(() => paintedOn(page)).toEqual(["NordVPN", "Astrill"]);
    await page.evaluate(() => document.body.replaceChildren("Surfshark"));
    await soon(() => paintedOn(page)).toEqual(["Surfshark"]);
    await page.evaluate(() => document.body.replaceChildren("Nothing."));
    await soon(() => paintedOn(page)).toEqual([]);
    expect(errors).toEqual([]);
  });

  test("is read when the extension comes", async () => {
    const page = await openedWithout(browser);
    await browser.browser.installExtension(browser.folder);
    await welcomed(browser);
    await page.bringToFront();
    await soon(() => paintedOn(page)).toEqual(["NordVPN"]);
  });

  test("is not covered by the first-run page after an update: that came with the installation", async () => {
    const { page } = await browser.open({ html: pageOf("<p>NordVPN</p>") });
    await browser.browser.installExtension(browser.folder);
    await stays(async () => (await addresses(browser)).filter((url) => url.includes("/welcome/")), [], 2500);
    await page.bringToFront();
    await soon(() => paintedOn(page)).toEqual(["NordVPN"]);
  });
});

async function addresses({ name, browser }: TestBrowser): Promise<readonly string[]> {
  return name === "firefox" ? (await tabsInFirefox(browser)).map(({ url }) => url) : (await browser.pages()).map((page) => page.url());
}

/** A page that is loaded while the extension is not installed. */
async function openedWithout({ browser, folder, root, name }: TestBrowser): Promise<Page> {
  // First, since Firefox ends with its last tab, and the extension's own goes with it.
  const page = await browser.newPage();
  const id = name === "chrome" ? new URL(root).host : await browser.installExtension(folder);
  await browser.uninstallExtension(id);
  await page.setRequestInterception(true);
  page.on("request", (request) =>
    request.respond({ status: 200, contentType: "text/html; charset=utf-8", body: pageOf("<p>NordVPN</p>") }),
  );
  await page.goto("http://example.com/");
  expect(await paintedOn(page)).toEqual([]);
  return page;
}
