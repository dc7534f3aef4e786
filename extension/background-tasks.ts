/** What the background does for pages: the badge, the card's script, summaries, the way to the whole record of a provider. */
import type { Runtime } from "webextension-polyfill";
import type { ToBackground } from "../src/messages.ts";
import { type Address, dossierPath, recordAddress } from "./address.ts";
import type { Door } from "./browser.ts";
import cardScript from "./content/card.iife.tsx?script";
import flagsScript from "./content/flags.iife.ts?script";
import { TO_BACKGROUND } from "./guards.ts";
import { logged } from "./logged.ts";
import { answer } from "./messaging.ts";
import { packagedRecord } from "./records.ts";
import { type Frame, reach, readIn, startIn } from "./registration.ts";
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
  answer<ToBackground>(door, TO_BACKGROUND, {
    providersFound: async ({ count }, sender) => {
      await door.action.setBadgeText({ tabId: tabOf(sender), text: count > 0 ? String(count) : "" });
      return null;
    },
    readerNeeded: async (_question, sender) => {
      await readIn(door, frameOf(sender), { url: sender.url, incognito: sender.tab?.incognito ?? true });
      return null;
    },
    flagsNeeded: (_question, sender) => inject(flagsScript, sender),
    pageNeeded: ({ tab }) => reach(door, tab),
    startNeeded: async ({ tab }) => {
      await startIn(door, tab);
      return null;
    },
    flagStyle: async ({ wanted }, sender) => {
      const style = { target: frameOf(sender), css: FLAG_CSS };
      await (wanted ? door.scripting.insertCSS(style) : door.scripting.removeCSS(style));
      return null;
    },
    cardNeeded: (_question, sender) => inject(cardScript, sender),
    summariesOf: async ({ orders }) => {
      const index = await record.index().catch(logged);
      if (!index) return { date: "", summaries: orders.map(() => null) };
      const ids = orders.map((order) => index.providers[order]).filter((id) => id !== undefined);
      return { date: index.date, summaries: await Promise.all(ids.map((id) => record.summary(id).catch(logged))) };
    },
    openDossier: (question, sender) => {
      opening = opening.catch(() => undefined).then(() => openDossier(question, tabOf(sender)));
      return opening;
    },
  });

  // One at a time: once it is open another tab is in front, and whoever asks for more is refused. A page can open no tabs by itself either.
  let opening: Promise<null> = Promise.resolve(null);
  const openDossier = async (question: ToBackground["openDossier"]["question"], tab: number): Promise<null> => {
    const index = await record.index().catch(logged);
    const address = index ? addressOf(question, index.providers[question.order], tab) : ({ page: "home" } as const);
    const { active } = await door.tabs.get(tab);
    if (!address || !active) throw new Error("only the tab in front can open what the record has");
    await openBeside(door, tab, door.runtime.getURL(dossierPath(address)));
    return null;
  };
}

// Firefox for Android takes no opener: its tabs.create refuses the whole call (mobile/shared/components/extensions/schemas/tabs.json).
async function openBeside({ tabs }: Door, tab: number, url: string): Promise<void> {
  try {
    await tabs.create({ url, openerTabId: tab });
  } catch {
    await tabs.create({ url });
  }
}

function addressOf(question: ToBackground["openDossier"]["question"], id: string | undefined, tab: number): Address | null {
  if (id === undefined) return null;
  return question.page === "report" ? { page: "report", id, text: question.text.slice(0, LONGEST), tab } : recordAddress("provider", id);
}

// The very document that asks, where the browser tells: by the time of the answer the tab may show another.
function frameOf(sender: Runtime.MessageSender): Frame {
  const { documentId } = sender;
  return { tabId: tabOf(sender), ...(documentId === undefined ? { frameIds: [0] } : { documentIds: [documentId] }) };
}

function tabOf(sender: Runtime.MessageSender): number {
  if (sender.tab?.id === undefined) throw new Error("only a page can ask this");
  return sender.tab.id;
}
