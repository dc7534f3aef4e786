/** The words that tell what an ambiguous name means. */
import { EDGE, plainText } from "./fold.ts";
import { scriptOf, WORD } from "./script.ts";

/** How far a context word may stand from the name, in characters of the page's text. */
export const NEAR = 300;

/**
 * Context words as two alternatives of patterns, for those with a capital, which must be written with it, and those without, which match any.
 * `<` and `>` stand for the boundaries of a word. Throws where a word holds one of these signs.
 */
export function packContext(words: readonly string[]): readonly [cased: string, any: string] {
  const plain = words.map(plainText);
  const isAny = (word: string) => word === word.toLowerCase();
  const joined = (some: readonly string[]) => some.map(bounded).join("|");
  return [joined(plain.filter((word) => !isAny(word))), joined(plain.filter(isAny))];
}

function bounded(word: string): string {
  if (/[|<>]/.test(word)) throw new Error(`the context word ${word} holds a sign that parts words`);
  const isWord = (unit = "") => scriptOf(unit) === "word";
  return `${isWord(word[0]) ? "<" : ""}${word}${isWord(word.at(-1)) ? ">" : ""}`;
}

/**
 * Finds any of the packed words in page text; used on the `NEAR` characters before and after a name, each by itself, so that the name is
 * no evidence for itself.
 */
export function contextPattern(packed: readonly string[]): (text: string) => boolean {
  return (text) => {
    const plain = plainText(text.replaceAll(EDGE, "\n"));
    return packed.some((words, i) => {
      const literal = words.replace(/[.*+?^${}()[\]\\]/g, "\\$&");
      const pattern = literal.replaceAll("<", `(?<![${WORD}@.])`).replaceAll(">", `(?![${WORD}])`);
      return words && new RegExp(pattern, i ? "i" : "").test(plain);
    });
  };
}
