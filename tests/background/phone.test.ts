/** The whole background in a browser without menus, address-bar keyword, commands and windows, and without openers of tabs: Firefox for Android. */
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import type { Door } from "../../extension/browser.ts";
import { doorOf, PROPER, ROOT, WEB } from "./door.ts";

type Listener = (given: unknown) => unknown;

function eventOf() {
  const listeners: Listener[] = [];
  return { addListener: (listener: Listener) => listeners.push(listener), fire: (given: unknown) => listeners.map((one) => one(given)) };
}

/** The door of such a browser, with the events that it fires, and what was done through it. */
function phone() {
  const { door, deeds, tell } = doorOf();
  const events = { installed: eventOf(), startup: eventOf(), changed: eventOf(), added: eventOf(), removed: eventOf() };
  const register = vi.fn(async () => undefined);
  const parts = {
    ...door,
    runtime: { ...door.runtime, onInstalled: events.installed, onStartup: events.startup },
    storage: { ...door.storage, onChanged: events.changed },
    permissions: { onAdded: events.added, onRemoved: events.removed },
    extension: { inIncognitoContext: false },
    scripting: { ...door.scripting, getRegisteredContentScripts: async () => [], registerContentScripts: register },
    tabs: {
      ...door.tabs,
      query: async () => [WEB.tab],
      // At once, not by a promise.
      create: (given: Parameters<Door["tabs"]["create"]>[0]) => {
        if ("openerTabId" in given) throw new Error('Property "openerTabId" is unsupported by Firefox');
        return door.tabs.create(given);
      },
    },
  };
  return { parts, events, register, deeds, tell };
}

beforeEach(() => void vi.resetModules());
afterEach(() => void vi.restoreAllMocks());

async function started() {
  const at = phone();
  const errors = vi.spyOn(console, "error");
  // In Firefox it is the browser's own.
  vi.doMock("webextension-polyfill", () => ({ default: at.parts }));
  await import("../../extension/background.ts");
  return { ...at, errors };
}
const opened = (deeds: Awaited<ReturnType<typeof started>>["deeds"]) =>
  deeds.flatMap(([call, given]) => (call === "tabs.create" ? [given] : []));

test("it starts, opens the first-run page and follows every event without an error", async () => {
  const { events, register, deeds, errors } = await started();
  events.installed.fire({ reason: "install" });
  await vi.waitFor(() => expect(opened(deeds)).toEqual([{ url: `${ROOT}extension/welcome/index.html` }]));
  await vi.waitFor(() => expect(deeds).toContainEqual(["storage.set", { seen: "2026-11-29" }]));
  expect(register).toHaveBeenCalledTimes(1);
  events.startup.fire(undefined);
  events.changed.fire({ mode: {} });
  events.added.fire({});
  events.removed.fire({});
  await vi.waitFor(() => expect(register.mock.calls.length).toBeGreaterThan(1));
  await new Promise((resolve) => setTimeout(resolve, 50));
  expect(errors).not.toHaveBeenCalled();
});

test.each(PROPER)("it answers %s", async (_, message, sender) => {
  const { tell, errors } = await started();
  expect(await tell(message, sender)).toHaveProperty("value");
  expect(errors).not.toHaveBeenCalled();
});

test("it opens the dossier, once, where tabs have no opener", async () => {
  const { deeds, tell } = await started();
  await tell({ gazette: "openDossier", question: { order: 1, page: "provider" } }, WEB);
  expect(opened(deeds)).toEqual([{ url: `${ROOT}extension/dossier/index.html#/provider/nordvpn` }]);
});
