/** Where a hit stands: the facts that `names/furniture.ts` decides on. */
import { type Ancestor, isFurniture } from "../../src/names/furniture.ts";
import { remembered } from "../../src/names/remembered.ts";
import { blockOf } from "./elements.ts";

// A link list is looked for this many blocks up, in blocks of no more text than this.
const LEVELS = 4;
const LONGEST_LIST = 1500;

/** Whether text in an element is furniture; answers are remembered for one pass. */
export function createFurnitureTest(): (element: Element) => boolean {
  return remembered((element) => isFurniture(ancestorsOf(element)));
}

function ancestorsOf(element: Element): readonly Ancestor[] {
  const ancestors: Ancestor[] = [];
  let block: Element | null = blockOf(element);
  let level = 0;
  for (let at: Element | null = element; at; at = parentOf(at)) {
    const tag = at.localName;
    const role = at.getAttribute("role")?.trim().toLowerCase() ?? "";
    const isDialog = tag === "dialog" || role === "dialog" || role === "alertdialog";
    const isBlock = at === block && level < LEVELS && tag !== "body" && tag !== "article" && tag !== "main";
    if (isBlock) {
      block = at.parentElement;
      level += 1;
    }
    ancestors.push({ tag, role, content: isDialog || isBlock ? contentOf(at, isDialog) : null });
  }
  return ancestors;
}

function contentOf(element: Element, whole: boolean): Ancestor["content"] {
  if ((element.textContent ?? "").length > LONGEST_LIST && !whole) return null;
  // The texts of neighbouring items don't run together: a sentence ends where its item does.
  const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  let text = "";
  while (walker.nextNode()) text += ` ${walker.currentNode.nodeValue}`;
  const texts = [...element.querySelectorAll("a")].map((link) => (link.textContent ?? "").replace(/\s+/g, "")).filter(Boolean);
  return { text, links: texts.length, linkText: texts.join("").length };
}

// Document fragments are stepped over.
function parentOf(element: Element): Element | null {
  return element.parentElement ?? (element.getRootNode() as ShadowRoot).host ?? null;
}
