/**
 * Where the always-on script runs. The browser keeps the list, by the settings: everywhere but on paused sites, and nowhere where pages are
 * read only when asked. So the script itself asks for no settings, which would cost every page half a millisecond.
 */
import { type Settings, settingsIn } from "../src/settings.ts";
import type { Door } from "./browser.ts";
import flagsScript from "./content/flags.iife.ts?script";
import mainScript from "./content/main.iife.ts?script";
import readerScript from "./content/reader.iife.ts?script";

const ID = "gazette";
const WEB = ["http://*/*", "https://*/*"];

/** Brings the browser's list in step with the settings. */
export async function registerScript({ scripting, storage }: Door): Promise<void> {
  const { mode, paused } = settingsIn(await storage.local.get(["mode", "paused"]));
  const isRegistered = (await scripting.getRegisteredContentScripts({ ids: [ID] })).length > 0;
  if (mode === "asked") {
    if (isRegistered) await scripting.unregisterContentScripts({ ids: [ID] });
    return;
  }
  // Hosts in storage may be anything; one that is none would make the whole list invalid.
  const excludeMatches = paused.filter((host) => /^(?:[\w-]+(?:\.[\w-]+)*|\[[\da-f:.]+\])$/.test(host)).map((host) => `*://${host}/*`);
  const script = { id: ID, js: [mainScript], matches: WEB, excludeMatches, runAt: "document_idle" as const };
  // Two changes of settings in a row may both have found nothing registered.
  const update = () => scripting.updateContentScripts([script]);
  await (isRegistered ? update() : scripting.registerContentScripts([script]).catch(update));
}

/** Puts the script into tabs that were open before the extension was installed or updated. Pages that take no script are passed over. */
export async function injectIntoOpenTabs(door: Door): Promise<void> {
  const settings = settingsIn(await door.storage.local.get(["mode", "paused"]));
  for (const { id, url } of await door.tabs.query({ url: WEB }))
    if (id !== undefined && mayRead(settings, url)) await inject(door, id, mainScript);
}

/** Makes open tabs follow the settings: where reading has become allowed it starts, where it no longer is it stops. */
export async function settleOpenTabs(door: Door): Promise<void> {
  const settings = settingsIn(await door.storage.local.get(["mode", "paused"]));
  for (const { id, url } of await door.tabs.query({ url: WEB })) {
    if (id === undefined) continue;
    const running = await runningIn(door, id);
    if (mayRead(settings, url)) {
      if (running === null) await inject(door, id, mainScript);
    } else if (running === "sieve") await door.scripting.executeScript({ target: { tabId: id }, func: stopSieve }).catch(() => undefined);
    else if (running === "reader") await inject(door, id, flagsScript);
  }
}

/** Puts the script that reads into a frame of a page that may be read. */
export async function readIn(door: Door, target: { tabId: number; frameIds: number[] }, url: string | undefined): Promise<void> {
  if (mayRead(settingsIn(await door.storage.local.get(["mode", "paused"])), url))
    await door.scripting.executeScript({ target, files: [readerScript] });
}

/** Makes a tab answer the popup, though nothing is shown or read there. False = nothing of ours runs there, though it may. */
export async function reach(door: Door, tab: number): Promise<boolean> {
  const settings = settingsIn(await door.storage.local.get(["mode", "paused"]));
  const running = await runningIn(door, tab);
  if (running !== "reader") {
    const { url } = await door.tabs.get(tab);
    const may = mayRead(settings, url);
    // Firefox would let us into an empty page, which is nobody's.
    if (!url?.startsWith("http") || (may && running === null)) return false;
    if (!may) await door.scripting.executeScript({ target: { tabId: tab }, func: hold });
    await door.scripting.executeScript({ target: { tabId: tab }, files: [readerScript] });
  }
  await door.scripting.executeScript({ target: { tabId: tab }, files: [flagsScript] });
  return true;
}

/** Starts the script in a tab that was loaded before Gazette. Rejects where the browser forbids it. */
export async function startIn({ scripting }: Door, tab: number): Promise<void> {
  await scripting.executeScript({ target: { tabId: tab }, files: [mainScript] });
}

function mayRead({ mode, paused }: Settings, url: string | undefined): boolean {
  return mode !== "asked" && url !== undefined && !paused.includes(new URL(url).hostname);
}

async function runningIn({ scripting }: Door, tabId: number): Promise<Running> {
  const results = await scripting.executeScript({ target: { tabId }, func: whatRuns }).catch(() => []);
  return (results[0]?.result ?? null) as Running;
}

async function inject({ scripting }: Door, tabId: number, file: string): Promise<void> {
  await scripting.executeScript({ target: { tabId }, files: [file] }).catch(() => undefined);
}

type Running = "reader" | "sieve" | null;

// These three run in the page's isolated world.
function whatRuns(): Running {
  const { gazette, gazetteSieve } = globalThis;
  if (gazette && !gazette.signal.aborted) return "reader";
  return gazetteSieve && !gazetteSieve.aborted ? "sieve" : null;
}

function stopSieve(): void {
  globalThis.gazetteSieve?.stop();
}

function hold(): void {
  globalThis.gazetteHeld = true;
}
