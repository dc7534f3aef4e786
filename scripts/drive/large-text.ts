/** Text at twice its usual size, as readers set it in their browser. */
import type { Page } from "puppeteer-core";
import type { BrowserName, Start } from "./launch.ts";

/** Browsers' usual size of text is 16 px, and 13 px where letters are equally wide. */
const [USUAL, FIXED] = [16, 13];
const GROUPS = ["x-western", "x-unicode", "zh-CN", "zh-TW", "x-cyrillic", "ar"];

/** Firefox is started with it. */
export const LARGE: Start = { preferences: Object.fromEntries(GROUPS.map((group) => [`font.size.variable.${group}`, 2 * USUAL])) };

/** Chrome is told by its developer tools, page by page; it holds as long as the page is open. */
export async function enlarge(name: BrowserName, page: Page): Promise<void> {
  if (name !== "chrome") return;
  const session = await page.createCDPSession();
  await session.send("Page.setFontSizes", { fontSizes: { standard: 2 * USUAL, fixed: 2 * FIXED } });
}
