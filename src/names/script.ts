/** Which characters make words, and how they meet. */
import { HANGUL, KATAKANA, UNSPACED, WORD } from "./characters.ts";

/**
 * How a character meets its neighbour: two of the same class make one word, except `free` ones.
 * Han and Hiragana need no boundary; Hangul needs one before a name only, since particles follow it.
 */
export type Script = "word" | "kana" | "hangul" | "free";

const word = new RegExp(`[${WORD}]`);
const katakana = new RegExp(`[${KATAKANA}]`);
const hangul = new RegExp(`[${HANGUL}]`);
const unspaced = new RegExp(`[${UNSPACED}]`);

/** Whether this code unit makes words of a spaced script. */
export function isWord(unit: string): boolean {
  return word.test(unit);
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
