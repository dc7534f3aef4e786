/**
 * Who may send each message, and what it must look like. The process of a web page may be taken over, and then sends whatever it likes in the
 * name of the content script that runs in it: only its address and tab are the browser's own word.
 */
import type { Runtime } from "webextension-polyfill";
import type { ToBackground, ToPage } from "../src/messages.ts";
import type { Door } from "./browser.ts";

/** What is checked before a message is answered. */
export interface Guard {
  /** A web page in a tab, as its top document; or a page or the background of our own. */
  readonly from: "web" | "own";
  /** Whether the question has the form that `src/messages.ts` says, and nothing besides. */
  readonly is: (question: unknown) => boolean;
}

/** A guard for each message of a protocol. */
export type Guards<Protocol> = { readonly [Name in keyof Protocol]: Guard };

/** How many characters of matched text are taken; more comes from nobody who wants a report. */
const LONGEST = 10_000;
/** Above every number of a provider, and of providers on a page. */
const MOST = 100_000;

const isNothing = (value: unknown): boolean => value === null || value === undefined;
const isOrder = (value: unknown): boolean => Number.isInteger(value) && Number(value) >= 0 && Number(value) < MOST;
const isTab = (value: unknown): boolean => Number.isInteger(value) && Number(value) >= 0;
const isStep = (value: unknown): boolean => value === 1 || value === -1;

/** For what the background is asked. */
export const TO_BACKGROUND: Guards<ToBackground> = {
  providersFound: { from: "web", is: (question) => has(question, { count: isOrder }) },
  readerNeeded: { from: "web", is: isNothing },
  flagsNeeded: { from: "web", is: isNothing },
  flagStyle: { from: "web", is: (question) => has(question, { wanted: (value) => typeof value === "boolean" }) },
  cardNeeded: { from: "web", is: isNothing },
  // A card has one provider.
  summariesOf: {
    from: "web",
    is: (question) => has(question, { orders: (value) => Array.isArray(value) && value.length <= 1 && value.every(isOrder) }),
  },
  openDossier: {
    from: "web",
    is: (question) =>
      has(question, { order: isOrder, page: (value) => value === "provider" }) ||
      has(question, {
        order: isOrder,
        page: (value) => value === "report",
        text: (value) => typeof value === "string" && value.length <= LONGEST,
      }),
  },
  pageNeeded: { from: "own", is: (question) => has(question, { tab: isTab }) },
  startNeeded: { from: "own", is: (question) => has(question, { tab: isTab }) },
};

/** For what a page's content script is asked. */
export const TO_PAGE: Guards<ToPage> = {
  flagsHere: { from: "own", is: isNothing },
  readNow: { from: "own", is: isNothing },
  showMention: { from: "own", is: (question) => has(question, { order: isOrder, step: isStep }) },
  goToFlag: { from: "own", is: (question) => has(question, { step: isStep }) },
  leave: { from: "own", is: isNothing },
};

/** Whether a message is to be answered; all others are left alone, without a word. */
export function isAdmitted<Protocol>(
  { runtime }: Pick<Door, "runtime">,
  guards: Guards<Protocol>,
  message: unknown,
  sender: Runtime.MessageSender,
): message is { readonly gazette: keyof Protocol; readonly question: never } {
  const { gazette, question } = (message ?? {}) as { gazette?: unknown; question?: unknown };
  if (sender.id !== runtime.id || typeof gazette !== "string" || !Object.hasOwn(guards, gazette)) return false;
  const { from, is } = guards[gazette as keyof Protocol];
  return (from === "own" ? isOwn(runtime, sender) : isWeb(sender)) && is(question);
}

function isOwn(runtime: Door["runtime"], { url }: Runtime.MessageSender): boolean {
  return url?.startsWith(runtime.getURL("")) ?? false;
}

function isWeb({ url, tab, frameId }: Runtime.MessageSender): boolean {
  return tab?.id !== undefined && frameId === 0 && /^https?:\/\//.test(url ?? "");
}

/** Exactly these fields, each as its check wants it. */
function has(question: unknown, fields: Readonly<Record<string, (value: unknown) => boolean>>): boolean {
  if (typeof question !== "object" || question === null) return false;
  const entries = Object.entries(question);
  return (
    entries.length === Object.keys(fields).length && entries.every(([key, value]) => Object.hasOwn(fields, key) && fields[key]?.(value))
  );
}
