/** The page's text around a hit, for the words that settle an ambiguous name. */

import { EDGE } from "../../src/names/characters.ts";
import { NEAR } from "../../src/names/context.ts";
import type { Hit } from "./hit.ts";
import { SHOW_TEXT } from "./read.ts";
import type { Sight } from "./visible.ts";

/** At most `NEAR` characters of visible text before and after, in document order, node edges marked, white space collapsed. */
export function textAround({ range }: Hit, { shownText }: Sight): readonly [before: string, after: string] {
  const gathered = (from: Text, own: string, step: "previousNode" | "nextNode"): string => {
    const walker = document.createTreeWalker(from.getRootNode(), SHOW_TEXT);
    walker.currentNode = from;
    let text = own;
    for (let i = 0; text.length < NEAR && i < 400; i += 1) {
      // No more nodes than that: a page may hold thousands of empty ones in a row.
      const node = walker[step]() as Text | null;
      if (!node) break;
      const shown = shownText(node);
      if (shown !== null) text = step === "nextNode" ? text + EDGE + shown : shown + EDGE + text;
    }
    return text;
  };
  const { startContainer, startOffset, endContainer, endOffset } = range as StaticRange & { startContainer: Text; endContainer: Text };
  return [
    gathered(startContainer, startContainer.data.slice(0, startOffset), "previousNode").slice(-NEAR),
    gathered(endContainer, endContainer.data.slice(endOffset), "nextNode").slice(0, NEAR),
  ];
}
