/** The pages of `tests/pages/`: what is recognised on each, what of it is flagged, and that the page stays as it was. */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, describe, expect, test } from "vitest";
import type { PageReport } from "../../scripts/start-report.ts";
import { BROWSERS } from "./harness.ts";
import { soon, useOneTab } from "./one-tab.ts";

const FOLDER = join(import.meta.dirname, "../pages");

/** What stands beside a page. */
interface Expected {
  /** The page's language; "" = it does not say. */
  readonly lang: string;
  /** The address at which the page answers; left out = one on 127.0.0.1. */
  readonly as?: string;
  /** Everything that is recognised; what is not listed must not be. */
  readonly matches: PageReport["matches"];
  /** What the page is about. */
  readonly why: string;
  /** What is wrong today: until it is repaired the test must fail. */
  readonly open?: string;
}

const FILES = readdirSync(FOLDER).sort();
const read = (file: string) => readFileSync(join(FOLDER, file), "utf8");
const withEnding = (ending: string) => FILES.filter((file) => file.endsWith(ending)).map((file) => file.slice(0, -ending.length));
const PAGES = withEnding(".json").map((page) => ({ page, html: read(`${page}.html`), ...(JSON.parse(read(`${page}.json`)) as Expected) }));

/** Where on the page a row stands first is no matter here. */
const rowsOf = (matches: PageReport["matches"]) =>
  matches.map(({ provider, text, count, painted }) => `${provider}: ${text} × ${count}, ${painted}`).sort();

type Remembering = Window & { parsed?: string };

/** Runs in the page: keeps the document as it was when it had been parsed. */
function remember(): void {
  document.addEventListener("DOMContentLoaded", () => {
    (window as Remembering).parsed = document.documentElement.outerHTML;
  });
}

describe.each(BROWSERS)("on its page in %s, what is recognised and flagged is as expected:", (name) => {
  const at = useOneTab(name);
  beforeAll(async () => {
    await at.page.evaluateOnNewDocument(remember);
  });
  const isRead = async () => (await at.browser.flags(at.tab)).reading === "read";

  for (const { page, html, lang, as, matches, open } of PAGES) {
    const check = open === undefined ? test : test.fails;
    check(`${page}.html`, async () => {
      await at.show(as === undefined ? { html } : { html, as });
      // Nothing may be read before the settings have answered; nearly always they have, and a poll begins with a pause.
      if (!(await isRead())) await soon(isRead).toBe(true);
      expect(rowsOf((await at.seen()).matches)).toEqual(rowsOf(matches));
      const after = await at.page.evaluate(() => {
        const root = document.documentElement;
        return { lang: root.lang, isAsParsed: root.outerHTML === (window as Remembering).parsed };
      });
      expect(after).toEqual({ lang, isAsParsed: true });
    });
  }
});

describe("tests/pages/", () => {
  test("has expectations beside every page", () => {
    expect(withEnding(".json")).toEqual(withEnding(".html"));
  });
  test("says of each page in a sentence what it is about, and of an open one what is wrong", () => {
    const mute = PAGES.filter(({ why, open = "." }) => !/^[^\n]{20,180}[.?]$/.test(why) || open === "").map(({ page }) => page);
    expect(mute).toEqual([]);
  });
  test("has a README that names pages which exist", () => {
    const named = [...read("README.md").matchAll(/`([\w-]+)\.html`/g)].map(([, page]) => page);
    expect(named.filter((page) => !PAGES.some((one) => one.page === page))).toEqual([]);
  });
});
