/** Reading a folder of saved pages in one tab. */
import { readdirSync } from "node:fs";
import { join } from "node:path";
import type { Driven } from "../drive/launch.ts";
import { type Loopback, servedFile } from "../drive/serve.ts";
import type { Tab } from "../drive/tab.ts";
import { type Desk, layDesk, renewDesk } from "../start-desk.ts";
import type { PageRead } from "./matches.ts";
import { openWorld, readingScript, type World } from "./world.ts";

/** The pages that could be read, and how many could not. */
export interface CorpusRead {
  readonly pages: readonly PageRead[];
  readonly failed: number;
}

/** No script of the page runs, so that a page is the same each time. Content scripts are not under its policy. */
const POLICY = "script-src 'none'";

/** Reads the HTML files of `corpus` in the order of their names; a page that fails gets a line on stderr. */
export async function readCorpus(driven: Driven, loopback: Loopback, corpus: string, idOf: (order: number) => string): Promise<CorpusRead> {
  const script = await readingScript();
  const pages: PageRead[] = [];
  let failed = 0;
  let desk = await layDesk(driven);
  let world = await worldOf(desk, script);
  for (const page of readdirSync(corpus)
    .filter((file) => /\.html?$/.test(file))
    .sort()) {
    try {
      await open(desk.tab, loopback, join(corpus, page), page);
      // As the popup does: most pages have nothing to show, and the script that reads is not there.
      await desk.backstage.askTab(desk.tab.id, "flagsHere", null);
      const { seen, text } = await world.read();
      pages.push({ page, text, seen: seen.map(({ order, ...rest }) => ({ provider: idOf(order), ...rest })) });
    } catch (error) {
      failed += 1;
      console.error(`gazette: ${page}: ${error instanceof Error ? error.message : error}`);
      desk = await renewDesk(desk);
      world = await worldOf(desk, script);
    }
  }
  if (desk.driven !== driven) await desk.driven.browser.close();
  return { pages, failed };
}

function worldOf({ driven, tab }: Desk, script: string): Promise<World> {
  return openWorld(tab.page, driven.root, script);
}

async function open({ page, gate }: Tab, loopback: Loopback, path: string, name: string): Promise<void> {
  const { body, headers } = servedFile(path);
  const address = loopback.put(name, { body, headers: { ...headers, "content-security-policy": POLICY } });
  await gate.only(address);
  // Requests are answered or refused at once, so this comes soon.
  await page.goto(address, { waitUntil: "load", timeout: 15_000 });
}
