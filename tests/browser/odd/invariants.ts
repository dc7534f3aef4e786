/** What must hold on every page, whatever it does: the page works, nothing of ours throws or speaks, flags are those of a fresh scan. */
import { expect } from "vitest";
import type { Browser as Extension } from "webextension-polyfill";
import { paintedOn } from "../../../scripts/drive/flags.ts";
import type { OneTab } from "../one-tab.ts";
import type { OddPage } from "./page.ts";

declare const chrome: Extension;

/** Set while the driver looks at a page that has spoilt its own globals; pages' spoilt functions ask for it. */
const LOOKING = "gazetteDriverLooks";

/** The flagged texts, or how many. */
async function flagsOn({ page }: OneTab, expected: OddPage["flags"]): Promise<OddPage["flags"]> {
  await page.evaluate(`globalThis.${LOOKING} = true`);
  try {
    return typeof expected === "number" ? await page.evaluate(() => CSS.highlights.get("gazette-flag")?.size ?? 0) : await paintedOn(page);
  } finally {
    await page.evaluate(`globalThis.${LOOKING} = false`);
  }
}

/** Waits until the flags are as expected, and the page's own check says that it works. */
export async function expectFlags(at: OneTab, expected: OddPage["flags"], patience: number): Promise<void> {
  await expect.poll(async () => sorted(await flagsOn(at, expected)), { timeout: patience, interval: 100 }).toEqual(sorted(expected));
  // The page's script says what is wrong, where it has a check.
  expect(await at.page.evaluate("globalThis.works?.() ?? true")).toBe(true);
}

function sorted(flags: OddPage["flags"]): OddPage["flags"] {
  return typeof flags === "number" ? flags : flags.toSorted();
}

/** Starts the script anew, as after an update: what was shown goes, and a fresh scan shows the same. */
export async function expectFreshScan(at: OneTab, expected: OddPage["flags"], patience: number): Promise<void> {
  const { backstage } = at.browser;
  await backstage.page.evaluate((tab) => chrome.runtime.sendMessage({ gazette: "startNeeded", question: { tab } }), at.tab.id);
  await expectFlags(at, expected, patience);
}
