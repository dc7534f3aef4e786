/** What is on the pages, before anything is measured. */
import type { Page } from "puppeteer-core";
import { type Backstage, openBackstage } from "../drive/backstage.ts";
import type { Driven } from "../drive/launch.ts";
import { openTab } from "../drive/tab.ts";
import { settledFlags } from "../start-visit.ts";
import type { BenchPage } from "./pages.ts";

/** A page's size, and whether Gazette finds anything on it. */
export interface Surveyed {
  readonly nodes: number;
  readonly characters: number;
  readonly mentions: number;
  readonly flags: number;
}

/** Opens every page once with Gazette. */
export async function survey(driven: Driven, pages: readonly BenchPage[]): Promise<ReadonlyMap<BenchPage, Surveyed>> {
  const backstage = await openBackstage(driven);
  const found = new Map<BenchPage, Surveyed>();
  for (const one of pages) {
    const tab = await openTab(driven, backstage);
    try {
      await tab.page.goto(one.address, { waitUntil: "load", timeout: 30_000 });
      found.set(one, { ...(await sizeOf(tab.page)), ...(await mentionsOn(backstage, tab.id)) });
    } finally {
      await tab.page.close();
    }
  }
  await backstage.page.close();
  return found;
}

async function mentionsOn(backstage: Backstage, tab: number): Promise<Pick<Surveyed, "mentions" | "flags">> {
  const { mentions } = await settledFlags(backstage, tab);
  const total = (counts: readonly number[]) => counts.reduce((sum, count) => sum + count, 0);
  return { mentions: total(mentions.map(({ count }) => count)), flags: total(mentions.map(({ painted }) => painted)) };
}

function sizeOf(page: Page): Promise<Pick<Surveyed, "nodes" | "characters">> {
  return page.evaluate(() => {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    let [nodes, characters] = [0, 0];
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      nodes += 1;
      characters += (node as Text).data.length;
    }
    return { nodes, characters };
  });
}
