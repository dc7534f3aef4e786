/** What of a page is cut off where its text is larger than usual. */
import type { Page } from "puppeteer-core";

/** What stands out of the window sideways or is cut off, unless it scrolls by itself or is meant for screen readers alone. */
export function cutOff(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const scrolls = (element: Element) => /auto|scroll/.test(getComputedStyle(element).overflowX);
    const isMeant = (element: Element) =>
      // Narrow, the time line's lanes are named by their shapes; a host that is too long ends in dots.
      element.closest(".unseen, [aria-hidden=true], .skip") !== null || getComputedStyle(element).textOverflow === "ellipsis";
    const wide = document.documentElement.scrollWidth > innerWidth ? [`the page: ${document.documentElement.scrollWidth} px`] : [];
    const found: string[] = [];
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    while (walker.nextNode()) {
      const { parentElement: parent, textContent } = walker.currentNode;
      if (!parent?.checkVisibility({ visibilityProperty: true }) || isMeant(parent) || textContent?.trim() === "") continue;
      const range = new Range();
      range.selectNodeContents(walker.currentNode);
      const { left, right, top, bottom } = range.getBoundingClientRect();
      for (let at: Element | null = parent; at; at = at.parentElement) {
        if (scrolls(at)) break;
        const box = at.getBoundingClientRect();
        const { overflowX, overflowY } = getComputedStyle(at);
        const isCut =
          at === document.documentElement
            ? left < -1 || right > innerWidth + 1
            : (/hidden|clip/.test(overflowX) && (left < box.left - 1 || right > box.right + 1)) ||
              (/hidden|clip/.test(overflowY) && (top < box.top - 2 || bottom > box.bottom + 2));
        if (!isCut) continue;
        found.push(`${parent.localName}.${parent.className} “${textContent?.trim().slice(0, 40)}” by ${at.localName}.${at.className}`);
        break;
      }
    }
    return [...wide, ...new Set(found)];
  });
}
