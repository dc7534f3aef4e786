/** A whole way through Gazette asks the network for nothing, as the browser's own log has it. */
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import type { Browser as Extension } from "webextension-polyfill";
import { writeExtension } from "../../scripts/bench/small-extension.ts";
import { openOwn } from "../../scripts/drive/backstage.ts";
import { goTo, openDossierPage } from "../../scripts/drive/dossier-page.ts";
import { paintedOn } from "../../scripts/drive/flags.ts";
import { type BrowserName, launch, type Start } from "../../scripts/drive/launch.ts";
import { serve } from "../../scripts/drive/serve.ts";
import type { Tab } from "../../scripts/drive/tab.ts";
import { RECORDS } from "../record.ts";
import { cardBox, flagBox, middleOf, type SeenBox } from "./card-seen.ts";
import { BROWSERS, openBrowser, type TestBrowser } from "./harness.ts";
import { askedIn, hostIn, logInto } from "./network-log.ts";
import { pageOf, soon } from "./one-tab.ts";
import { openDossier } from "./open-dossier.ts";
import { openRealPopup } from "./real-popup.ts";

declare const chrome: Extension;

/** Where the pages are that the journey reads. */
const ARTICLES = "127.0.0.1";
const CANARY = "canary.example";

/**
 * What the browsers ask by themselves, whatever is installed, at moments of their own: seen in runs without Gazette, 29 November 2026.
 * None of these hosts is a source in the record.
 */
const BY_THEMSELVES = [
  "accounts.google.com",
  "clients2.google.com",
  "google.com",
  "update.googleapis.com",
  "firefox.settings.services.mozilla.com",
];

const folder = mkdtempSync(join(tmpdir(), "gazette-network-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** An article by http, in which browsers look up the hosts of links of their own accord. */
async function openArticle(browser: TestBrowser): Promise<Tab> {
  const tab = await browser.open({ html: pageOf("<p style='margin:300px'>Yesterday NordVPN answered.</p>") });
  await soon(() => paintedOn(tab.page)).toEqual(["NordVPN"]);
  return tab;
}

/** The card at its flag. */
async function openCard(browser: TestBrowser): Promise<SeenBox & { readonly tab: Tab }> {
  const tab = await openArticle(browser);
  await tab.page.mouse.move(2, 2);
  const [x, y] = middleOf(await flagBox(tab.page, "NordVPN"));
  await tab.page.mouse.move(x, y, { steps: 8 });
  await soon(() => cardBox(tab.page)).not.toBeNull();
  return { tab, ...((await cardBox(tab.page)) as SeenBox) };
}

/** Article, card, dossier, citation, search, popup, options, first-run page, a second article. Each step is seen to have happened. */
async function journey(browser: TestBrowser): Promise<void> {
  const { tab, left, bottom } = await openCard(browser);
  await tab.page.mouse.click(left + 50, bottom - 46);
  const dossier = openDossier(browser);
  await soon(dossier.text).toContain("Copy citation");
  expect(await dossier.press("Copy citation")).toMatch(/https?:\/\//);
  await dossier.close();

  const page = await openDossierPage(browser, "#/");
  const text = () => page.evaluate(() => document.body.innerText);
  for (const [hash, words] of [
    ["#/event/cn-2017-07-29-apple-removes-vpn-apps", "Copy citation"],
    ["#/instrument/ru-2017-276-fz", "276-ФЗ"],
    ["#/jurisdiction/ru", "Russia"],
    ["#/compare/nordvpn,expressvpn", "Where they differ"],
    ["#/search?q=expres%20vpn", "ExpressVPN"],
    ["#/report/nordvpn?text=Nord", "Nord"],
  ] as const) {
    await goTo(page, hash);
    await soon(text).toContain(words);
  }
  for (const path of ["extension/options/index.html", "extension/welcome/index.html"]) {
    await openOwn(browser, page, path);
    await soon(async () => (await text()).length).toBeGreaterThan(200);
  }
  await page.close();

  await browser.endBackground();
  await browser.show(tab, { html: pageOf("<p>ExpressVPN and Surfshark answered.</p>") });
  await soon(() => browser.badge(tab)).toBe("2");
  const popup = await openRealPopup(browser, tab);
  await soon(popup.text).toContain("Surfshark");
  await popup.close();
}

/** Opens the first source of a card by the keyboard, and asks for two addresses with the extension's rights. */
async function beHeard(browser: TestBrowser): Promise<void> {
  const tab = await openArticle(browser);
  await browser.backstage.askTab(tab.id, "goToFlag", { step: 1 });
  await soon(() => cardBox(tab.page)).not.toBeNull();
  await tab.page.keyboard.press("Tab");
  await tab.page.keyboard.press("Enter");
  await browser.backstage.page.evaluate(
    async (host, tabId) => {
      const pause = () => new Promise((resolve) => setTimeout(resolve, 1000));
      await pause();
      await chrome.tabs.create({ url: `http://${host}/tab` });
      await pause();
      const ask = (from: string) => void fetch(`http://${from}/script`).catch(() => undefined);
      await chrome.scripting.executeScript({ target: { tabId }, func: ask, args: [host] });
      await pause();
    },
    CANARY,
    tab.id,
  );
}

/** Every host but ours is nowhere: what is asked for is noted, and reaches nobody. */
const NOWHERE: Record<BrowserName, Start> = {
  chrome: { args: [`--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE ${ARTICLES}`] },
  firefox: { preferences: { "network.dns.forceResolve": ARTICLES } },
};

/** What a browser asks with an extension that does nothing, while it shows a page for as long as the journey takes. */
async function withoutGazette(name: BrowserName, milliseconds: number): Promise<readonly string[]> {
  const log = mkdtempSync(join(folder, "without-"));
  const idle = writeExtension(join(folder, "idle"), "Idle", "");
  const { browser } = await launch(name, idle, false, logInto(name, log));
  const loopback = await serve();
  const page = await browser.newPage();
  await page.goto(loopback.put("page.html", { body: pageOf("<p>NordVPN</p>"), headers: { "content-type": "text/html" } }));
  await new Promise((resolve) => setTimeout(resolve, milliseconds));
  await browser.close();
  loopback.close();
  return askedIn(name, log);
}

async function withGazette(
  name: BrowserName,
  doing: (browser: TestBrowser) => Promise<void>,
  start: Start = {},
): Promise<readonly string[]> {
  const log = mkdtempSync(join(folder, "with-"));
  const into = logInto(name, log);
  const browser = await openBrowser(name, { ...start, ...into, args: [...(start.args ?? []), ...(into.args ?? [])] });
  await doing(browser).finally(() => browser.close());
  return askedIn(name, log);
}

describe.each(BROWSERS)("the log of %s", (name) => {
  test("has nothing of Gazette's after a whole journey", async () => {
    const begun = performance.now();
    const asked = await withGazette(name, journey);
    const own = new Set([...BY_THEMSELVES, ...(await withoutGazette(name, performance.now() - begun)).map(hostIn)]);
    const whose = (address: string) =>
      hostIn(address) === ARTICLES ? "the article's" : own.has(hostIn(address)) ? "the browser's" : "GAZETTE'S";
    console.log(asked.map((address) => `${name}  ${whose(address).padEnd(13)}  ${address.replace(/\?.*/, "?…")}`).join("\n"));
    expect(asked.filter((address) => hostIn(address) === ARTICLES).length).toBeGreaterThan(0);
    expect(asked.filter((address) => whose(address) === "GAZETTE'S")).toEqual([]);
  }, 180_000);
  test("has what the reader opens from a card, and would have what is asked with Gazette's rights", async () => {
    const heard = await withGazette(name, beHeard, NOWHERE[name]);
    const [newest] = RECORDS.events
      .filter(({ providers }) => providers.some(({ id }) => id === "nordvpn"))
      .toSorted((a, b) => (a.date < b.date ? 1 : -1));
    const source = new URL(newest?.sources[0]?.url ?? "").hostname;
    expect(heard.filter((address) => [CANARY, source].includes(hostIn(address)))).toEqual(
      expect.arrayContaining([`http://${CANARY}/script`, `http://${CANARY}/tab`, newest?.sources[0]?.url]),
    );
  }, 60_000);
});
