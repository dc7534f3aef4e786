/** A real browser with the built extension, for tests. Build first: `npm run build`. */
import { resolve } from "node:path";
import type { Browser as Extension } from "webextension-polyfill";
import { endBackground } from "../../scripts/drive/background.ts";
import { type Backstage, openBackstage } from "../../scripts/drive/backstage.ts";
import { type BrowserName, type Driven, launch, type Start } from "../../scripts/drive/launch.ts";
import { type Loopback, serve } from "../../scripts/drive/serve.ts";
import { spoken } from "../../scripts/drive/spoken.ts";
import { openTab, type Tab } from "../../scripts/drive/tab.ts";
import type { FlagsHere } from "../../src/messages.ts";

export { BROWSERS } from "../../scripts/drive/launch.ts";

/** A page to open. */
export interface Fixture {
  readonly html: string | Uint8Array;
  /** Answers at this address, and all other requests are refused; left out = an address on 127.0.0.1. */
  readonly as?: string;
  /** Of the response, with lower-case names: a Content-Security-Policy. */
  readonly headers?: Readonly<Record<string, string>>;
}

export interface TestBrowser extends Driven {
  readonly backstage: Backstage;
  /** A new tab with the page, loaded. */
  open(fixture: Fixture): Promise<Tab>;
  /** Shows another page in a tab. */
  show(tab: Tab, fixture: Fixture): Promise<void>;
  /** What the content script says of a tab. */
  flags(tab: Tab): Promise<FlagsHere>;
  /** The badge as the browser has it; "" = none. */
  badge(tab: Tab): Promise<string>;
  /** Everything in the extension's storage. */
  stored(): Promise<Record<string, unknown>>;
  /** Writes to the extension's storage; no values empties it. */
  store(values?: Record<string, unknown>): Promise<void>;
  /** Ends the background; the next message or event starts a new one. */
  endBackground(): Promise<void>;
  close(): Promise<void>;
}

declare const chrome: Extension;

/**
 * Starts a browser with `dist/<name>` on a fresh profile: one to four seconds, so once a file. `language` makes it speak another than English;
 * `folder` has another package.
 */
export async function openBrowser(
  name: BrowserName,
  { language, folder = resolve("dist", name), ...start }: Start & { readonly language?: string; readonly folder?: string } = {},
): Promise<TestBrowser> {
  const driven = await launch(name, language === undefined ? folder : spoken(folder, language), false, start);
  const loopback = await serve();
  const backstage = await openBackstage(driven);
  const { page } = backstage;
  // Just installed, the extension notes which record it came with; tests begin with an empty storage.
  await page.waitForFunction(async () => "seen" in (await chrome.storage.local.get("seen")));
  await page.evaluate(() => chrome.storage.local.clear());
  return {
    ...driven,
    backstage,
    async open(fixture) {
      const tab = await openTab(driven, backstage);
      await load(tab, fixture, loopback);
      return tab;
    },
    show: (tab, fixture) => load(tab, fixture, loopback),
    flags: (tab) => backstage.askTab(tab.id, "flagsHere", null),
    badge: (tab) => backstage.badge(tab.id),
    stored: () => page.evaluate(() => chrome.storage.local.get(null)),
    store: (values) => page.evaluate((set) => (set ? chrome.storage.local.set(set) : chrome.storage.local.clear()), values),
    endBackground: () => endBackground(driven, page),
    async close() {
      await driven.browser.close();
      loopback.close();
    },
  };
}

async function load({ page, gate }: Tab, { html, as, headers }: Fixture, loopback: Loopback): Promise<void> {
  const served = { body: html, headers: { "content-type": "text/html; charset=utf-8", ...headers } };
  await (as === undefined ? gate.open() : gate.only(as, served));
  await page.goto(as ?? loopback.put("page.html", served), { waitUntil: "load" });
}
