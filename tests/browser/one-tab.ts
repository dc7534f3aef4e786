/** A browser with one tab, for the tests of one `describe`; and what they look at there. */
import { afterAll, afterEach, beforeAll, expect } from "vitest";
import { paintedOn } from "../../scripts/drive/flags.ts";
import type { BrowserName } from "../../scripts/drive/launch.ts";
import type { Tab } from "../../scripts/drive/tab.ts";
import { type PageReport, reporterOf } from "../../scripts/start-report.ts";
import { type Fixture, openBrowser, type TestBrowser } from "./harness.ts";

export interface OneTab {
  readonly browser: TestBrowser;
  readonly tab: Tab;
  readonly page: Tab["page"];
  /** Loads a page; a text alone is its body. */
  show(page: string | Fixture): Promise<void>;
  /** The flagged texts in document order. */
  painted(): Promise<readonly string[]>;
  /** What is recognised, with provider ids. */
  seen(): Promise<PageReport>;
  /** The rows of `seen`, as "provider: text × count, painted". */
  matches(): Promise<readonly string[]>;
  badge(): Promise<string>;
}

/** Starts the browser, as `how` says, before the tests and closes it after them. After each test the settings are empty, and no page may have thrown. */
export function useOneTab(name: BrowserName, how: () => Parameters<typeof openBrowser>[1] = () => ({})): OneTab {
  let browser: TestBrowser;
  let tab: Tab;
  let errors: unknown[] = [];
  beforeAll(async () => {
    browser = await openBrowser(name, how());
    tab = await browser.open({ html: pageOf("") });
    tab.page.on("pageerror", (error) => errors.push(error));
  });
  afterEach(async () => {
    await browser.store();
    // Browsers ask for a page's icon by themselves, and Firefox reports it as an error where a policy forbids it.
    const thrown = errors.map(String).filter((error) => !error.includes("/favicon.ico"));
    errors = [];
    expect(thrown).toEqual([]);
  });
  afterAll(() => browser.close());
  const seen = async () => reporterOf(browser.folder)("", await browser.flags(tab));
  return {
    get browser() {
      return browser;
    },
    get tab() {
      return tab;
    },
    get page() {
      return tab.page;
    },
    show: (page) => browser.show(tab, typeof page === "string" ? { html: pageOf(page) } : page),
    painted: () => paintedOn(tab.page),
    seen,
    matches: async () => (await seen()).matches.map(({ provider, text, count, painted }) => `${provider}: ${text} × ${count}, ${painted}`),
    badge: () => browser.badge(tab),
  };
}

/** A whole document around a body. */
export function pageOf(body: string, head = "<title>A page</title>"): string {
  return `<!doctype html><html lang="en"><head><meta charset="utf-8">${head}</head><body>${body}</body></html>`;
}

/** Expects something that becomes true. */
export function soon<Result>(look: () => Result | Promise<Result>) {
  return expect.poll(look, { timeout: 8_000, interval: 50 });
}

/** Watches for a while that something stays as it is: for what must not happen, where nothing else tells that it did not. */
export async function stays<Result>(look: () => Result | Promise<Result>, expected: Result, while_ = 900): Promise<void> {
  const end = performance.now() + while_;
  do {
    expect(await look()).toEqual(expected);
    await new Promise((resolve) => setTimeout(resolve, 50));
  } while (performance.now() < end);
}

/** Neutral text, longer than the reach of context words. */
export const FAR = `<p>${"The weather was fair and the harvest was good that year. ".repeat(8)}</p>`;
