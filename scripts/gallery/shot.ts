/** One picture of a sheet, and what pictures are made with. */
import type { Page } from "puppeteer-core";
import type { Backstage } from "../drive/backstage.ts";
import type { Driven } from "../drive/launch.ts";
import type { Loopback } from "../drive/serve.ts";
import type { Tab } from "../drive/tab.ts";

/** A browser with the extension, and a tab for web pages. */
export interface Studio {
  readonly driven: Driven;
  readonly backstage: Backstage;
  readonly loopback: Loopback;
  readonly tab: Tab;
}

/** A picture and what it shows. */
export interface Shot {
  readonly caption: string;
  readonly png: Uint8Array;
  /** In CSS pixels. */
  readonly width: number;
}

/** The sheets of a surface: name and pictures. */
export type Sheets = readonly (readonly [surface: string, shots: readonly Shot[]])[];

/** Pictures of more than this are cut off. */
const TALLEST = 1400;
const SETTLES = 350;

/** A picture of a page as it is now, from its top. */
export async function shotOf(page: Page, caption: string, height = TALLEST): Promise<Shot> {
  await pause(SETTLES);
  const { width, whole } = await page.evaluate(() => ({
    width: document.documentElement.clientWidth,
    whole: document.documentElement.scrollHeight,
  }));
  const clip = { x: 0, y: 0, width, height: Math.max(200, Math.min(whole, height)) };
  return { caption, width, png: await page.screenshot({ clip, captureBeyondViewport: true }) };
}

/** Waits. */
export function pause(milliseconds: number): Promise<void> {
  return new Promise((settled) => setTimeout(settled, milliseconds));
}
