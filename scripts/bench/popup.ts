/** How long popup and dossier take to their first row, beside an empty page of the same extension. */
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { dossierPath, recordAddress } from "../../extension/address.ts";
import { openBackstage } from "../drive/backstage.ts";
import type { Driven } from "../drive/launch.ts";
import { openTab } from "../drive/tab.ts";
import { settledFlags } from "../start-visit.ts";
import { type Spread, spreadOf } from "./figures.ts";

/** Milliseconds from the start of the navigation. */
export interface Opening {
  /** The first row is in the document. */
  readonly inDocument: number;
  /** The frame that shows it is done. */
  readonly shown: number;
}

export type OpeningFigures = Readonly<Record<keyof Opening, Spread>>;

/** What is opened: a page of the extension in one of the browsers. */
interface Series {
  readonly name: string;
  readonly driven: Driven;
  readonly path: string;
}

const EMPTY = "empty.html";
/** Of a provider with more than a hundred events. */
const DOSSIER = dossierPath(recordAddress("provider", "apple-app-store")).slice(1);
const EMPTY_PAGE = `<!doctype html><html lang="en"><meta charset="utf-8"><title>Empty</title><ul><li class="row">Nothing</li></ul></html>\n`;

/** Adds the empty page to the package in `folder`; to be done before it is installed. */
export function addEmptyPage(folder: string): void {
  writeFileSync(join(folder, EMPTY), EMPTY_PAGE);
}

/** Opens the popup for the page at `address`, a dossier and the empty page, `opens` times in each of the browsers, taking turns. */
export async function measurePopups(
  browsers: Readonly<Record<string, Driven>>,
  address: string,
  opens: number,
): Promise<Readonly<Record<string, OpeningFigures>>> {
  const series: Series[] = [];
  for (const [name, driven] of Object.entries(browsers)) {
    // Stays open, as a page of the extension that keeps its process alive; else every opening would start one.
    const backstage = await openBackstage(driven);
    const tab = await openTab(driven, backstage);
    await tab.page.goto(address, { waitUntil: "load" });
    await settledFlags(backstage, tab.id);
    series.push(
      { name: `empty page, ${name}`, driven, path: EMPTY },
      { name: `popup, ${name}`, driven, path: `extension/popup/index.html?tab=${tab.id}` },
      { name: `dossier, ${name}`, driven, path: DOSSIER },
    );
  }
  const found = new Map(series.map(({ name }) => [name, [] as Opening[]]));
  // The first round is not counted: it fills the caches that every later opening finds.
  for (let round = 0; round <= opens; round++) {
    for (const one of round % 2 === 0 ? series : series.toReversed()) {
      const opening = await opened(one);
      if (round > 0) found.get(one.name)?.push(opening);
    }
  }
  return Object.fromEntries([...found].map(([name, openings]) => [name, figuresOf(openings)]));
}

async function opened({ driven, path }: Series): Promise<Opening> {
  const page = await driven.browser.newPage();
  try {
    await page.setViewport({ width: 380, height: 600 });
    await page.evaluateOnNewDocument(noteFirstRow);
    await page.goto(driven.root + path, { waitUntil: "load", timeout: 30_000 });
    return await page.evaluate(() => (globalThis as unknown as { firstRow: Promise<Opening> }).firstRow);
  } finally {
    await page.close();
  }
}

/** Runs in the page before anything else. The skeleton's rows are no list items; the dossier's are acts. */
function noteFirstRow(): void {
  const firstRow = new Promise<Opening>((resolve) => {
    const observer = new MutationObserver(() => {
      if (!document.querySelector("li.row, li.act")) return;
      observer.disconnect();
      const inDocument = performance.now();
      requestAnimationFrame(() => {
        // A message that is sent in a frame arrives when the frame has been made.
        const { port1, port2 } = new MessageChannel();
        port1.onmessage = () => resolve({ inDocument, shown: performance.now() });
        port2.postMessage(null);
      });
    });
    observer.observe(document, { childList: true, subtree: true });
  });
  Object.assign(globalThis, { firstRow });
}

function figuresOf(openings: readonly Opening[]): OpeningFigures {
  const [inDocument, shown] = [spreadOf(openings.map((one) => one.inDocument)), spreadOf(openings.map((one) => one.shown))];
  if (!inDocument || !shown) throw new Error("nothing was opened");
  return { inDocument, shown };
}
