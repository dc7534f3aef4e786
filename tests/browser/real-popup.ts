/** The popup that the toolbar button opens, not a page like it. */
import type { Page } from "puppeteer-core";
import type { Browser as Extension } from "webextension-polyfill";
import type { Tab } from "../../scripts/drive/tab.ts";
import type { TestBrowser } from "./harness.ts";

export interface RealPopup {
  /** Calls a function that uses nothing but its arguments with the popup's document. */
  run<Result, Argument = null>(inside: (document: Document, argument: Argument) => Result, argument?: Argument): Promise<Result>;
  /** The text as it is shown. */
  text(): Promise<string>;
  close(): Promise<void>;
}

declare const chrome: Extension;

/** Opens the popup over a tab, which comes to the front. Chrome gives it as a page; Firefox only to other pages of the extension. */
export async function openRealPopup({ name, browser, backstage, root }: TestBrowser, tab: Tab): Promise<RealPopup> {
  await tab.page.bringToFront();
  const known = new Set(browser.targets());
  await backstage.page.evaluate(() => chrome.action.openPopup());
  if (name === "chrome") {
    const target = await browser.waitForTarget((candidate) => !known.has(candidate) && candidate.url().startsWith(root));
    const page = await target.asPage();
    return popupIn(page, "document");
  }
  const view = `chrome.extension.getViews({ type: "popup" })[0]`;
  await backstage.page.waitForFunction(`${view}?.document.readyState === "complete"`);
  return popupIn(backstage.page, `${view}.document`);
}

/** As source text: the popup's own policy forbids it to evaluate any, the driver may. */
function popupIn(page: Page, document: string): RealPopup {
  const popup: RealPopup = {
    run: <Result, Argument>(inside: (document: Document, argument: Argument) => Result, argument?: Argument) =>
      page.evaluate(`(${inside})(${document}, ${JSON.stringify(argument ?? null)})`) as Promise<Result>,
    text: () => popup.run((inside) => inside.body.innerText),
    // Closing ends the world that the call came from.
    close: () => popup.run((inside) => inside.defaultView?.close()).catch(() => undefined),
  };
  return popup;
}
