/**
 * Where the always-on script runs. The browser keeps the list, by the settings: everywhere but on paused sites, and nowhere where pages are
 * read only when asked. So the script itself asks for no settings, which would cost every page half a millisecond. It comes in two widths: the
 * second looks for names of the kinds, too, that are flagged only where the reader chose so.
 *
 * The browser's list knows nothing of private windows: there the script runs all the same, and what it asks for is refused.
 */
import { inWindow, isHost, isWide, type Settings } from "../src/settings.ts";
import type { Door } from "./browser.ts";
import flagsScript from "./content/flags.iife.ts?script";
import mainScript from "./content/main.iife.ts?script";
import wideScript from "./content/main-wide.iife.ts?script";
import readerScript from "./content/reader.iife.ts?script";
import { askTab } from "./messaging.ts";
import { readSettings } from "./settings.ts";

const ID = "gazette";
const WEB = ["http://*/*", "https://*/*"];

type Deed = (door: Door) => Promise<void>;

let last: Promise<void> = Promise.resolve();
const waiting = new Map<Deed, Promise<void>>();

// One after the other, or what was begun with earlier settings could have the last word. Each reads the settings when its turn comes: one that
// waits does for all that is asked meanwhile.
function inTurn(deed: Deed, door: Door): Promise<void> {
  const before = waiting.get(deed);
  if (before) return before;
  const turn = last
    .catch(() => undefined)
    .then(() => {
      waiting.delete(deed);
      return deed(door);
    });
  waiting.set(deed, turn);
  last = turn;
  return turn;
}

/** Brings the browser's list in step with the settings. */
export function registerScript(door: Door): Promise<void> {
  return inTurn(register, door);
}

async function register(door: Door): Promise<void> {
  const { scripting } = door;
  const { settings } = await readSettings(door);
  const { mode, paused } = settings;
  const isRegistered = (await scripting.getRegisteredContentScripts({ ids: [ID] })).length > 0;
  if (mode === "asked") {
    if (isRegistered) await scripting.unregisterContentScripts({ ids: [ID] });
    return;
  }
  // Hosts in storage may be anything; one that is none would make the whole list invalid.
  const excludeMatches = paused.filter((host) => isHost(host) && URL.canParse(`http://${host}`)).map((host) => `*://${host}/*`);
  const script = { id: ID, js: [alwaysOn(settings)], matches: WEB, excludeMatches, runAt: "document_idle" as const };
  // Chrome's copy for private windows may have registered it meanwhile.
  const update = () => scripting.updateContentScripts([script]);
  await (isRegistered ? update() : scripting.registerContentScripts([script]).catch(update));
}

/** Puts the script into tabs that were open before the extension was installed or updated. Pages that take no script are passed over. */
export async function injectIntoOpenTabs(door: Door): Promise<void> {
  const { settings } = await readSettings(door);
  for (const tab of await door.tabs.query({ url: WEB })) {
    const { id } = tab;
    if (id === undefined) continue;
    await door.scripting.executeScript({ target: { tabId: id }, func: removeDeadCard }).catch(() => undefined);
    if (mayRead(settings, tab)) await inject(door, id, alwaysOn(settings));
  }
}

/** Makes open tabs follow the settings: where reading has become allowed it starts, where it no longer is it stops. */
export function settleOpenTabs(door: Door): Promise<void> {
  return inTurn(settle, door);
}

async function settle(door: Door): Promise<void> {
  const { settings } = await readSettings(door);
  const script = alwaysOn(settings);
  for (const tab of await door.tabs.query({ url: WEB })) {
    const { id } = tab;
    if (id === undefined) continue;
    const running = await runningIn(door, id);
    if (mayRead(settings, tab)) {
      const isNarrow = script === wideScript && running !== "wide";
      if (running === null || (running === "sieve" && isNarrow)) await inject(door, id, script);
      else if (running === "reader" && isNarrow) await inject(door, id, flagsScript);
    } else if (running === "sieve" || running === "wide")
      await door.scripting.executeScript({ target: { tabId: id }, func: stopSieve }).catch(() => undefined);
    else if (running === "reader") await inject(door, id, flagsScript);
  }
}

/** Ends what is shown in tabs whose address is hidden by now: the reader has taken the permission back. */
export async function leaveForbiddenTabs(door: Door): Promise<void> {
  const hidden = (await door.tabs.query({})).filter(({ url }) => url === undefined);
  await Promise.allSettled(hidden.map(({ id }) => id !== undefined && askTab(door, id, "leave", null)));
}

/** Puts the script that reads into a frame of a page that may be read; where it may not, the always-on script ends. */
export async function readIn(door: Door, target: Frame, page: Page): Promise<void> {
  const { settings } = await readSettings(door);
  await door.scripting.executeScript(mayRead(settings, page) ? { target, files: [readerScript] } : { target, func: stopSieve });
}

/** Makes a tab answer the popup, though nothing is shown or read there. False = nothing of ours runs there, though it may. */
export async function reach(door: Door, tab: number): Promise<boolean> {
  const { settings } = await readSettings(door);
  const page = await door.tabs.get(tab);
  // Where the address is hidden Chrome would keep a script waiting until the reader allows it; and Firefox would let us into an empty page.
  if (!page.url?.startsWith("http")) return false;
  const running = await runningIn(door, tab);
  if (running !== "reader") {
    const may = mayRead(settings, page);
    if (may && running === null) return false;
    if (!may) await door.scripting.executeScript({ target: { tabId: tab }, func: hold });
    await door.scripting.executeScript({ target: { tabId: tab }, files: [readerScript] });
  }
  await door.scripting.executeScript({ target: { tabId: tab }, files: [flagsScript] });
  return true;
}

/** Starts the script in a tab that was loaded before Gazette. Rejects where the browser forbids it. */
export async function startIn(door: Door, tab: number): Promise<void> {
  const { settings } = await readSettings(door);
  await door.scripting.executeScript({ target: { tabId: tab }, files: [alwaysOn(settings)] });
}

/** A document in a tab. */
export interface Frame {
  readonly tabId: number;
  readonly frameIds?: number[];
  readonly documentIds?: string[];
}

/** What decides whether a page may be read, as tabs and senders of messages have it. */
interface Page {
  readonly url?: string | undefined;
  readonly incognito: boolean;
}

function mayRead(settings: Settings, { url, incognito }: Page): boolean {
  const { mode, paused } = inWindow(settings, incognito);
  return mode !== "asked" && url !== undefined && !paused.includes(new URL(url).hostname);
}

function alwaysOn(settings: Settings): string {
  return isWide(settings) ? wideScript : mainScript;
}

async function runningIn({ scripting }: Door, tabId: number): Promise<Running> {
  const results = await scripting.executeScript({ target: { tabId }, func: whatRuns }).catch(() => []);
  return (results[0]?.result ?? null) as Running;
}

async function inject({ scripting }: Door, tabId: number, file: string): Promise<void> {
  await scripting.executeScript({ target: { tabId }, files: [file] }).catch(() => undefined);
}

type Running = "reader" | "sieve" | "wide" | null;

// These four run in the page's isolated world, each by itself. A page's element is found there under a global's name by its id.
function whatRuns(): Running {
  const ours = (name: string) => Object.hasOwn(globalThis, name);
  const gazette = ours("gazette") ? globalThis.gazette : undefined;
  const gazetteSieve = ours("gazetteSieve") ? globalThis.gazetteSieve : undefined;
  const gazetteWide = ours("gazetteWide") && globalThis.gazetteWide;
  if (gazette && !gazette.signal.aborted) return "reader";
  if (!gazetteSieve || gazetteSieve.aborted) return null;
  return gazetteWide ? "wide" : "sieve";
}

// Firefox ends scripts of an old version where they stand; a card that was open then would stay. It alone shows closed roots to extensions.
function removeDeadCard(): void {
  if (!("openOrClosedShadowRoot" in Element.prototype)) return;
  const rootOf = (host: Element) => (host as Element & { readonly openOrClosedShadowRoot?: ShadowRoot | null }).openOrClosedShadowRoot;
  // A card over a dialog stands in the dialog's own shadow tree.
  const search = (tree: Document | ShadowRoot): void => {
    for (const element of tree.querySelectorAll("*")) {
      const root = rootOf(element);
      if (root?.querySelector("section.card[role=dialog]") && element.matches("div:popover-open")) element.remove();
      else if (root) search(root);
    }
  };
  search(document);
}

function stopSieve(): void {
  if (Object.hasOwn(globalThis, "gazetteSieve")) globalThis.gazetteSieve?.stop();
}

function hold(): void {
  globalThis.gazetteHeld = true;
}
