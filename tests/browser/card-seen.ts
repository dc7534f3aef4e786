/** The card from outside: its root is closed, so its element, its place and, in Chrome, its text by the developer tools. */
import type { Page } from "puppeteer-core";

export interface SeenBox {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** Where the card stands; null = none is shown. */
export function cardBox(page: Page): Promise<SeenBox | null> {
  return page.evaluate(() => {
    const card = document.querySelector("div:popover-open");
    if (!card || getComputedStyle(card).visibility === "hidden") return null;
    const { left, top, right, bottom } = card.getBoundingClientRect();
    return { left, top, right, bottom };
  });
}

/** Where the first flag with this text stands, in a link or not; scrolled to. */
export function flagBox(page: Page, text: string): Promise<SeenBox> {
  return page.evaluate((wanted) => {
    for (const { startContainer, startOffset, endContainer, endOffset } of CSS.highlights.get("gazette-flag") ?? []) {
      const range = new Range();
      range.setStart(startContainer, startOffset);
      range.setEnd(endContainer, endOffset);
      if (range.toString() !== wanted) continue;
      startContainer.parentElement?.scrollIntoView({ block: "center", behavior: "instant" });
      const { left, top, right, bottom } = range.getBoundingClientRect();
      return { left, top, right, bottom };
    }
    throw new Error(`no flag says ${wanted}`);
  }, text);
}

export function middleOf({ left, top, right, bottom }: SeenBox): readonly [x: number, y: number] {
  return [(left + right) / 2, (top + bottom) / 2];
}

interface DomNode {
  readonly nodeName: string;
  readonly nodeValue: string;
  readonly children?: readonly DomNode[];
  readonly shadowRoots?: readonly DomNode[];
  readonly shadowRootType?: string;
}

/** Chrome only: the text in the closed shadow roots of the page. */
export async function cardText(page: Page): Promise<string> {
  const session = await page.createCDPSession();
  const { root } = await session.send("DOM.getDocument", { depth: -1, pierce: true });
  await session.detach();
  const inside = ({ nodeName, nodeValue, children = [], shadowRoots = [] }: DomNode): string =>
    nodeName === "#text" ? nodeValue : [...shadowRoots, ...children].map(inside).join(" ");
  const closed = (node: DomNode): readonly DomNode[] => [
    ...(node.shadowRootType === "closed" ? [node] : []),
    ...[...(node.shadowRoots ?? []), ...(node.children ?? [])].flatMap(closed),
  ];
  return closed(root).map(inside).join(" ").replace(/\s+/g, " ");
}
