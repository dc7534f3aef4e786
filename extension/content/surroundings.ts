/** Where a hit stands: the facts that `names/furniture.ts` decides on. */
import { type Ancestor, type Content, isFurniture } from "../../src/names/furniture.ts";
import { once, remembered } from "../../src/names/remembered.ts";
import { blockOf } from "./elements.ts";
import { call, closestTo, nameOf, parentElementOf, textIn } from "./unshadowed.ts";

// A link list is looked for this many blocks up, in blocks of no more text than this; a list by its tag may be longer.
const LEVELS = 4;
const LONGEST_BLOCK = 1500;
const LONGEST_LIST = 20_000;
const WHOLES: readonly string[] = ["body", "article", "main"];

/** Something that stands in an element until it is moved. */
export interface Standing {
  readonly element: Element;
}

/** What was told of mentions in whose places no link and no dialog has a say: it stays so until there is a link. */
export type Lasting = WeakMap<Standing, boolean>;

/** Whether a mention is furniture. What is known of elements is remembered for one pass, of mentions what is `lasting`. */
export function createFurnitureTest(lasting: Lasting = new WeakMap()): (mention: Standing) => boolean {
  const hasHeadings = remembered((table: Element) => table.querySelector("th") !== null);
  const known: Known = {
    lookOf: remembered((element) => lookOf(element, hasHeadings)),
    contentOf: remembered(contentIn),
    lengthOf: remembered((element) => textIn(element).trim().length),
    hasLink: remembered((element) => call(element, "querySelector", "a") !== null),
  };
  const answerAt = remembered((element: Element) => {
    const ancestors = ancestorsOf(element, known);
    return { is: isFurniture(ancestors), lasts: ancestors.every(({ content }) => content === null) };
  });
  return (mention) => {
    const before = lasting.get(mention);
    if (before !== undefined && !isAmongLinks(mention.element, known)) return before;
    const { is, lasts } = answerAt(mention.element);
    if (lasts) lasting.set(mention, is);
    return is;
  };
}

/** What is asked of elements that many hits stand in, remembered. */
interface Known {
  lookOf(element: Element): Look;
  contentOf(element: Element): Content;
  lengthOf(element: Element): number;
  hasLink(element: Element): boolean;
}

/** What an element's own tag tells. */
interface Look extends Ancestor {
  readonly parent: Element | null;
  readonly isDataTable: boolean;
}

function lookOf(element: Element, hasHeadings: (table: Element) => boolean): Look {
  return {
    tag: nameOf(element),
    role: call(element, "getAttribute", "role")?.trim().toLowerCase() ?? "",
    label: call(element, "getAttribute", "aria-label") ?? "",
    content: null,
    parent: parentOf(element),
    isDataTable: isDataTable(element, hasHeadings),
  };
}

function ancestorsOf(element: Element, known: Known): readonly Ancestor[] {
  const { lookOf, contentOf, lengthOf } = known;
  const ancestors: Ancestor[] = [];
  let block: Element | null = blockOf(element);
  let level = isAmongLinks(element, known) ? 0 : LEVELS;
  let within = 0;
  for (let at: Element | null = element; at; ) {
    const look = lookOf(at);
    const { tag, role, parent, isDataTable } = look;
    let isAsked = tag === "dialog" || role === "dialog" || role === "alertdialog" || tag === "a";
    if (isDataTable) level = LEVELS;
    // What holds a block too long to be a list is too long itself.
    if (at === block && level < LEVELS && within <= LONGEST_LIST && !WHOLES.includes(tag)) {
      block = parentElementOf(at);
      const length = lengthOf(at);
      // A box around nothing but a box is no level.
      if (length > within) {
        level += 1;
        isAsked ||= length <= (tag === "ul" || tag === "ol" ? LONGEST_LIST : LONGEST_BLOCK);
      }
      within = length;
    }
    ancestors.push(isAsked ? { ...look, content: contentOf(at) } : look);
    at = parent;
  }
  return ancestors;
}

// Whether there is a link at all in the outermost block that could be a list.
function isAmongLinks(element: Element, { hasLink }: Known): boolean {
  let at = blockOf(element);
  for (let up = parentElementOf(at); up && !WHOLES.includes(nameOf(up)); up = parentElementOf(at)) at = up;
  return hasLink(at);
}

// Neither a table with headings nor a part of it is a list of links, though most of its text may be; a cell may hold one.
function isDataTable(element: Element, hasHeadings: (table: Element) => boolean): boolean {
  const table = /^(?:table|t(?:head|body|foot|r))$/.test(nameOf(element)) ? closestTo(element, "table") : null;
  return table !== null && hasHeadings(table);
}

// Most blocks have too few links for a list, and their text is asked for no more.
function contentIn(element: Element): Content {
  const texts = [...call(element, "querySelectorAll", "a")].map((link) => (link.textContent ?? "").replace(/\s+/g, "")).filter(Boolean);
  const textOf = once(() => linesIn(element));
  return {
    get text() {
      return textOf();
    },
    links: texts.length,
    linkText: texts.join("").length,
  };
}

// The texts of neighbouring blocks don't run together: a sentence ends where its item does.
function linesIn(element: Element): string {
  const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  let text = "";
  let block: Element | null = null;
  while (walker.nextNode()) {
    const { currentNode } = walker;
    const its = blockOf(currentNode);
    text += `${its === block ? " " : "\n"}${currentNode.nodeValue?.replace(/\s+/g, " ")}`;
    block = its;
  }
  return text;
}

// Document fragments are stepped over. In Firefox a document's `host` may be an image of that name.
function parentOf(element: Element): Element | null {
  const parent = parentElementOf(element);
  const root = parent ?? call(element, "getRootNode");
  return parent ?? (root instanceof ShadowRoot ? root.host : null);
}
