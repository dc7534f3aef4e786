/** What the background does for pages: the badge, the card's script, summaries, the way to the whole record of a provider. */
import type { Runtime } from "webextension-polyfill";
import type { ToBackground } from "../src/messages.ts";
import { dossierPath, recordAddress } from "./address.ts";
import type { Door } from "./browser.ts";
import cardScript from "./content/card.iife.tsx?script";
import flagsScript from "./content/flags.iife.ts?script";
import { answer } from "./messaging.ts";
import { packagedRecord } from "./records.ts";
import { reach, readIn, startIn } from "./registration.ts";
import { FLAG_CSS } from "./ui/flag-style.ts";

const PAPER = "#274472";
/** How much of what was matched goes into a report, in characters. */
const LONGEST = 200;

/** Answers content scripts until the background is stopped. */
export function answerPages(door: Door): void {
  const record = packagedRecord(door);
  const inject = async (file: string, sender: Runtime.MessageSender): Promise<null> => {
    await door.scripting.executeScript({ target: frameOf(sender), files: [file] });
    return null;
  };
  void door.action.setBadgeBackgroundColor({ color: PAPER });
  answer<ToBackground>(door, {
    providersFound: async ({ count }, sender) => {
      await door.action.setBadgeText({ tabId: tabOf(sender), text: Number.isInteger(count) && count > 0 ? String(count) : "" });
      return null;
    },
    readerNeeded: async (_question, sender) => {
      await readIn(door, frameOf(sender), { url: sender.url, incognito: sender.tab?.incognito ?? true });
      return null;
    },
    flagsNeeded: (_question, sender) => inject(flagsScript, sender),
    pageNeeded: ({ tab }, sender) => reach(door, ownPages(door, sender, tab)),
    startNeeded: async ({ tab }, sender) => {
      await startIn(door, ownPages(door, sender, tab));
      return null;
    },
    flagStyle: async ({ wanted }, sender) => {
      const style = { target: frameOf(sender), css: FLAG_CSS };
      await (wanted ? door.scripting.insertCSS(style) : door.scripting.removeCSS(style));
      return null;
    },
    cardNeeded: (_question, sender) => inject(cardScript, sender),
    summariesOf: async ({ orders }) => {
      const { date, providers } = await record.index();
      const ids = orders.map((order) => providers[order]).filter((id) => id !== undefined);
      return { date, summaries: await Promise.all(ids.map((id) => record.summary(id))) };
    },
    openDossier: async (question, sender) => {
      const { providers } = await record.index();
      const id = providers[question.order] ?? "";
      const tab = tabOf(sender);
      const address =
        question.page === "report"
          ? { page: "report" as const, id, text: question.text.slice(0, LONGEST), tab }
          : recordAddress("provider", id);
      await door.tabs.create({ url: door.runtime.getURL(dossierPath(address)), openerTabId: tab });
      return null;
    },
  });
}

/** `tab`, where a page of our own asks: a web page's process may send any message in a content script's name. */
function ownPages({ runtime }: Door, { url }: Runtime.MessageSender, tab: number): number {
  if (!url?.startsWith(runtime.getURL("")) || !Number.isInteger(tab)) throw new Error("only our own pages can ask this");
  return tab;
}

function frameOf(sender: Runtime.MessageSender): { tabId: number; frameIds: number[] } {
  return { tabId: tabOf(sender), frameIds: [sender.frameId ?? 0] };
}

function tabOf(sender: Runtime.MessageSender): number {
  if (sender.tab?.id === undefined) throw new Error("only a page can ask this");
  return sender.tab.id;
}
