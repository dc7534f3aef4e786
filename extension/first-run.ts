/** The page that opens once, when Gazette is installed. */
import type { Runtime } from "webextension-polyfill";
import type { Door } from "./browser.ts";
import { readSettings } from "./settings.ts";

/** From the extension's root. */
export const WELCOME = "extension/welcome/index.html";

/** Opens it after an installation, never after an update, and not where an administrator has said no. */
export async function openFirstRun(door: Door, reason: Runtime.OnInstalledReason): Promise<void> {
  if (reason !== "install" || door.extension.inIncognitoContext) return;
  const { presets } = await readSettings(door);
  if (presets.welcome) await door.tabs.create({ url: door.runtime.getURL(WELCOME) });
}
