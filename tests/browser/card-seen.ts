/** The card from outside: its root is closed, so its element, its place and, in Chrome, its text by the developer tools. */
import type { Page } from "puppeteer-core";

export interface SeenBox {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** Where the card stands, in open shadow roots of custom elements too; null = none is shown. */
export function cardBox(page: Page): Promise<SeenBox | null> {
  return page.evaluate(() => {
    const cardIn = (root: Document | ShadowRoot): Element | null =>
      root.querySelector("div:popover-open") ??
      [...root.querySelectorAll("*")].reduce<Element | null>((found, { shadowRoot }) => found ?? (shadowRoot && cardIn(shadowRoot)), null);
    const card = cardIn(document);
    if (!card || getComputedStyle(card).visibility === "hidden") return null;
    const { left, top, right, bottom } = card.getBoundingClientRect();
    return { left, top, right, bottom };
  });
}

/** Whether a click in the middle of the card would be the card's. */
export function isCardInFront(page: Page): Promise<boolean> {
  return page.evaluate(() => {
    const hitIn = (root: Document | ShadowRoot, x: number, y: number): Element | null => {
      const hit = root.elementFromPoint(x, y);
      return hit?.shadowRoot ? hitIn(hit.shadowRoot, x, y) : hit;
    };
    const rootsIn = (root: Document | ShadowRoot): readonly (Document | ShadowRoot)[] => [
      root,
      ...[...root.querySelectorAll("*")].flatMap(({ shadowRoot }) => (shadowRoot ? rootsIn(shadowRoot) : [])),
    ];
    const card = rootsIn(document).flatMap((root) => root.querySelector("div:popover-open") ?? [])[0];
    const { x, y, width, height } = card?.getBoundingClientRect() ?? new DOMRect();
    return card !== undefined && hitIn(document, x + width / 2, y + height / 2) === card;
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
  /** Names and values in turn. */
  readonly attributes?: readonly string[];
  readonly children?: readonly DomNode[];
  readonly shadowRoots?: readonly DomNode[];
  readonly shadowRootType?: string;
}

/** Chrome only: the closed shadow roots of the page. */
async function closedRoots(page: Page): Promise<readonly DomNode[]> {
  const session = await page.createCDPSession();
  const { root } = await session.send("DOM.getDocument", { depth: -1, pierce: true });
  await session.detach();
  const closed = (node: DomNode): readonly DomNode[] => [
    ...(node.shadowRootType === "closed" ? [node] : []),
    ...[...(node.shadowRoots ?? []), ...(node.children ?? [])].flatMap(closed),
  ];
  return closed(root);
}

/** Chrome only: the text in the closed shadow roots of the page. */
export async function cardText(page: Page): Promise<string> {
  const inside = ({ nodeName, nodeValue, children = [], shadowRoots = [] }: DomNode): string =>
    nodeName === "#text" ? nodeValue : [...shadowRoots, ...children].map(inside).join(" ");
  return (await closedRoots(page)).map(inside).join(" ").replace(/\s+/g, " ");
}

/** Chrome only: language and direction of the card, and its own words, without those of the record, which are marked as English, and without hosts. */
export async function cardWords(page: Page): Promise<{ readonly lang: string; readonly dir: string; readonly words: readonly string[] }> {
  const of = ({ attributes = [] }: DomNode, name: string) => attributes[attributes.indexOf(name) + 1 || attributes.length] ?? "";
  const inside = (node: DomNode): readonly string[] => {
    if (node.nodeName === "#text") return [node.nodeValue];
    if (of(node, "lang") === "en" || ["ABBR", "BDI"].includes(node.nodeName)) return [];
    return [of(node, "aria-label").replace(/^.*: .*$/, ""), ...(node.children ?? []).flatMap(inside)];
  };
  const [card] = (await closedRoots(page)).flatMap(({ children = [] }) => children);
  if (!card) throw new Error("no card is open");
  return { lang: of(card, "lang"), dir: of(card, "dir"), words: inside(card).filter((text) => text.trim() !== "") };
}
