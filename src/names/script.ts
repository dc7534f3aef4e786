/**
 * Which characters make words. Ranges of UTF-16 code units, for use inside a RegExp class without the `u` flag: these run over every page,
 * and `\p{…}` classes cost several times as much to compile.
 */

/** Letters, digits and marks of scripts that put spaces between words. Arabic commas and full stops and the danda are left out. */
export const WORD =
  "\\wªµºÀ-ÖØ-öø-\u0588\u0591-\u05bd\u05d0-\u05f2\u0610-\u061a\u0620-\u0669\u066e-\u06d3" +
  "\u06d5-\u06ff\u0750-\u077f\u0900-\u0963\u0966-\u0dff\u10a0-\u10ff\u1e00-\u1fff\u2c00-\u2dff\ua640-\ua7ff";

const HAN = "\u3400-\u9fff\uf900-\ufaff\ud840-\ud88f";
const HIRAGANA = "\u3041-\u309f";
const KATAKANA = "\u30a1-\u30fa\u30fc-\u30ff";
const HANGUL = "\uac00-\ud7af";

/** Letters of scripts in which names are found without spaces around them. */
export const UNSPACED = HAN + HIRAGANA + KATAKANA + HANGUL;

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
