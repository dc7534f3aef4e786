/** Which characters make words, and how they meet. */
import { EDGE, HANGUL, KATAKANA, UNSPACED, WORD } from "./characters.ts";
import { once } from "./remembered.ts";

/**
 * How a character meets its neighbour: two of the same class make one word, except `free` ones.
 * Han and Hiragana need no boundary; Hangul needs one before a name only, since particles follow it.
 */
export type Script = "word" | "kana" | "hangul" | "free";

const katakana = new RegExp(`[${KATAKANA}]`);
const hangul = new RegExp(`[${HANGUL}]`);
const unspaced = new RegExp(`[${UNSPACED}]`);

/** What `unitKinds` says of letters and digits of spaced scripts. */
export const LETTER = 1;
/** What it says of an `EDGE`; of all else 0. */
export const AN_EDGE = 2;

/** A table of all code units, for loops over whole texts. */
export const unitKinds = once(() => {
  const kinds = new Uint8Array(1 << 16);
  for (const [, from = "", to = from] of WORD.replace("\\w", "0-9A-Z_a-z").matchAll(/(.)(?:-(.))?/gs))
    kinds.fill(LETTER, from.charCodeAt(0), to.charCodeAt(0) + 1);
  kinds[EDGE.charCodeAt(0)] = AN_EDGE;
  return kinds;
});

/** Whether this code unit makes words of a spaced script. */
export function isWord(unit: string): boolean {
  return unitKinds()[unit.charCodeAt(0)] === LETTER;
}

/** The class of one code unit; "", the end of the text, is `free`. */
export function scriptOf(unit: string): Script {
  if (isWord(unit)) return "word";
  if (katakana.test(unit)) return "kana";
  return hangul.test(unit) ? "hangul" : "free";
}

/** Whether `text`, a single unit or a run, holds letters of an unspaced script. */
export function isUnspaced(text: string): boolean {
  return unspaced.test(text);
}

/** Whether this is white space, no-break spaces and line ends included. */
export function isSpace(unit: string): boolean {
  return /\s/.test(unit);
}
