/** Messages that are not what they should be are left alone; and whatever a page's process sends reaches nothing but its own tab. */
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Runtime } from "webextension-polyfill";
import type { Door } from "../../extension/browser.ts";
import { isAdmitted, TO_BACKGROUND, TO_PAGE } from "../../extension/guards.ts";
import { POPUP, PROPER, ROOT, startBackground, WEB } from "./door.ts";
import { FORGED, GENUINE, OUR_OWN } from "./forged-messages.ts";

const RUNS = { seed: 20_261_129, numRuns: 2_000 };

const { tab: _, ...NO_TAB } = WEB;
const { id: __, ...NO_ID } = WEB;
const SENDERS: readonly (readonly [who: string, sender: Runtime.MessageSender])[] = [
  ["another extension", { ...WEB, id: "other" }],
  ["nobody", NO_ID],
  ["a frame within a page", { ...WEB, frameId: 3 }],
  ["a page that is in no tab", NO_TAB],
  ["a file", { ...WEB, url: "file:///etc/passwd" }],
  ["a page without an address", { ...WEB, url: "about:blank" }],
  ["another extension's page", { ...WEB, url: "chrome-extension://other/index.html" }],
  ["a page whose address has ours within it", { ...WEB, url: `ftp://news.example/?${ROOT}` }],
];

describe("the background answers, and does", () => {
  test("every message has a proper form that is tried here", () => {
    expect(Object.keys({ ...GENUINE, ...OUR_OWN }).sort()).toEqual(Object.keys(TO_BACKGROUND).sort());
  });
  test.each(PROPER)("what it is properly asked: %s", async (_, message, sender) => {
    const background = startBackground();
    expect(await background.tell(message, sender)).toHaveProperty("value");
  });
});

describe("the background leaves alone, and does nothing on", () => {
  test.each(FORGED)("%s", async (_, message) => {
    const background = startBackground();
    expect(await background.tell(message, WEB)).toBeUndefined();
    expect(background.deeds).toEqual([]);
  });
  describe.each(SENDERS)("all that %s sends:", (_, sender) => {
    test.each(PROPER)("%s", async (_, message) => {
      const background = startBackground();
      expect(await background.tell(message, sender)).toBeUndefined();
      expect(background.deeds).toEqual([]);
    });
  });
  test.each(PROPER)("%s, where a page of ours sends what web pages send, and the other way about", async (gazette, message) => {
    const background = startBackground();
    expect(await background.tell(message, Object.hasOwn(GENUINE, gazette) ? POPUP : WEB)).toBeUndefined();
    expect(background.deeds).toEqual([]);
  });
});

describe("a page opens", () => {
  const dossier = (order: number) => ({ gazette: "openDossier", question: { order, page: "provider" } });
  test("no dossier of a provider that the record has not", async () => {
    const background = startBackground();
    expect(await background.tell(dossier(99_999), WEB)).toHaveProperty("error");
    expect(background.deeds).toEqual([]);
  });
  test("none while another tab is in front", async () => {
    const background = startBackground(8);
    expect(await background.tell(dossier(1), WEB)).toHaveProperty("error");
    expect(background.deeds).toEqual([]);
  });
  test("one, however many it asks for at once", async () => {
    const background = startBackground();
    const replies = await Promise.all(Array.from({ length: 20 }, () => background.tell(dossier(1), WEB)));
    expect(replies.filter((reply) => Object.hasOwn(reply as object, "value"))).toHaveLength(1);
    expect(background.deeds).toEqual([["tabs.create", { url: `${ROOT}extension/dossier/index.html#/provider/nordvpn`, openerTabId: 7 }]]);
  });
});

test("whatever a page sends writes no settings, opens nothing but our dossier, and reaches no other tab", async () => {
  const kind = fc.oneof(fc.constantFrom(...Object.keys(TO_BACKGROUND), ...Object.keys(TO_PAGE)), fc.string());
  const value = fc.oneof(fc.constantFrom(1, true, "provider", "report", null), fc.jsonValue(), fc.anything({ withBigInt: false }));
  const fields = fc.dictionary(
    fc.constantFrom("count", "wanted", "orders", "order", "page", "text", "tab", "tabId", "url", "__proto__"),
    value,
  );
  const question = fc.oneof(fc.constantFrom(...Object.values({ ...GENUINE, ...OUR_OWN })), fields, value);
  await fc.assert(
    fc.asyncProperty(fc.oneof(fc.record({ gazette: kind, question }), fc.anything()), async (message) => {
      const background = startBackground();
      await background.tell(message, WEB);
      for (const [call, given] of background.deeds as [string, { tabId?: number; target?: { tabId: number }; url?: string }][]) {
        expect(["setBadgeText", "executeScript", "insertCSS", "removeCSS", "tabs.create"]).toContain(call);
        if (call === "tabs.create") expect(given.url?.startsWith(`${ROOT}extension/dossier/index.html#/`)).toBe(true);
        else expect(given.target?.tabId ?? given.tabId).toBe(7);
      }
    }),
    RUNS,
  );
});

describe("a page's content script is asked", () => {
  const door = { runtime: { id: "gazette", getURL: (path: string) => ROOT + path } } as unknown as Pick<Door, "runtime">;
  const isHeard = (message: unknown, sender: Runtime.MessageSender) => isAdmitted(door, TO_PAGE, message, sender);
  const ASKED = { flagsHere: null, readNow: null, showMention: { order: 1, step: -1 }, goToFlag: { step: 1 }, leave: null };

  test.each(Object.entries(ASKED))("by our own pages and the background: %s", (gazette, question) => {
    expect(isHeard({ gazette, question }, POPUP)).toBe(true);
    expect(isHeard({ gazette, question }, { id: "gazette", url: `${ROOT}service-worker-loader.js` })).toBe(true);
  });
  test.each(Object.entries(ASKED))("by nobody else: %s", (gazette, question) => {
    expect([...SENDERS.map(([, sender]) => sender), WEB].filter((sender) => isHeard({ gazette, question }, sender))).toEqual([]);
  });
  test.each([
    ["null", null],
    ["a text", "flagsHere"],
    ["an unknown kind", { gazette: "valueOf", question: null }],
    ["a question where there is none", { gazette: "readNow", question: { order: 1 } }],
    ["two steps", { gazette: "goToFlag", question: { step: 2 } }],
    ["a mention of no provider", { gazette: "showMention", question: { order: "1", step: 1 } }],
    ["a mention and more", { gazette: "showMention", question: { order: 1, step: 1, tab: 8 } }],
  ])("in no other form: %s", (_, message) => {
    expect(isHeard(message, POPUP)).toBe(false);
  });
});
