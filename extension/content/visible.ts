/** Whether text can be read by the reader and by us. Asked at hits only. */
import { remembered } from "../../src/names/remembered.ts";
import { isUnread } from "./elements.ts";
import { call, parentElementOf } from "./unshadowed.ts";

/** Answers about elements, remembered for one pass over the page: what is hidden now may be shown at the next. */
export interface Sight {
  /** Whether text in the element is of the kinds that are read. */
  isRead(element: Element): boolean;
  /** Whether text in the element is shown. */
  isVisible(element: Element): boolean;
  /** What the node shows of text that is read, white space collapsed; null = nothing. */
  shownText(node: Text): string | null;
}

/** A memory of its own for each pass. */
export function createSight(): Sight {
  // Without a box of its own, an element is shown where its parent is.
  const isVisible = (element: Element): boolean => {
    let at: Element | null = element;
    while (at && !call(at, "checkVisibility", { visibilityProperty: true })) {
      if (getComputedStyle(at).display !== "contents") return false;
      at = parentElementOf(at);
    }
    return at !== null;
  };
  const sight = { isRead: remembered((element: Element) => !isUnread(element)), isVisible: remembered(isVisible) };
  const shownText = (node: Text): string | null => {
    const parent = node.parentElement;
    const text = node.data.replace(/\s+/g, " ");
    return parent && (text === " " || (sight.isRead(parent) && sight.isVisible(parent))) ? text : null;
  };
  return { ...sight, shownText: remembered(shownText) };
}
