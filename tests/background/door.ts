/** A door to a browser with two tabs, 7 and 8, that notes every deed; and the background behind it. */
import type { Runtime } from "webextension-polyfill";
import { answerPages } from "../../extension/background-tasks.ts";
import type { Door } from "../../extension/browser.ts";
import { GENUINE, OUR_OWN } from "./forged-messages.ts";

/** The address of the extension's root. */
export const ROOT = "chrome-extension://gazette/";

/** The sender of a message from the page in tab 7. */
export const WEB: Runtime.MessageSender = {
  id: "gazette",
  url: "https://news.example/",
  frameId: 0,
  tab: { id: 7, index: 0, highlighted: true, active: true, pinned: false, incognito: false, url: "https://news.example/" },
};

/** The sender of a message from the popup. */
export const POPUP: Runtime.MessageSender = { id: "gazette", url: `${ROOT}extension/popup/index.html` };

const RECORD: Readonly<Record<string, unknown>> = {
  "records/index.json": { date: "2026-11-29", providers: ["azure", "nordvpn"] },
  "records/summaries/nordvpn.json": { id: "nordvpn" },
};

function fileOf(path: string, damaged?: string): string {
  const text = JSON.stringify(RECORD[path]);
  return `data:application/json,${encodeURIComponent(damaged !== undefined && path.startsWith(damaged) ? text.slice(0, 9) : text)}`;
}

/** A background, or the door on which one may be started. */
export interface Background {
  readonly door: Door;
  /** What it did to the browser: the call's name and what it was given. Reading of settings is none. */
  readonly deeds: (readonly [call: string, ...given: unknown[]])[];
  /** What it answers; undefined = it leaves the message alone. */
  tell(message: unknown, sender: Runtime.MessageSender): Promise<unknown>;
}

/** Starts one. */
export function startBackground(...given: Parameters<typeof doorOf>): Background {
  const background = doorOf(...given);
  answerPages(background.door);
  return background;
}

/** `active` is the tab in front; a tab that is opened comes there. Files of the record whose path begins with `damaged` are not to be read. */
export function doorOf(active = 7, damaged?: string): Background {
  const deeds: (readonly [string, ...unknown[]])[] = [];
  const listeners: ((message: unknown, sender: unknown, respond: (reply: unknown) => void) => unknown)[] = [];
  const noted =
    (call: string, gives: unknown = undefined) =>
    async (...given: unknown[]) => {
      deeds.push([call, ...given]);
      return gives;
    };
  let front = active;
  const door = {
    runtime: {
      id: "gazette",
      getURL: (path: string) => (path in RECORD ? fileOf(path, damaged) : ROOT + path.replace(/^\//, "")),
      onMessage: { addListener: (listener: (typeof listeners)[number]) => listeners.push(listener) },
    },
    action: { setBadgeBackgroundColor: async () => undefined, setBadgeText: noted("setBadgeText") },
    scripting: { executeScript: noted("executeScript", [{}]), insertCSS: noted("insertCSS"), removeCSS: noted("removeCSS") },
    storage: {
      local: { get: async () => ({}), set: noted("storage.set"), remove: noted("storage.remove"), clear: noted("storage.clear") },
      managed: { get: async () => ({}) },
    },
    tabs: {
      get: async (id: number) => ({ ...WEB.tab, id, active: id === front }),
      create: async (given: unknown) => {
        deeds.push(["tabs.create", given]);
        front = 9;
      },
      update: noted("tabs.update"),
      remove: noted("tabs.remove"),
      sendMessage: noted("tabs.sendMessage"),
    },
  };
  return {
    door: door as unknown as Door,
    deeds,
    tell: (message, sender) =>
      new Promise((resolve) => {
        const answering = listeners.map((listener) => listener(message, sender, resolve));
        if (!answering.includes(true)) resolve(undefined);
      }),
  };
}

/** Every message as its proper sender sends it. */
export const PROPER: readonly (readonly [gazette: string, message: unknown, sender: Runtime.MessageSender])[] = [
  ...Object.entries(GENUINE).map(([gazette, question]) => [gazette, { gazette, question }, WEB] as const),
  ...Object.entries(OUR_OWN).map(([gazette, question]) => [gazette, { gazette, question }, POPUP] as const),
];
