/** The pages of `tests/pages/`: what is recognised on each and what is flagged. */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, describe, expect, test } from "vitest";
import type { PageReport } from "../../scripts/start-report.ts";
import { BROWSERS } from "./harness.ts";
import { soon, useOneTab } from "./one-tab.ts";

const FOLDER = join(import.meta.dirname, "../pages");

/** What stands beside a page. */
interface Expected {
  /** Of the whole page; "" = it does not say. */
  readonly lang: string;
  /** The address at which the page answers; left out = one on 127.0.0.1. */
  readonly as?: string;
  /** Everything that is recognised; what is not listed must not be. */
  readonly matches: PageReport["matches"];
  /** What the page is about. */
  readonly why: string;
  /** What is wrong today: the test must fail until it is repaired. */
  readonly open?: string;
}

const read = (file: string) => readFileSync(join(FOLDER, file), "utf8");
const PAGES = readdirSync(FOLDER)
  .filter((file) => file.endsWith(".html"))
  .sort()
  .map((file) => ({ file, html: read(file), ...(JSON.parse(read(file.replace(/html$/, "json"))) as Expected) }));

/** In an order of their own: where a name stands first is no matter here. */
const inRows = (matches: PageReport["matches"]) =>
  matches.map(({ provider, text, count, painted }) => `${provider}: ${text} × ${count}, ${painted}`).sort();

type Remembering = Window & { gazetteTestBefore?: string };

/** Keeps the document as it was when it had been parsed. */
function remember(): void {
  document.addEventListener("DOMContentLoaded", () => {
    (window as Remembering).gazetteTestBefore = document.documentElement.outerHTML;
  });
}

describe.each(BROWSERS)("pages in %s", (name) => {
  const at = useOneTab(name);
  beforeAll(async () => {
    await at.page.evaluateOnNewDocument(remember);
  });

  for (const { file, html, lang, as, matches, open } of PAGES) {
    const run = open === undefined ? test : test.fails;
    run(file, async () => {
      await at.show(as === undefined ? { html } : { html, as });
      await soon(async () => (await at.browser.flags(at.tab)).reading).toBe("read");
      expect(inRows((await at.seen()).matches)).toEqual(inRows(matches));
      const document_ = await at.page.evaluate(() => {
        const { outerHTML, lang: said } = document.documentElement;
        return { isSame: (window as Remembering).gazetteTestBefore === outerHTML, lang: said };
      });
      expect(document_).toEqual({ isSame: true, lang });
    });
  }

  test.each(PAGES)("$file says what it is about", ({ why, open }) => {
    expect(why).toMatch(/^.{20,160}\.$/);
    expect(open ?? "It fails.").not.toBe("");
  });
});
