/** Keyboard commands; the browser opens the popup by itself. Firefox for Android has none. */
import { withPause } from "../src/settings.ts";
import type { Door } from "./browser.ts";
import { askTab } from "./messaging.ts";
import { changeSettings, readSettings } from "./settings.ts";

/** Answers the commands until the background is stopped. A page where nothing of ours runs has no flags to go to. */
export function answerCommands(door: Door): void {
  door.commands?.onCommand.addListener((command) => void obey(door, command).catch(() => undefined));
}

async function obey(door: Door, command: string): Promise<void> {
  const [tab] = await door.tabs.query({ active: true, lastFocusedWindow: true });
  if (tab?.id === undefined) return;
  if (command === "next-flag") await askTab(door, tab.id, "goToFlag", { step: 1 });
  else if (command === "previous-flag") await askTab(door, tab.id, "goToFlag", { step: -1 });
  else if (command === "pause-here" && tab.url?.startsWith("http")) {
    const { hostname } = new URL(tab.url);
    const { own, presets } = await readSettings(door);
    // What an administrator has paused stays so.
    if (presets.values.paused?.includes(hostname)) return;
    const { paused } = own;
    await changeSettings(door, own, { paused: withPause(paused, hostname, !paused.includes(hostname)) });
  }
}
