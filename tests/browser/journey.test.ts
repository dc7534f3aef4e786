/** From a name in an article to its citation in the clipboard: what a journalist comes for, in three actions. */
import { describe, expect, test } from "vitest";
import type { Browser as Extension } from "webextension-polyfill";
import { RECORDS } from "../record.ts";
import { cardBox, flagBox, middleOf, type SeenBox } from "./card-seen.ts";
import { BROWSERS, type TestBrowser } from "./harness.ts";
import { soon, useOneTab } from "./one-tab.ts";

declare const chrome: Extension;

/** The one dossier that is open, seen from another page of the extension: its text, and what it copies. */
function openDossier({ backstage: { page } }: TestBrowser) {
  return {
    text: () =>
      page.evaluate(
        () =>
          chrome.extension.getViews({ type: "tab" }).find((one) => one.location.pathname.includes("/dossier/"))?.document.body.innerText,
      ),
    /** Presses the first button with this text; what it puts into the clipboard. */
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

describe.each(BROWSERS)("from a name to a citation in %s", (name) => {
  const at = useOneTab(name);
  const [newest] = RECORDS.events
    .filter(({ providers }) => providers.some(({ id }) => id === "nordvpn"))
    .toSorted((a, b) => (a.date < b.date ? 1 : -1));

  test("it is three actions with a mouse: point, open, copy", async () => {
    await at.page.mouse.move(2, 2);
    await at.show("<p style='margin:300px'>Yesterday NordVPN answered.</p>");
    await soon(at.painted).toEqual(["NordVPN"]);
    const [x, y] = middleOf(await flagBox(at.page, "NordVPN"));
    await at.page.mouse.move(x, y, { steps: 8 });
    await soon(() => cardBox(at.page)).not.toBeNull();
    const { left, bottom } = (await cardBox(at.page)) as SeenBox;
    await at.page.mouse.click(left + 50, bottom - 46);
    const dossier = openDossier(at.browser);
    await soon(dossier.text).toContain(newest?.title);
    expect(await dossier.press("Copy citation")).toContain(newest?.sources[0]?.publisher);
    await dossier.close();
    await at.page.bringToFront();
  });
  test("and by the keyboard alone: next flag, Tab, Enter; the dossier is then in front", async () => {
    await at.show("<p>Yesterday NordVPN answered.</p>");
    await soon(at.painted).toEqual(["NordVPN"]);
    await at.browser.backstage.askTab(at.tab.id, "goToFlag", { step: 1 });
    await soon(() => cardBox(at.page)).not.toBeNull();
    // Three sources come first.
    for (let i = 0; i < 4; i += 1) await at.page.keyboard.press("Tab");
    await at.page.keyboard.press("Enter");
    const dossier = openDossier(at.browser);
    await soon(dossier.text).toContain(newest?.title);
    expect(await dossier.press("Copy citation of the event")).toContain(newest?.id);
    await dossier.close();
    await at.page.bringToFront();
  });
});
