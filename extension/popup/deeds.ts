/** What the reader's buttons do to the browser. Each is called in a click and settles when it is done. */
import { type Settings, withPause } from "../../src/settings.ts";
import type { Door } from "../browser.ts";
import { ask, askTab } from "../messaging.ts";
import { changeSettings, type Done } from "../settings.ts";
import { type Look, originOf } from "./look.ts";

/** Waits for a change to be stored, shows it, and tells the reader where it was not (null). */
export type Keep = <Result>(deed: Promise<Result>) => Promise<Result | null>;

/** Pauses or resumes reading on `host`; `own` are the reader's own settings. */
export function pause(browser: Door, own: Settings, host: string, yes: boolean): Promise<Done> {
  return changeSettings(browser, own, { paused: withPause(own.paused, host, yes) });
}

/** Reads a page that is read only when asked. */
export async function readNow(browser: Door, { tab }: Look): Promise<void> {
  if (tab !== null) await askTab(browser, tab, "readNow", null);
}

/** Asks the browser for the tab's site, or for all sites where its address is hidden; then reads it. Must be called in the click itself. */
export async function allow(browser: Door, look: Look): Promise<void> {
  const origins = look.url ? [originOf(look.url)] : ["http://*/*", "https://*/*"];
  if (await browser.permissions.request({ origins })) await inject(browser, look);
}

/** Starts the content script in a tab that was loaded before Gazette. Rejects where the browser forbids it. */
export async function inject(browser: Door, { tab }: Look): Promise<void> {
  if (tab !== null) await ask(browser, "startNeeded", { tab });
}
