/** A package with damaged files of the record: said where each is met, and the rest works. */
import { cpSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import type { Page } from "puppeteer-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { openOwn } from "../../scripts/drive/backstage.ts";
import { paintedOn, pointAtFlag } from "../../scripts/drive/flags.ts";
import { openPopupPage } from "../../scripts/drive/popup-page.ts";
import type { Tab } from "../../scripts/drive/tab.ts";
import { cardBox, cardText } from "./card-seen.ts";
import { BROWSERS, openBrowser, type TestBrowser } from "./harness.ts";
import { pageOf, soon } from "./one-tab.ts";

const LINE = "This could not be read: a file of the extension is missing or damaged.";
const PART = "This part of the record could not be read";
/** Cut off, emptied, overwritten, gone. */
const DAMAGE: Readonly<Record<string, string | null>> = {
  "summaries/nordvpn": '{"name":',
  "providers/astrill": "",
  "covers/vpn": "\0".repeat(512),
  search: "[",
  new: '{"',
  "providers/surfshark": null,
};

describe.each(BROWSERS)("with damaged files of the record in %s, Gazette", (name) => {
  const folder = join(tmpdir(), `gazette-damaged-${process.pid}`, name);
  let browser: TestBrowser;
  let tab: Tab;
  let own: Page;
  beforeAll(async () => {
    cpSync(resolve("dist", name), folder, { recursive: true });
    for (const [path, text] of Object.entries(DAMAGE)) {
      const file = join(folder, "records", `${path}.json`);
      if (text === null) rmSync(file);
      else writeFileSync(file, text);
    }
    browser = await openBrowser(name, { folder });
    tab = await browser.open({
      html: pageOf(["NordVPN", "Astrill"].map((one) => `<p style='margin:200px'>${one} answered.</p>`).join("")),
    });
    own = browser.backstage.page;
  });
  afterAll(async () => {
    await browser.close();
    rmSync(folder, { recursive: true, force: true });
  });
  const at = async (path: string, said: string) => {
    await openOwn(browser, own, path);
    await soon(() => own.evaluate(() => document.body.innerText)).toContain(said);
  };

  test("flags all, and has a card for each, which says what could not be read", async () => {
    const errors: string[] = [];
    tab.page.on("pageerror", (error) => errors.push(String(error)));
    await tab.page.bringToFront();
    await soon(() => paintedOn(tab.page)).toEqual(["NordVPN", "Astrill"]);
    await soon(() => browser.badge(tab)).toBe("2");
    await pointAtFlag(tab.page, "NordVPN");
    await soon(() => cardBox(tab.page)).not.toBeNull();
    // Only Chrome's developer tools see into the card.
    if (name === "chrome") expect(await cardText(tab.page)).toContain(LINE);
    await tab.page.keyboard.press("Escape");
    await soon(() => cardBox(tab.page)).toBeNull();
    await pointAtFlag(tab.page, "Astrill");
    await soon(() => cardBox(tab.page)).not.toBeNull();
    if (name === "chrome") expect(await cardText(tab.page)).not.toContain(LINE);
    await tab.page.keyboard.press("Escape");
    expect(errors.filter((error) => !error.includes("favicon"))).toEqual([]);
  });

  test("lists in the popup who can be listed, and says the rest", async () => {
    const popup = await openPopupPage(browser, tab.id);
    const said = (text: string) => soon(() => popup.evaluate(() => document.body.innerText)).toContain(text);
    await said("1 provider is left out");
    await said("Astrill");
    await popup.locator("footer button").click();
    await said(PART);
    await popup.close();
  });

  test("says in the dossier which part cannot be read, and has the others", async () => {
    await at("extension/dossier/index.html#/provider/astrill", PART);
    await at("extension/dossier/index.html#/provider/surfshark", PART);
    await at("extension/dossier/index.html#/search?q=nordvpn", "The look-up could not be read");
    await at("extension/dossier/index.html#/provider/nobody", "The record has no such page");
    await at("extension/dossier/index.html#/provider/nordvpn", "Measures on every VPN");
    await own.evaluate(() => document.querySelector<HTMLElement>("details.measures summary")?.click());
    await soon(() => own.evaluate(() => document.body.innerText)).toContain(LINE);
  });
});
