/** A page walked through with the Tab key alone. */
import type { Page } from "puppeteer-core";

/** Where the Tab key stops. */
interface Stop {
  readonly what: string;
  /** From the top of the document, in px. */
  readonly top: number;
  readonly bottom: number;
  /** Whether it keeps its place while the page scrolls. */
  readonly isFixed: boolean;
  /** Whether it shows that it has the focus, and nothing lies over it. */
  readonly isRinged: boolean;
  readonly isSeen: boolean;
}

/** Goes to the beginning of the page: the next stop is its first. */
export async function toTop(page: Page): Promise<void> {
  await page.evaluate(() => {
    // Without the focus on something the Tab key goes on from where it was last.
    document.body.tabIndex = -1;
    document.body.focus();
    scrollTo(0, 0);
  });
}

/** One stop back. */
export async function back(page: Page): Promise<void> {
  await page.keyboard.down("Shift");
  await page.keyboard.press("Tab");
  await page.keyboard.up("Shift");
}

/** All stops from the beginning of the page to its end; and the controls that were passed over. */
async function walk(page: Page, most = 300): Promise<{ readonly stops: readonly Stop[]; readonly missed: readonly string[] }> {
  await toTop(page);
  await page.evaluate(() => {
    for (const one of document.querySelectorAll("[data-stop]")) one.removeAttribute("data-stop");
  });
  const stops: Stop[] = [];
  for (let left = most; left > 0; left -= 1) {
    await page.keyboard.press("Tab");
    const stop = await page.evaluate(stopHere);
    if (stop !== null) stops.push(stop);
    // Out of the page, or round its end.
    else if (stops.length > 0) break;
    // Not so far if it can be helped: from Firefox's own bars nothing leads back that a driver can do.
    if ((await page.evaluate(notStopped)).length === 0) break;
  }
  return { stops, missed: await page.evaluate(notStopped) };
}

/** What the Tab key came to although it stands above what came before. */
function outOfOrder(stops: readonly Stop[]): readonly string[] {
  const flowing = stops.filter(({ isFixed }) => !isFixed);
  return flowing.filter(({ bottom }, i) => bottom <= (flowing[i - 1]?.top ?? 0)).map(({ what }) => what);
}

/** The way through a page, and what is wrong with it. */
export async function wayThrough(page: Page) {
  const { stops, missed } = await walk(page);
  const unringed = stops.filter(({ isRinged }) => !isRinged).map(({ what }) => what);
  const covered = stops.filter(({ isSeen }) => !isSeen).map(({ what }) => what);
  return { stops, wrong: { missed, disordered: outOfOrder(stops), unringed, covered } };
}
/** Nothing is wrong. */
export const GOOD = { missed: [], disordered: [], unringed: [], covered: [] };

/** What has the focus, by what it says. */
export function focusOn(page: Page): Promise<string> {
  return page.evaluate(() => {
    const element = document.activeElement;
    return (element?.getAttribute("aria-label") ?? (element?.closest("label") ?? element)?.textContent ?? "").trim();
  });
}

/** Tabs until what has the focus says this. */
export async function tabTo(page: Page, words: string | RegExp, most = 80): Promise<void> {
  for (let left = most; left > 0; left -= 1) {
    await page.keyboard.press("Tab");
    const said = await focusOn(page);
    if (typeof words === "string" ? said.startsWith(words) : words.test(said)) return;
  }
  throw new Error(`no stop of the Tab key says ${words}`);
}

function stopHere(): Stop | null {
  const element = document.activeElement;
  if (!element || element === document.body || element.hasAttribute("data-stop")) return null;
  element.setAttribute("data-stop", "");
  // What a hidden input does is seen at its label.
  const shown = element.classList.contains("unseen") || element.matches("label input") ? (element.closest("label") ?? element) : element;
  const { left, top, bottom, right } = shown.getBoundingClientRect();
  const hit = document.elementFromPoint((left + right) / 2, (top + bottom) / 2);
  // A row of the popup is one button's target, and its ring is drawn around all of it.
  const styles = [getComputedStyle(element), getComputedStyle(element, "::after"), getComputedStyle(shown)];
  const isRinged = styles.some(({ outlineStyle, outlineWidth }) => outlineStyle !== "none" && Number.parseFloat(outlineWidth) >= 1);
  let isFixed = false;
  for (let at: Element | null = element; at; at = at.parentElement) isFixed ||= ["fixed", "sticky"].includes(getComputedStyle(at).position);
  const words = element.getAttribute("aria-label") ?? (element.closest("label") ?? element).textContent ?? "";
  return {
    what: `${element.localName} ${words.trim().slice(0, 40)}`,
    top: top + scrollY,
    bottom: bottom + scrollY,
    isFixed,
    isRinged,
    isSeen: hit !== null && (shown.contains(hit) || hit.contains(shown)) && hit !== document.body && hit !== document.documentElement,
  };
}

function notStopped(): readonly string[] {
  const controls = document.querySelectorAll<HTMLElement>("a[href], button, input, select, textarea, summary, [tabindex='0']");
  return [...controls]
    .filter((one) => one.checkVisibility({ visibilityProperty: true }) && !one.matches(":disabled") && one.tabIndex >= 0)
    .filter((one) => !one.hasAttribute("data-stop"))
    .filter((one) => {
      // Of a group of radio buttons one is a stop.
      const { type, name } = one as HTMLInputElement;
      return type !== "radio" || !document.querySelector(`input[name="${name}"][data-stop]`);
    })
    .map((one) => one.outerHTML.slice(0, 120));
}
