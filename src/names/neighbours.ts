// biome-ignore-all format: V8 compiles a function with its script where it stands in parentheses, and reads others twice that run.
/** Words that a page has taken to pieces: "Nord" and "VPN" in elements of their own. */
import { EDGE, MOST_PIECES } from "./characters.ts";

/** Only where a word begins: from each of its letters on, a long one would be read again. */
export const START = `(?<![^ ${EDGE}])`;
const WORD = `([^ ${EDGE}]+)`;

/** What each word of `words`, which spaces and edges part, and up to three more that meet it at edges make together. */
export const joinedNeighbours = ((words: string): string =>
  words.replace(new RegExp(`${START + WORD}${EDGE}+(?=${WORD}${`(?:${EDGE}+${WORD})?`.repeat(MOST_PIECES - 2)})`, "g"), "$1$2 $1$2$3 $1$2$3$4 "));
