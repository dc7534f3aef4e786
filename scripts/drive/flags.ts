/** What is painted on a page: the highlight registry is shared between the page and the content script, in both browsers. */
import type { Page } from "puppeteer-core";

const HIGHLIGHT = "gazette-flag";

/** The flagged texts in document order, white space collapsed. */
export function paintedOn(page: Page): Promise<readonly string[]> {
  return page.evaluate((name) => {
    const inOrder = [...(CSS.highlights.get(name) ?? [])].sort((a, b) => {
      if (a.startContainer === b.startContainer) return a.startOffset - b.startOffset;
      const follows = a.startContainer.compareDocumentPosition(b.startContainer) & Node.DOCUMENT_POSITION_FOLLOWING;
      return follows ? -1 : 1;
    });
    return inOrder.map((flat) => {
      const range = new Range();
      range.setStart(flat.startContainer, flat.startOffset);
      range.setEnd(flat.endContainer, flat.endOffset);
      return range.toString().replace(/\s+/g, " ").trim();
    });
  }, HIGHLIGHT);
}

/** Points at the first flag, as {@link showFlag} finds it, the way a hand does: there, then still moving a little. False = there is none. */
export async function pointAtFlag(page: Page, text: string | null = null): Promise<boolean> {
  const middle = await showFlag(page, text);
  if (middle === null) return false;
  await page.mouse.move(middle.x, middle.y);
  await new Promise((resolve) => setTimeout(resolve, 100));
  await page.mouse.move(middle.x + 1, middle.y);
  return true;
}

/** Scrolls to the first visible flag outside of links and controls, with this text where given; its middle in the window, null = there is none. */
export function showFlag(page: Page, text: string | null = null): Promise<{ x: number; y: number } | null> {
  return page.evaluate(
    (name, wanted) => {
      for (const flat of CSS.highlights.get(name) ?? []) {
        const range = new Range();
        range.setStart(flat.startContainer, flat.startOffset);
        range.setEnd(flat.endContainer, flat.endOffset);
        const element = flat.startContainer.parentElement;
        if (!element || element.closest("a, button, label, summary, [role=button]")) continue;
        if (wanted !== null && range.toString() !== wanted) continue;
        element.scrollIntoView({ block: "center", behavior: "instant" });
        const [box] = range.getClientRects();
        if (box && box.width > 0) return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
      }
      return null;
    },
    HIGHLIGHT,
    text,
  );
}
