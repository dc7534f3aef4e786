/** The popup as a page of its own. */
import type { Page } from "puppeteer-core";
import { openOwn } from "./backstage.ts";
import type { Driven } from "./launch.ts";

/** Opens `popup/index.html?tab=ID` in a tab as wide as the toolbar's panel and waits until it shows text. The caller closes it. */
export async function openPopupPage(driven: Driven, tab: number, width = 380): Promise<Page> {
  const page = await driven.browser.newPage();
  await page.setViewport({ width, height: 600 });
  await openOwn(driven, page, `extension/popup/index.html?tab=${tab}`);
  await page.waitForFunction("document.body.innerText.trim() !== ''");
  return page;
}
