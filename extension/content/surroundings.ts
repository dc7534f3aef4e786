/** Where a hit stands: the facts that `names/furniture.ts` decides on. */
import type { Ancestor, Content } from "../../src/names/furniture.ts";
import { once, remembered } from "../../src/names/remembered.ts";
import { blockOf } from "./elements.ts";
import type { Lasting } from "./lasting.ts";
import { call, closestTo, nameOf, parentElementOf, textIn } from "./unshadowed.ts";

// A link list is looked for this many blocks up, in blocks of no more text than this; a list by its tag may be longer.
const LEVELS = 4;
const LONGEST_BLOCK = 1500;
const LONGEST_LIST = 20_000;
const WHOLES: readonly string[] = ["body", "article", "main"];

/** What an answer hangs on besides the text around. */
export interface Grounds {
  /** What was too long to be a list, and all that holds it with it; null = nothing that was asked. */
  readonly long: Element | null;
  /** What held no link, so that nothing in it was asked; null = there was one. */
  readonly linkless: Element | null;
}

/** What stands around an element. */
export interface Surroundings extends Grounds {
  readonly ancestors: readonly Ancestor[];
  /** The outermost of those that were asked what they hold. */
  readonly within: Element;
}

/** What is asked of elements that many hits stand in, remembered. */
export interface Known {
  lookOf(element: Element): Look;
  contentOf(element: Element): Content;
  /** In characters; more than any list has where it is that long. */
  lengthOf(element: Element): number;
  hasLink(element: Element): boolean;
}

/** What is known for one pass; `tooLong` is known from earlier ones. */
export function knownFor(tooLong: Lasting<Element, true>): Known {
  const hasHeadings = remembered((table: Element) => table.querySelector("th") !== null);
  return {
    lookOf: remembered((element) => lookOf(element, hasHeadings)),
    contentOf: remembered(contentIn),
    lengthOf: remembered((element) => {
      if (tooLong.get(element)?.hasChanged === false) return Number.POSITIVE_INFINITY;
      const { length } = textIn(element).trim();
      if (isTooLong(length)) tooLong.set(element, true, element);
      return length;
    }),
    hasLink: remembered((element) => call(element, "querySelector", "a") !== null),
  };
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

/** What stands around `element`. What an element holds is asked of dialogs and links, and where there are links of what may be a list of them. */
export function surroundingsOf(element: Element, { lookOf, contentOf, lengthOf, hasLink }: Known): Surroundings {
  const around: [at: Element, look: Look][] = [];
  const asked = new Set<Element>();
  const lists: Element[] = [];
  let block: Element | null = blockOf(element);
  const whole = outermostOf(block);
  let linkless = hasLink(whole) ? null : whole;
  let within = linkless ?? block;
  let long: Element | null = null;
  let level = linkless ? LEVELS : 0;
  let before = 0;
  for (let at: Element | null = element; at; ) {
    const look = lookOf(at);
    const { tag, role, parent, isDataTable } = look;
    around.push([at, look]);
    if (tag === "dialog" || role === "dialog" || role === "alertdialog" || tag === "a") {
      asked.add(at);
      if (!call(within, "contains", at)) within = at;
      linkless = null;
    }
    if (isDataTable) level = LEVELS;
    if (at === block && level < LEVELS && !WHOLES.includes(tag)) {
      const length = lengthOf(at);
      // What holds a block too long to be a list is too long itself.
      block = isTooLong(length) ? null : parentElementOf(at);
      if (isTooLong(length)) long = at;
      else {
        within = at;
        // A box around nothing but a box is no level.
        if (length > before) {
          level += 1;
          if (length <= (tag === "ul" || tag === "ol" ? LONGEST_LIST : LONGEST_BLOCK)) lists.push(at);
        }
        before = length;
      }
    }
    at = parent;
  }
  if (lists.length > 0 && hasLink(within)) for (const list of lists) asked.add(list);
  return { ancestors: around.map(([at, look]) => (asked.has(at) ? { ...look, content: contentOf(at) } : look)), within, long, linkless };
}

// The outermost block that could be a list.
function outermostOf(block: Element): Element {
  let at = block;
  for (let up = parentElementOf(at); up && !WHOLES.includes(nameOf(up)); up = parentElementOf(at)) at = up;
  return at;
}

/** Whether a block of so many characters holds too much to be a list. */
export function isTooLong(length: number): boolean {
  return length > LONGEST_LIST;
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
