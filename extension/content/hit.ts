/** A name found on the page. */
import type { Candidate } from "../../src/names/candidates.ts";
import { above, blockOf } from "./elements.ts";
import type { Passage } from "./read.ts";
import { isHere } from "./unshadowed.ts";

/** A candidate with its place in the page. */
export interface Hit extends Candidate {
  /** From the text node of its first character to that of its last. */
  readonly range: StaticRange;
  /** The element that the name begins in; a shadow root's host where it stands directly in the root. */
  readonly element: Element;
  /** The paragraph or other block around it. */
  readonly block: Element;
}

/** The places of `found` in the page. What has left it since the passage was read is left out: a change that is read again. */
export function hitsOf(found: readonly Candidate[], passage: Passage): readonly Hit[] {
  return found.map((candidate) => hitOf(candidate, passage)).filter((hit) => hit !== null);
}

function hitOf(candidate: Candidate, passage: Passage): Hit | null {
  const [startContainer, startOffset] = passage.place(candidate.start);
  const [endContainer, last] = passage.place(candidate.end - 1);
  if (!isHere(startContainer) || !isHere(endContainer)) return null;
  const element = startContainer.parentElement ?? (startContainer.parentNode as ShadowRoot).host;
  const range = new StaticRange({ startContainer, startOffset, endContainer, endOffset: last + 1 });
  return { ...candidate, range, element, block: paragraphOf(startContainer) };
}

// Custom elements and the rarer ones of HTML don't begin a paragraph where they are laid out in a line.
function paragraphOf(node: Node): Element {
  let block = blockOf(node);
  for (let up = above(block); up instanceof Element && getComputedStyle(block).display === "inline"; up = above(block)) block = blockOf(up);
  return block;
}
