import type { Page } from "puppeteer-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { goTo, openDossierPage } from "../../scripts/drive/dossier-page.ts";
import { RECORDS } from "../record.ts";
import { BROWSERS } from "./harness.ts";
import { soon, useOneTab } from "./one-tab.ts";

const REMOVAL = "cn-2017-07-29-apple-removes-vpn-apps";
const PAGES: readonly (readonly [hash: string, title: string, words: RegExp])[] = [
  ["#/", "The record", /China \d+[\s\S]*NordVPN \d+/],
  ["#/provider/nordvpn", "NordVPN", /\d+ events, \d{4}–\d{4}[\s\S]*newest first[\s\S]*Measures on every VPN[\s\S]*Operator/],
  [`#/event/${REMOVAL}`, "Apple removes VPN apps from its China App Store", /Apple App Store as implementer[\s\S]*Copy citation/],
  [
    "#/instrument/ru-2017-276-fz",
    RECORDS.instruments.find(({ id }) => id === "ru-2017-276-fz")?.title ?? "",
    /newest first[\s\S]*Number[\s\S]*276-ФЗ/,
  ],
  ["#/jurisdiction/ru", "Russia", /Instruments, oldest first[\s\S]*2006[\s\S]*newest first/],
  [`#/affair/${RECORDS.affairs[0]?.id}`, RECORDS.affairs[0]?.title ?? "", /newest first/],
  ["#/compare/nordvpn,expressvpn", "NordVPN, ExpressVPN", /Where they differ[\s\S]*In the same events/],
  ["#/search?q=expres%20vpn", "expres vpn", /ExpressVPN\s*VPN · \d+ events/],
  ["#/provider/nobody-of-this-name", "The record has no such page", /Look it up above/],
];

describe.each(BROWSERS)("the dossier in %s", (name) => {
  const at = useOneTab(name);
  let page: Page;
  beforeAll(async () => {
    page = await openDossierPage(at.browser, "#/");
  });
  afterAll(async () => page.close());
  const text = () => page.evaluate(() => document.body.innerText);
  const heading = () => page.evaluate(() => document.querySelector("h1")?.innerText);
  const hash = () => page.evaluate(() => location.hash);
  const dates = () =>
    page.evaluate(() => [...document.querySelectorAll<HTMLTimeElement>(".acts > .act > time")].map(({ dateTime }) => dateTime));

  test.each(PAGES)("has at %s “%s”", async (address, title, words) => {
    await goTo(page, address);
    await soon(heading).toBe(title);
    await soon(text).toMatch(words);
    await soon(() => page.title()).toContain("Gazette");
  });

  test("keeps what is chosen in the address, and shows the same when it is opened there", async () => {
    await goTo(page, "#/provider/nordvpn");
    await soon(async () => (await dates()).length).toBe(20);
    await page.locator(".choice ::-p-text(Type)").click();
    await page.locator(".choice[open] label ::-p-text(Block)").click();
    await soon(hash).toBe("#/provider/nordvpn?type=block");
    const blocks = RECORDS.events.filter(({ type, providers }) => type === "block" && providers.some(({ id }) => id === "nordvpn"));
    await soon(async () => (await dates()).length).toBe(blocks.length);
    await goTo(page, "#/provider/expressvpn");
    await page.goBack().catch(() => null);
    await soon(heading).toBe("NordVPN");
    await soon(async () => (await dates()).length).toBe(blocks.length);
    await page.locator("button ::-p-text(Show all)").click();
    await soon(hash).toBe("#/provider/nordvpn");
  });

  test("turns its time line by the keyboard, and the list follows", async () => {
    await goTo(page, "#/provider/nordvpn");
    await soon(async () => (await dates()).length).toBe(20);
    await page.focus(".timeline .chart");
    await page.keyboard.press("+");
    await soon(hash).toMatch(/years=\d{4}-\d{4}$/);
    const [, from = "", to = ""] = /years=(\d{4})-(\d{4})$/.exec(await hash()) ?? [];
    await soon(async () => (await dates()).every((date) => date.slice(0, 4) >= from && date.slice(0, 4) <= to)).toBe(true);
    await page.keyboard.press("ArrowLeft");
    await soon(hash).not.toContain(`years=${from}-${to}`);
    await page.locator("figcaption ::-p-text(All years)").click();
    await soon(hash).toBe("#/provider/nordvpn");
  });

  test("puts a citation into the clipboard at one press, and other formats at the next", async () => {
    await goTo(page, `#/event/${REMOVAL}`);
    await page.waitForSelector(".sources .cite button");
    await page.evaluate(() => {
      const writeText = async (copied: string) => void Object.assign(globalThis, { copied });
      Object.defineProperty(navigator.clipboard, "writeText", { value: writeText, configurable: true });
    });
    const copied = () => page.evaluate(() => (globalThis as unknown as { copied?: string }).copied);
    const [source] = RECORDS.events.find(({ id }) => id === REMOVAL)?.sources ?? [];
    await page.locator(".sources .cite button").click();
    await soon(copied).toContain(source?.title);
    expect(await copied()).toContain(REMOVAL);
    await page.locator(".formats ::-p-text(BibTeX)").click();
    await soon(copied).toMatch(/^@\w+\{/);
  });

  test.each([
    ["CSV", "csv", /^\uFEFF?id,date,.*\r?\n[a-z]{2}-\d{4}/],
    ["JSON", "json", /^\{[\s\S]*"licence"[\s\S]*"events": \[/],
    ["Markdown", "md", /^#+ NordVPN[\s\S]*https?:\/\//],
  ])("saves the shown list as %s", async (format, ending, content) => {
    await goTo(page, "#/provider/nordvpn?type=block");
    await page.waitForSelector(".export button:not(:disabled)");
    // The browser's own saving cannot be looked into; what is given to it can.
    await page.evaluate(() => {
      const saved: { name?: string; text?: Promise<string> } = {};
      Object.assign(globalThis, { saved });
      const [{ createObjectURL }, { click }] = [URL, HTMLAnchorElement.prototype];
      URL.createObjectURL = (file) => {
        saved.text = (file as Blob).text();
        return "blob:nothing";
      };
      HTMLAnchorElement.prototype.click = function (this: HTMLAnchorElement) {
        saved.name = this.download;
        Object.assign(URL, { createObjectURL });
        Object.assign(HTMLAnchorElement.prototype, { click });
      };
    });
    await page.locator(`.export ::-p-text(${format})`).click();
    const saved = () => page.evaluate(async () => (globalThis as unknown as { saved: { text?: Promise<string> } }).saved.text ?? "");
    await soon(saved).toMatch(content);
    expect(await page.evaluate(() => (globalThis as unknown as { saved: { name?: string } }).saved.name)).toBe(`gazette-nordvpn.${ending}`);
    const blocks = RECORDS.events.filter(({ type, providers }) => type === "block" && providers.some(({ id }) => id === "nordvpn"));
    for (const { id, title } of blocks) expect(await saved()).toContain(format === "Markdown" ? title : id);
  });

  test("is found by the search box without a mouse", async () => {
    await goTo(page, "#/");
    await page.focus(".masthead input");
    await page.keyboard.type("Нордвпн");
    await page.waitForSelector("[role=option]");
    await page.keyboard.press("ArrowDown");
    await page.keyboard.press("Enter");
    await soon(heading).toBe("NordVPN");
    await page.focus(".masthead input");
    await page.keyboard.type("276-FZ");
    await page.keyboard.press("Enter");
    await soon(hash).toBe("#/search?q=276-FZ");
    await soon(() => page.evaluate(() => document.querySelector(".results a")?.getAttribute("href"))).toBe("#/instrument/ru-2017-276-fz");
  });

  test("adds a provider to compare, and takes it out", async () => {
    await goTo(page, "#/compare/nordvpn");
    await page.focus(".at-compare input");
    await page.keyboard.type("surfshark");
    await page.waitForSelector(".at-compare [role=option]");
    await page.keyboard.press("Enter");
    await soon(heading).toBe("NordVPN, Surfshark");
    await soon(text).toContain("Where they differ");
    await page.locator("::-p-aria(Take out NordVPN)").click();
    await soon(heading).toBe("Surfshark");
  });

  test("needs no sideways scrolling on a screen of 320 px", async () => {
    await page.setViewport({ width: 320, height: 700 });
    for (const [address, title] of PAGES) {
      await goTo(page, address);
      await soon(heading).toBe(title);
      expect([address, await page.evaluate(() => Math.max(document.documentElement.scrollWidth, 320))]).toEqual([address, 320]);
    }
    await page.setViewport({ width: 1280, height: 900 });
  });
});
