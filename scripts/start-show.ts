/** With a window: the pages side by side in tabs, until the reader closes it. */
import type { Page } from "puppeteer-core";
import { gateOf } from "./drive/gate.ts";
import type { Driven } from "./drive/launch.ts";
import type { Loopback } from "./drive/serve.ts";
import type { PageAsked, StartOptions } from "./start-options.ts";
import { readPages } from "./start-read.ts";
import { visit } from "./start-visit.ts";

/** Opens the pages and waits until the window is closed. Gives the exit code. */
export async function showPages(driven: Driven, loopback: Loopback, pages: readonly PageAsked[], options: StartOptions): Promise<number> {
  let failed = 0;
  const { browser } = driven;
  if (options.shots !== null) failed += await readPages(driven, loopback, pages, options);
  const [first, ...others] = await browser.pages();
  const tabs: Page[] = first ? [first] : [];
  await Promise.all(others.map((page) => page.close()));
  for (const [at, asked] of pages.entries()) {
    const page = tabs[at] ?? (await browser.newPage());
    await visit({ page, gate: gateOf(page) }, asked, loopback, false).catch((error: unknown) => {
      failed++;
      console.error(`gazette: ${asked.argument}: ${error instanceof Error ? error.message : error}`);
    });
  }
  console.log(`Gazette is in ${driven.name}: point at a dotted name, or press its toolbar button. Close the window to end.`);
  await closed(driven);
  return failed === 0 ? 0 : 1;
}

/** On macOS a browser outlives its last window. */
function closed({ browser }: Driven): Promise<void> {
  return new Promise((resolve) => {
    browser.once("disconnected", () => resolve());
    browser.on("targetdestroyed", () => {
      browser.pages().then(
        (pages) => pages.length === 0 && resolve(),
        () => resolve(),
      );
    });
  });
}
