/** Which characters make words, and how they meet. */
import { EDGE, HANGUL, KATAKANA, UNSPACED, WORD } from "./characters.ts";
import { once } from "./remembered.ts";

/**
 * How a character meets its neighbour: two of the same class make one word, except `free` ones.
 * Han and Hiragana need no boundary; Hangul needs one before a name only, since particles follow it.
 */
export type Script = "word" | "kana" | "hangul" | "free";

const unspaced = new RegExp(`[${UNSPACED}]`);

/** What `unitKinds` says of letters and digits of spaced scripts, */
export const LETTER = 1;
/** of an `EDGE`, */
export const AN_EDGE = 2;
/** of Katakana and of Hangul; of all else 0. */
const A_KANA = 3;
const A_HANGUL = 4;

/** A table of all code units, for loops over whole texts. */
export const unitKinds = once(() => {
  const kinds = new Uint8Array(1 << 16);
  const fill = (kind: number, ranges: string): void => {
    for (const [, from = "", to = from] of ranges.matchAll(/(.)(?:-(.))?/gs)) kinds.fill(kind, from.charCodeAt(0), to.charCodeAt(0) + 1);
  };
  fill(LETTER, WORD.replace("\\w", "0-9A-Z_a-z"));
  fill(A_KANA, KATAKANA);
  fill(A_HANGUL, HANGUL);
  kinds[EDGE.charCodeAt(0)] = AN_EDGE;
  return kinds;
});

/** Whether this code unit makes words of a spaced script. */
export function isWord(unit: string): boolean {
  return unitKinds()[unit.charCodeAt(0)] === LETTER;
}

/** The class of one code unit; "", the end of the text, is `free`. */
export function scriptOf(unit: string): Script {
  const kind = unitKinds()[unit.charCodeAt(0)];
  if (kind === LETTER) return "word";
  if (kind === A_KANA) return "kana";
  return kind === A_HANGUL ? "hangul" : "free";
}

/** Whether `text`, a single unit or a run, holds letters of an unspaced script. */
export function isUnspaced(text: string): boolean {
  return unspaced.test(text);
}

/** Whether this is white space, no-break spaces and line ends included. */
export function isSpace(unit: string): boolean {
  return unit === " " || (!isWord(unit) && /\s/.test(unit));
}
