/** Where a hit stands: the facts that `names/furniture.ts` decides on. */
import { type Ancestor, type Content, isFurniture } from "../../src/names/furniture.ts";
import { remembered } from "../../src/names/remembered.ts";
import { blockOf } from "./elements.ts";
import { call, closestTo, nameOf, parentElementOf, textIn } from "./unshadowed.ts";

// A link list is looked for this many blocks up, in blocks of no more text than this; a list by its tag may be longer.
const LEVELS = 4;
const LONGEST_BLOCK = 1500;
const LONGEST_LIST = 20_000;
const WHOLES: readonly string[] = ["body", "article", "main"];

/** Whether text in an element is furniture; answers are remembered for one pass. */
export function createFurnitureTest(): (element: Element) => boolean {
  const contentOf = remembered(contentIn);
  const lengthOf = remembered((element: Element) => textIn(element).trim().length);
  const hasHeadings = remembered((table: Element) => table.querySelector("th") !== null);
  return remembered((element) => isFurniture(ancestorsOf(element, { contentOf, lengthOf, hasHeadings })));
}

/** What is asked of elements that many hits stand in, remembered. */
interface Known {
  contentOf(element: Element): Content;
  lengthOf(element: Element): number;
  hasHeadings(table: Element): boolean;
}

function ancestorsOf(element: Element, known: Known): readonly Ancestor[] {
  const ancestors: Ancestor[] = [];
  let block: Element | null = blockOf(element);
  let level = 0;
  let within = 0;
  for (let at: Element | null = element; at; at = parentOf(at)) {
    const tag = nameOf(at);
    const role = call(at, "getAttribute", "role")?.trim().toLowerCase() ?? "";
    let isAsked = tag === "dialog" || role === "dialog" || role === "alertdialog" || tag === "a";
    if (isDataTable(at, known)) level = LEVELS;
    if (at === block && level < LEVELS && !WHOLES.includes(tag)) {
      block = parentElementOf(at);
      const length = known.lengthOf(at);
      // A box around nothing but a box is no level.
      if (length > within) {
        level += 1;
        isAsked ||= length <= (tag === "ul" || tag === "ol" ? LONGEST_LIST : LONGEST_BLOCK);
      }
      within = length;
    }
    ancestors.push({ tag, role, label: call(at, "getAttribute", "aria-label") ?? "", content: isAsked ? known.contentOf(at) : null });
  }
  return ancestors;
}

// Neither a table with headings nor a part of it is a list of links, though most of its text may be; a cell may hold one.
function isDataTable(element: Element, { hasHeadings }: Known): boolean {
  const table = /^(?:table|t(?:head|body|foot|r))$/.test(nameOf(element)) ? closestTo(element, "table") : null;
  return table !== null && hasHeadings(table);
}

function contentIn(element: Element): Content {
  // The texts of neighbouring blocks don't run together: a sentence ends where its item does.
  const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  let text = "";
  let block: Element | null = null;
  while (walker.nextNode()) {
    const { currentNode } = walker;
    const its = blockOf(currentNode);
    text += `${its === block ? " " : "\n"}${currentNode.nodeValue?.replace(/\s+/g, " ")}`;
    block = its;
  }
  const texts = [...call(element, "querySelectorAll", "a")].map((link) => (link.textContent ?? "").replace(/\s+/g, "")).filter(Boolean);
  return { text, links: texts.length, linkText: texts.join("").length };
}

// Document fragments are stepped over. In Firefox a document's `host` may be an image of that name.
function parentOf(element: Element): Element | null {
  const parent = parentElementOf(element);
  const root = parent ?? call(element, "getRootNode");
  return parent ?? (root instanceof ShadowRoot ? root.host : null);
}
