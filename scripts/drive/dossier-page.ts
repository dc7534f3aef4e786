/** The dossier as a page of its own. */
import type { Page } from "puppeteer-core";
import { openOwn } from "./backstage.ts";
import type { Driven } from "./launch.ts";

/** Opens the dossier at `hash` in a new tab and waits for its heading. The caller closes it. */
export async function openDossierPage(driven: Driven, hash: string, width = 1280): Promise<Page> {
  const page = await driven.browser.newPage();
  await page.setViewport({ width, height: 900 });
  await openOwn(driven, page, `extension/dossier/index.html${hash}`);
  await page.waitForFunction("document.querySelector('h1') !== null");
  return page;
}

/** Goes to another address in an open dossier and waits for its heading. */
export async function goTo(page: Page, hash: string): Promise<void> {
  await page.evaluate((to) => {
    // The browser's own writes other scripts in signs.
    if (decodeURI(location.hash) === to) return;
    document.querySelector("h1")?.setAttribute("data-left", "");
    location.hash = to;
  }, hash);
  await page.waitForFunction("document.querySelector('h1:not([data-left])') !== null");
}
