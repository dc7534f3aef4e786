/** Messages forged in a page's own isolated world, where only our scripts run unless the page's process was taken over; and by the page itself. */
import { describe, expect, test } from "vitest";
import type { Browser as Extension } from "webextension-polyfill";
import { inFirefoxItself } from "../../scripts/drive/firefox.ts";
import { firefoxIdIn } from "../../scripts/drive/launch.ts";
import type { Tab } from "../../scripts/drive/tab.ts";
import { FORGED, GENUINE } from "../background/forged-messages.ts";
import { BROWSERS, type TestBrowser } from "./harness.ts";
import { pageOf, soon, useOneTab } from "./one-tab.ts";

declare const chrome: Extension;

const ARTICLE = "<p>Yesterday NordVPN answered.</p>";
const SETTINGS = { mode: "on", paused: ["paused.example"], hidden: {} };

/** Sends messages from the isolated world of a tab's document, or of all its frames; what is answered to each, null = nothing. */
function sendFrom({ backstage }: TestBrowser, { id }: Tab, messages: readonly unknown[], allFrames = false): Promise<readonly unknown[][]> {
  return backstage.page.evaluate(
    async (tabId, all, texts) => {
      const send = async (list: string) => {
        // Own properties named __proto__ survive as text alone.
        const sent = (JSON.parse(list) as unknown[]).map((message) =>
          Promise.race([chrome.runtime.sendMessage(message).catch(() => null), new Promise((resolve) => setTimeout(resolve, 3000, null))]),
        );
        return (await Promise.all(sent)).map((reply) => reply ?? null);
      };
      const results = await chrome.scripting.executeScript({ target: { tabId, allFrames: all }, func: send, args: [texts] });
      return results.map(({ result }) => result as unknown[]);
    },
    id,
    allFrames,
    JSON.stringify(messages),
  );
}

describe.each(BROWSERS)("forged messages in %s", (name) => {
  const at = useOneTab(name);
  const tabs = () =>
    at.browser.backstage.page.evaluate(async () =>
      (await chrome.tabs.query({})).map(({ url }) => url?.replace(/^[a-z]+-extension:\/\/[^/]+/, "own:") ?? ""),
    );
  const closeDossiers = () =>
    at.browser.backstage.page.evaluate(async () => {
      const open = await chrome.tabs.query({ url: chrome.runtime.getURL("extension/dossier/*") });
      await chrome.tabs.remove(open.flatMap(({ id }) => id ?? []));
    });

  test("get no answer, write nothing, open nothing, and leave the other tab as it is", async () => {
    const other = await at.browser.open({ html: pageOf("<p>ExpressVPN and Surfshark answered.</p>") });
    await soon(() => at.browser.badge(other)).toBe("2");
    await at.page.bringToFront();
    await at.show(ARTICLE);
    await soon(at.badge).toBe("1");
    await at.browser.store(SETTINGS);
    const before = [await at.browser.stored(), await tabs()];
    // In the table 8 stands for another tab.
    const messages = FORGED.map(([, message]) =>
      JSON.parse(JSON.stringify(message ?? null), (_, value) => (value === 8 ? other.id : value === 7 ? at.tab.id : value)),
    );
    const [replies = []] = await sendFrom(at.browser, at.tab, messages);
    expect(FORGED.flatMap(([wrong], i) => (replies[i] === null ? [] : [[wrong, replies[i]]]))).toEqual([]);
    expect([await at.browser.stored(), await tabs()]).toEqual(before);
    expect([await at.badge(), await at.browser.badge(other)]).toEqual(["1", "2"]);
    await other.page.close();
  });
  test("from a frame get no answer, though the page around it gets one", async () => {
    await at.show(`${ARTICLE}<iframe srcdoc="<p>NordVPN</p>"></iframe><iframe src="${at.page.url()}"></iframe>`);
    const genuine = Object.entries(GENUINE)
      .filter(([gazette]) => gazette !== "openDossier")
      .map(([gazette, question]) => ({ gazette, question }));
    const [top, ...frames] = await sendFrom(at.browser, at.tab, genuine, true);
    expect(top?.filter((reply) => reply === null)).toEqual([]);
    expect(frames.length).toBeGreaterThan(0);
    expect(frames.flat().filter((reply) => reply !== null)).toEqual([]);
  });
  test("of the proper form open one dossier of our own, however many are sent", async () => {
    await at.show(ARTICLE);
    await at.page.bringToFront();
    const before = await tabs();
    await sendFrom(
      at.browser,
      at.tab,
      Array.from({ length: 10 }, () => ({ gazette: "openDossier", question: GENUINE.openDossier })),
    );
    const opened = (await tabs()).filter((url) => !before.includes(url));
    expect(opened).toEqual([expect.stringMatching(/^own:\/extension\/dossier\/index\.html#\/provider\/[\w-]+$/)]);
    await closeDossiers();
    await at.page.bringToFront();
  });
  test("from the page itself reach nobody", async () => {
    await at.show(ARTICLE);
    await soon(at.badge).toBe("1");
    const before = [await at.browser.stored(), await tabs()];
    const doors = await at.page.evaluate(
      (messages) => {
        for (const message of messages) {
          window.postMessage(message, "*");
          for (const kind of ["message", "gazette"]) document.dispatchEvent(new CustomEvent(kind, { detail: message }));
        }
        const { chrome, browser } = window as unknown as Record<string, { runtime?: { sendMessage?: unknown } } | undefined>;
        return [typeof chrome?.runtime?.sendMessage, typeof browser?.runtime?.sendMessage];
      },
      Object.entries(GENUINE).map(([gazette, question]) => ({ gazette, question })),
    );
    expect(doors).toEqual(["undefined", "undefined"]);
    expect([await at.browser.stored(), await tabs()]).toEqual(before);
    expect(await at.badge()).toBe("1");
  });
  test("are told from the background's own: its question is answered", async () => {
    await at.show(ARTICLE);
    await soon(at.painted).toEqual(["NordVPN"]);
    const question = `chrome.tabs.sendMessage(${at.tab.id}, { gazette: "goToFlag", question: { step: 1 } }, { frameId: 0 })`;
    if (name === "chrome") {
      const target = await at.browser.browser.waitForTarget(
        (one) => one.type() === "service_worker" && one.url().startsWith(at.browser.root),
      );
      expect(await (await target.worker())?.evaluate(question)).toEqual({ value: true });
    } else {
      const extension = `WebExtensionPolicy.getByID(${JSON.stringify(firefoxIdIn(at.browser.folder))}).extension`;
      await inFirefoxItself(at.browser.browser, `${extension}.wakeupBackground?.()`);
      const reply = await at.browser.backstage.page.evaluate(`chrome.runtime.getBackgroundPage().then((own) => own.${question})`);
      expect(reply).toEqual({ value: true });
    }
  });
});
