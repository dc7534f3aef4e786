/** An open page of the extension itself, from which tabs, badges, storage and the popup are reached with the extension's own rights. */
import type { Page } from "puppeteer-core";
import type { Browser as Extension } from "webextension-polyfill";
import type { ToPage } from "../../src/messages.ts";
import type { Driven } from "./launch.ts";

/** In both browsers; promises in both since Manifest V3. */
declare const chrome: Extension;

export interface Backstage {
  readonly page: Page;
  /** Ids of all open tabs. */
  tabs(): Promise<readonly number[]>;
  /** Asks the content script of a tab, once it is there. Throws after `patience` milliseconds. */
  askTab<Name extends keyof ToPage>(
    tab: number,
    gazette: Name,
    question: ToPage[Name]["question"],
    patience?: number,
  ): Promise<ToPage[Name]["answer"]>;
  /** The badge as the browser has it; "" = none. */
  badge(tab: number): Promise<string>;
}

/** Opens the extension's popup page as the driver's way in; it takes the browser's first, empty tab where there is one. */
export async function openBackstage(driven: Driven): Promise<Backstage> {
  const empty = (await driven.browser.pages()).find((page) => page.url() === "about:blank");
  const page = empty ?? (await driven.browser.newPage());
  await openOwn(driven, page, "extension/popup/index.html");
  await scriptRegistered(page);
  return {
    page,
    tabs: () => page.evaluate(() => chrome.tabs.query({}).then((tabs) => tabs.flatMap((tab) => tab.id ?? []))),
    badge: (tabId) => page.evaluate((id) => chrome.action.getBadgeText({ tabId: id }), tabId),
    async askTab(tab, gazette, question, patience = 10_000) {
      const deadline = performance.now() + patience;
      for (;;) {
        const left = deadline - performance.now();
        const reply = await sooner(page.evaluate(send, tab, { gazette, question }), left);
        if ("value" in reply) return reply.value as ToPage[typeof gazette]["answer"];
        if (!NOBODY_THERE.test(reply.error) || left < 50) throw new Error(reply.error);
        // As the popup does: a page with nothing to show has no script that answers.
        await page.evaluate(reach, tab).catch(() => undefined);
        await new Promise((resolve) => setTimeout(resolve, 20));
      }
    },
  };
}

/** Opens one of the extension's own pages. Firefox never reports such a navigation as done, so the page's own API is the sign. */
export async function openOwn(driven: Driven, page: Page, path: string): Promise<void> {
  const opened = page.goto(driven.root + path, { waitUntil: "domcontentloaded" });
  if (driven.name === "chrome") await opened;
  else opened.catch(() => null);
  // An answer that crosses the change of documents is lost in Firefox: asked again until one arrives.
  for (let left = 100; ; left -= 1) {
    const isThere = page.evaluate("location.protocol.endsWith('-extension:') && document.readyState !== 'loading' && !!chrome.tabs");
    if (await (left > 0 ? isThere.catch(() => false) : isThere)) return;
    if (left === 0) throw new Error(`${path} did not open`);
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
}

/** Just installed, the extension takes a moment until the browser knows on which pages it runs. */
async function scriptRegistered(page: Page): Promise<void> {
  for (let left = 100; left > 0; left -= 1) {
    const registered = await page.evaluate(() => chrome.scripting.getRegisteredContentScripts());
    if (registered.length > 0) return;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error("the extension has registered no content script");
}

type Reply = { readonly value: unknown } | { readonly error: string };

/** Chrome's and Firefox's words for a content script that is not there yet, or that a navigation took away. */
const NOBODY_THERE = /Receiving end does not exist|nobody answered|port closed|channel closed|moved into back\/forward/;

/** Runs in the extension's page. */
function send(tab: number, message: unknown): Promise<Reply> {
  return chrome.tabs.sendMessage(tab, message, { frameId: 0 }).then(
    (reply) => (reply as Reply | undefined) ?? { error: "nobody answered" },
    (error: unknown) => ({ error: String(error) }),
  );
}

/** Runs in the extension's page. */
function reach(tab: number): Promise<unknown> {
  return chrome.runtime.sendMessage({ gazette: "pageNeeded", question: { tab } });
}

/** A page that is stuck in its own script answers nobody. */
function sooner(reply: Promise<Reply>, patience: number): Promise<Reply> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<Reply>((resolve) => {
    timer = setTimeout(resolve, Math.max(patience, 0), { error: "the page does not answer" });
  });
  return Promise.race([reply, late]).finally(() => clearTimeout(timer));
}
