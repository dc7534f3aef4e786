/** From the page's text nodes to runs of text, and back from offsets to nodes. */
import type { Meeting, Run } from "../../src/names/candidates.ts";
import { EDGE } from "../../src/names/characters.ts";
import { once } from "../../src/names/remembered.ts";
import { blockOf, isJoining } from "./elements.ts";
import { firstIn, isHere, nameOf, nextOf, parentOf } from "./unshadowed.ts";

/** A run of text with the nodes that it came from. */
export interface Passage extends Run {
  /** The text node of the character at `offset`, its offset there, and the node after. */
  place(offset: number): readonly [node: Text, offset: number, next: Text | undefined];
}

/** `NodeFilter.SHOW_TEXT`. */
export const SHOW_TEXT = 4;

/** About how many characters a passage has; it ends where a block does, behind a text that is longer than the items of a list. */
const LENGTH = 2_000;
const ITEM = 80;
/** So long it ends within a list, too, whose items then no longer tell what each other mean. */
export const LONGEST_PASSAGE = 6_000;
/** A longer text node is read in parts, so that nothing runs for long: Firefox ends a pattern that does. */
const LONGEST = 60_000;
/** Where a sentence or a line ends for the last time, since no name lies across; if none does, where a word does. */
const LAST_END = /(?:[.!?](?=\s)|[\n。])[^.!?\n。]*$|\s\S*$/;
const END_WITHIN = 1_000;

/**
 * The text below `roots`, neighbours in document order, in passages.
 * An iterator without a filter reads every node, and what is not to be read is sorted out at the few hits: a filter costs twelve times the
 * walk. The page may change between passages: an iterator finds on where its node is taken out, which a tree walker does not.
 */
export function* passagesIn(roots: readonly Node[], lang: string): Generator<Passage> {
  let nodes: Text[] = [];
  let texts: string[] = [];
  let length = 0;
  let last: Element | null = null;
  /** How much of the first node has been read. */
  let from = 0;
  const nextNode = textNodesIn(roots);
  for (let node = nextNode(); node; node = nextNode()) {
    if (length > LONGEST_PASSAGE || (length > LENGTH && (texts.at(-1) as string).length > ITEM)) {
      const block = blockOf(node);
      last ??= blockOf(nodes.at(-1) as Text);
      if (block !== last) {
        yield passageOf(nodes, texts, from, lang);
        [nodes, texts, length, from] = [[], [], 0, 0];
        if (!isHere(node)) continue;
      }
      last = length > 0 ? block : null;
    } else last = null;
    let { data } = node;
    nodes.push(node);
    while (data.length > LONGEST) {
      const end = partEnd(data);
      yield passageOf(nodes, [...texts, data.slice(0, end)], from, lang);
      // What is gone by now has changed, and is read again.
      data = isHere(node) ? data.slice(end) : "";
      [nodes, texts, length, from] = [[node], [], 0, nodes.length > 1 ? end : from + end];
      last = null;
    }
    texts.push(data);
    length += data.length + 1;
  }
  if (length > 0) yield passageOf(nodes, texts, from, lang);
}

/** Gives the text nodes below `roots` one after the other, then null. */
function textNodesIn(roots: readonly Node[]): () => Text | null {
  const left = [...roots];
  let walker: NodeIterator | undefined;
  return () => {
    for (;;) {
      const node = walker?.nextNode() as Text | null | undefined;
      if (node) return node;
      const root = left.shift();
      if (!root) return null;
      walker = document.createNodeIterator(root, SHOW_TEXT);
    }
  };
}

function partEnd(data: string): number {
  const end = data.slice(LONGEST - END_WITHIN, LONGEST).search(LAST_END);
  return end < 0 ? LONGEST : LONGEST - END_WITHIN + end + 1;
}

function passageOf(nodes: readonly Text[], texts: readonly string[], from: number, lang: string): Passage {
  const startsOf = once(() => {
    let start = 0;
    return texts.map(({ length }) => {
      start += length + 1;
      return start - length - 1;
    });
  });
  // An edge belongs to the node before it.
  const place = (offset: number): readonly [node: Text, offset: number, next: Text | undefined] => {
    const starts = startsOf();
    let i = 0;
    for (let beyond = starts.length; beyond - i > 1; ) {
      const middle = (i + beyond) >> 1;
      if ((starts[middle] as number) <= offset) i = middle;
      else beyond = middle;
    }
    return [nodes[i] as Text, offset - (starts[i] as number) + (i === 0 ? from : 0), nodes[i + 1]];
  };
  return {
    text: texts.join(EDGE),
    lang,
    place,
    meeting: (offset) => {
      const [before, rest, after] = place(offset);
      // The character may also stand in the page's own text.
      return after !== undefined && rest === before.length ? meetingOf(before, after) : "apart";
    },
  };
}

/**
 * What lies between two neighbouring text nodes: joined are those with nothing but tags of joining elements, comments and empty text between
 * them.
 */
export function meetingOf(before: Text, after: Text): Meeting {
  let links = 0;
  let breaks = 0;
  // Whether the tag of this element may be passed.
  const isPassed = (element: Element): boolean => {
    const name = nameOf(element);
    if (name === "a") links += 1;
    if (name === "br") breaks += 1;
    // A span that is laid out as a block parts words like one.
    return /^(?:a|br)$/.test(name) || isJoining(element) ? /^(?:inline|contents)$/.test(getComputedStyle(element).display) : false;
  };
  let node: Node | null = before;
  while (node) {
    const next: Node | null = nextOf(node);
    node = next ?? parentOf(node);
    if (next) {
      let inner = next;
      for (let first = firstIn(inner); inner instanceof Element && first; first = firstIn(inner)) {
        if (!isPassed(inner)) return "apart";
        inner = first;
      }
      node = inner;
      if (node === after) return links > 1 ? "apart" : breaks > 0 ? "broken" : links > 0 ? "linked" : "joined";
      if (node instanceof Text && node.data) return "apart";
    }
    if (node instanceof Element ? !isPassed(node) : !next) return "apart";
  }
  return "apart";
}
