/** A visit to the detector page, which tells what it could notice of us: `tests/pages-odd/detector.html`. */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Page } from "puppeteer-core";
import { type Gate, gateOf } from "../../scripts/drive/gate.ts";
import type { TestBrowser } from "./harness.ts";

const HTML = readFileSync(join(import.meta.dirname, "../pages-odd/detector.html"), "utf8");
const ADDRESS = "https://detector.example/page";
/** Under it every attempt to add a script, a style or markup is reported; what the page itself tries with an extension's files is not. */
const POLICY = ["script-src", "style-src"]
  .map((what) => `${what} 'nonce-t' chrome-extension: moz-extension:`)
  .concat("require-trusted-types-for 'script'", "trusted-types detector")
  .join(";");

/** What the page had noticed at three moments. */
export interface Noticed {
  /** After a while, with the pointer, keys and wheel used elsewhere. */
  readonly calm: readonly string[];
  /** While the pointer rests on the name, after a press where a card would be. */
  readonly pointing: readonly string[];
  /** After Escape and with the pointer gone. */
  readonly after: readonly string[];
}

/** A tab that is led through the same steps each time. */
export interface Detector {
  visit(urls: readonly string[]): Promise<Noticed>;
}

type Detecting = Window & { readonly detector: { report(urls: readonly string[]): Promise<readonly string[]> } };

/** Where a card stands, if one is open. */
const IN_CARD = [112, 142] as const;

/** Visits in `page`, which is in front. */
export function detectorIn(page: Page): Detector {
  const gate: Gate = gateOf(page);
  const report = (urls: readonly string[] = []) => page.evaluate((all) => (window as unknown as Detecting).detector.report(all), urls);
  return {
    async visit(urls) {
      const headers = { "content-type": "text/html; charset=utf-8", "content-security-policy": POLICY };
      await page.mouse.move(900, 300);
      await gate.only(ADDRESS, { body: HTML, headers });
      // Twice: what a pointer that is already there does on a page depends on the page before.
      for (const _ of [1, 2]) await page.goto(ADDRESS, { waitUntil: "load" });
      await wait(1200);
      await page.mouse.click(901, 301);
      await page.keyboard.press("Escape");
      await page.mouse.wheel({ deltaY: 40 });
      await wait(300);
      await page.evaluate(() => scrollTo(0, 0));
      await wait(100);
      const calm = await report(urls);
      await page.mouse.move(150, 112);
      await wait(100);
      await page.mouse.move(151, 112);
      await wait(900);
      await page.mouse.click(...IN_CARD);
      await wait(100);
      const pointing = await report();
      await page.keyboard.press("Escape");
      await page.mouse.move(900, 300);
      await wait(600);
      return { calm, pointing, after: await report() };
    },
  };
}

/** What one run saw and another did not; of what only the other saw, "no more …", unless it is the same fact with another value. */
export function differences(seen: readonly string[], base: readonly string[]): readonly string[] {
  const more = seen.filter((line) => !base.includes(line));
  const kinds = new Set(more.map(kindOf));
  return [...more, ...base.filter((line) => !seen.includes(line) && !kinds.has(kindOf(line))).map((line) => `no more ${line}`)];
}

function kindOf(line: string): string {
  return line.slice(0, line.indexOf(":"));
}

/** Files of the package by their full addresses: every kind, and of the record the index alone. */
export function packagedFiles({ folder, root }: TestBrowser): readonly string[] {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((file) => file.isFile())
    .map((file) =>
      join(file.parentPath, file.name)
        .slice(folder.length + 1)
        .replaceAll("\\", "/"),
    );
  return files.filter((file) => !file.startsWith("records/") || file === "records/index.json").map((file) => root + file);
}

const wait = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));
