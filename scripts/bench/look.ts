/** What an extension leaves behind on a page: what it found, whether the DOM is another, and what it keeps in memory. */
import type { CDPSession, Page } from "puppeteer-core";
import { type Driven, launch } from "../drive/launch.ts";
import type { Entrant } from "./entrants.ts";
import type { BenchPage } from "./pages.ts";

export interface Look {
  /** Names that a rival counted; null = it does not say, or it threw. */
  readonly found: number | null;
  /** What it threw; null = nothing. */
  readonly threw: string | null;
  /** Stands for the document's HTML. */
  readonly dom: string;
  /** JavaScript heap of the tab after a collection, in bytes. */
  readonly heap: number;
}

/** Looks at every page with the extension in `folder`, in a browser of its own. A page that was not open and done in time is left out. */
export async function lookAt(folder: string, pages: readonly BenchPage[], rival: boolean): Promise<ReadonlyMap<BenchPage, Look>> {
  const driven = await launch("chrome", folder);
  const looks = new Map<BenchPage, Look>();
  try {
    for (const page of pages) {
      const look = await lookOnce(driven, page.address, rival).catch((error: unknown) => {
        console.error(`gazette: ${page.name} could not be looked at: ${error}`);
        return null;
      });
      if (look) looks.set(page, look);
    }
  } finally {
    await driven.browser.close();
  }
  return looks;
}

/** Whether an entrant says what it found. */
export function isRival({ id }: Entrant): boolean {
  return id !== "gazette" && id !== "previous";
}

/** How long a page is left to the content scripts before it counts as idle, in ms. A rival is done before it lets go of the page. */
const REST = { rival: 400, other: 1200 };

/** How long an extension may keep a page, in ms; one that needs more is not measured there. */
export const PATIENCE = 20_000;

async function lookOnce(driven: Driven, address: string, rival: boolean): Promise<Look> {
  const page = await driven.browser.newPage();
  try {
    await page.goto(address, { waitUntil: "load", timeout: PATIENCE });
    await new Promise((resolve) => setTimeout(resolve, rival ? REST.rival : REST.other));
    const session = await page.createCDPSession();
    const left = rival ? await leftBehind(session, driven.root) : { found: null, threw: null };
    await session.send("HeapProfiler.collectGarbage");
    const { usedSize } = await session.send("Runtime.getHeapUsage");
    return { ...left, heap: usedSize, dom: await hashOf(page) };
  } finally {
    await page.close();
  }
}

/** A slow rival may still be at it. */
const TRIES = 50;

async function leftBehind(session: CDPSession, root: string): Promise<Pick<Look, "found" | "threw">> {
  const worlds: number[] = [];
  session.on("Runtime.executionContextCreated", ({ context }) => {
    if (`${context.origin}/` === root) worlds.push(context.id);
  });
  await session.send("Runtime.enable");
  for (let left = TRIES; left > 0; left -= 1) {
    const [contextId] = worlds.slice(-1);
    if (contextId !== undefined) {
      const { result } = await session.send("Runtime.evaluate", { expression: "globalThis.rival", contextId, returnByValue: true });
      if (result.value) return result.value as Pick<Look, "found" | "threw">;
    }
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error("it did not finish");
}

function hashOf(page: Page): Promise<string> {
  return page.evaluate(() => {
    const html = document.documentElement.outerHTML;
    let hash = 0;
    for (let i = 0; i < html.length; i++) hash = (Math.imul(hash, 31) + html.charCodeAt(i)) | 0;
    return `${html.length} ${hash}`;
  });
}
