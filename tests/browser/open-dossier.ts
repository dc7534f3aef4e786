/** The one dossier that is open in a tab, seen from another page of the extension: Firefox lets no driver into it. */
import type { Browser as Extension } from "webextension-polyfill";
import type { TestBrowser } from "./harness.ts";

declare const chrome: Extension;

export interface OpenDossier {
  /** Its text; undefined = none is open. */
  text(): Promise<string | undefined>;
  /** Presses the first button with this text; what it puts into the clipboard. */
  press(label: string): Promise<string>;
  close(): Promise<void>;
}

/** The dossier that a card or the popup has opened. */
export function openDossier({ backstage: { page } }: Pick<TestBrowser, "backstage">): OpenDossier {
  return {
    text: () =>
      page.evaluate(
        () =>
          chrome.extension.getViews({ type: "tab" }).find((one) => one.location.pathname.includes("/dossier/"))?.document.body.innerText,
      ),
    press: (label: string) =>
      page.evaluate(
        (wanted) =>
          new Promise<string>((resolve, reject) => {
            const view = chrome.extension.getViews({ type: "tab" }).find((one) => one.location.pathname.includes("/dossier/"));
            if (!view) throw new Error("no dossier is open");
            // The clipboard belongs to the tab in front; what is given to it is the same.
            Object.defineProperty(view.navigator.clipboard, "writeText", {
              value: async (text: string) => resolve(text),
              configurable: true,
            });
            const button = [...view.document.querySelectorAll("button")].find(({ textContent }) => textContent === wanted);
            if (button) button.click();
            else reject(new Error(`no button says ${wanted}`));
          }),
        label,
      ),
    close: () =>
      page.evaluate(async () => {
        const tabs = await chrome.tabs.query({ url: chrome.runtime.getURL("extension/dossier/*") });
        await chrome.tabs.remove(tabs.flatMap(({ id }) => id ?? []));
      }),
  };
}
