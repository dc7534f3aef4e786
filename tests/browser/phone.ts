/** What a phone is like, on a machine that is none: a window of 360 × 740, a finger in place of a mouse, fewer parts of the browser's API. */
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Page } from "puppeteer-core";
import type { BrowserName, Start } from "../../scripts/drive/launch.ts";
import { cutOff } from "./cut-off.ts";
import { openRooted } from "./open-rooted.ts";

const [WIDTH, HEIGHT] = [360, 740];
/** A fingertip, in px. */
const FINGER = 40;

/** How a browser is started as on a phone: Firefox with a coarse pointer alone, and both with what `pocket` gives. */
export function phone(name: BrowserName): Start & { readonly folder: string } {
  const pointers = { "ui.primaryPointerCapabilities": 1, "ui.allPointerCapabilities": 1, "dom.w3c_touch_events.enabled": 1 };
  return { folder: pocket(name), ...(name === "firefox" && { preferences: pointers }) };
}

// A browser gives no API for what the manifest does not name: as Firefox for Android, which has no menus, keyword and commands at all.
function pocket(name: BrowserName): string {
  const folder = openRooted(name, "pocket");
  const path = join(folder, "manifest.json");
  const { omnibox: _, commands: __, permissions, ...rest } = JSON.parse(readFileSync(path, "utf8"));
  const fewer = (permissions as readonly string[]).filter((permission) => permission !== "contextMenus");
  writeFileSync(path, JSON.stringify({ ...rest, permissions: fewer }));
  return folder;
}

/** Makes a page that of a phone; it may be loaded anew by that. */
export async function onPhone(name: BrowserName, page: Page): Promise<void> {
  await page.bringToFront();
  await page.setViewport({ width: WIDTH, height: HEIGHT, ...(name === "chrome" && { isMobile: true, hasTouch: true }) });
  await page.waitForFunction("matchMedia('(pointer: coarse) and (hover: none)').matches");
}

/** Taps the first element of a selector that is seen and has this text, in the open card or else in the page, once it is there and nothing lies over it. */
export async function tap(page: Page, selector: string, text = ""): Promise<void> {
  let place: Awaited<ReturnType<typeof placeOf>> = "";
  for (let left = 100; left > 0; left -= 1) {
    place = await placeOf(page, selector, text);
    if (typeof place !== "string") return page.touchscreen.tap(...place);
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error(`${selector} “${text}” cannot be tapped: ${place}`);
}

/** A place in it, or why there is none. */
function placeOf(page: Page, selector: string, text: string): Promise<readonly [x: number, y: number] | string> {
  return page.evaluate(
    (wanted, says) => {
      const card = document.querySelector("div:popover-open")?.shadowRoot;
      const root = card ?? document;
      const seen = [...root.querySelectorAll(wanted)].filter((one) => one.checkVisibility({ visibilityProperty: true }));
      const target = seen.find(({ textContent }) => textContent?.includes(says));
      if (!target) return "it is not there";
      // A card closes where the page scrolls.
      target.scrollIntoView({ block: card ? "nearest" : "center", behavior: "instant" });
      const { x, y, width, height } = target.getClientRects()[0] ?? new DOMRect();
      const hit = root.elementFromPoint(x + width / 2, y + height / 2);
      return hit && target.contains(hit) ? ([x + width / 2, y + height / 2] as const) : `${hit?.localName}.${hit?.className} lies over it`;
    },
    selector,
    text,
  );
}

/** What does not fit a page: what has to be pushed sideways, is cut off, or is too small for a finger. */
export async function misfits(page: Page): Promise<readonly string[]> {
  const wide = await page.evaluate(() => Math.max(document.documentElement.scrollWidth, innerWidth));
  return [...(wide > WIDTH ? [`${wide} px wide`] : []), ...(await cutOff(page)), ...(await tooSmall(page))];
}

/** What of the open card, or else of the page, is less high than a fingertip, and which marks of a time line are closer than one. Links in running text are as high as their line. */
export function tooSmall(page: Page): Promise<readonly string[]> {
  return page.evaluate((least) => {
    const root = document.querySelector("div:popover-open")?.shadowRoot ?? document;
    const targets = "button, summary, select, input[type=text], label:has(input), [role=option], a.spot, label.firm";
    const crowded = [...root.querySelectorAll(".lane")].flatMap((lane) => {
      const places = [...lane.querySelectorAll(".spot")].map((one) => one.getBoundingClientRect().right);
      return places.flatMap((place, i) =>
        place - (places[i - 1] ?? 0) < least ? [`a mark, ${place - (places[i - 1] ?? 0)} px beside another`] : [],
      );
    });
    const low = [...root.querySelectorAll<HTMLElement>(targets)].flatMap((one) => {
      // The whole row is its button's; and names in a text are as high as their line, too.
      if (!one.checkVisibility() || one.closest(".unseen") || one.matches(".row h3 button, .example button")) return [];
      const { height } = one.getBoundingClientRect();
      return height < least ? [`${one.localName}.${one.className} “${one.textContent}”: ${height} px high`] : [];
    });
    return [...crowded, ...low];
  }, FINGER - 2);
}
