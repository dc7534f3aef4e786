/** Where a hit stands on the page. */
import type { Hit } from "./hit.ts";
import { call } from "./unshadowed.ts";

/** The text of `hit` as it stands on the page, white space collapsed. */
export function textOf(hit: Hit): string {
  const range = rangeOf(hit);
  if (range.startContainer === range.endContainer) return collapsed(range.toString());
  // Over several nodes a line break may stand for the space. What a range copies is not part of the page.
  const copy = range.cloneContents();
  for (const lineBreak of copy.querySelectorAll("br")) lineBreak.replaceWith(" ");
  return collapsed(copy.textContent ?? "");
}

function collapsed(text: string): string {
  return text.replace(/\s+/g, " ").trim();
}

/**
 * A live range around `hit`, for its text and its rectangles; painting takes static ones. A node that has shrunk since gives a shorter one.
 * Who asks of many hits gives one `range` for all: each has to be followed through every change of the page until it is forgotten.
 */
export function rangeOf({ range: { startContainer, startOffset, endContainer, endOffset } }: Hit, range = document.createRange()): Range {
  range.setStart(startContainer, Math.min(startOffset, (startContainer as Text).length));
  range.setEnd(endContainer, Math.min(endOffset, (endContainer as Text).length));
  return range;
}

/** Whether both begin at the same character of the page: after another reading of the page the same place is another hit. */
export function isSamePlace({ range: a }: Hit, { range: b }: Hit): boolean {
  return a.startContainer === b.startContainer && a.startOffset === b.startOffset;
}

/** Whether the reader can be led to it. */
export function isShown(hit: Hit): boolean {
  return call(hit.element, "checkVisibility", { visibilityProperty: true }) && rangeOf(hit).getClientRects().length > 0;
}

/** Sorts in document order; text in a shadow tree stands where its host does. */
export function byDocumentOrder(a: Hit, b: Hit): number {
  const [nodeA, nodeB] = [a.range.startContainer, b.range.startContainer];
  if (nodeA === nodeB) return a.range.startOffset - b.range.startOffset;
  const isSameTree = nodeA.getRootNode() === nodeB.getRootNode();
  const position = (isSameTree ? nodeA : outermost(nodeA)).compareDocumentPosition(isSameTree ? nodeB : outermost(nodeB));
  return position & Node.DOCUMENT_POSITION_FOLLOWING ? -1 : 1;
}

function outermost(node: Node): Node {
  let at = node;
  for (let root = at.getRootNode(); root instanceof ShadowRoot; root = at.getRootNode()) at = root.host;
  return at;
}
