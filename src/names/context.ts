/** The words that tell what an ambiguous name means. */
import { EDGE, WORD } from "./characters.ts";
import { CYRILLIC } from "./endings.ts";
import { plainText } from "./fold.ts";
import { scriptOf } from "./script.ts";

/** How far a context word may stand from the name, in characters of the page's text. */
export const NEAR = 300;

/** Stands for the name in the text around it; in a context word `~` does: `via ~` counts right before it, `~ app` right behind. */
const NAME = "\u0002";

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
 * Finds any of the packed words in the text before a name or in that behind it, the `NEAR` characters of each. They are searched each by
 * itself, so that the name is no evidence for itself; nor is it where it stands another time.
 */
export function contextPattern(packed: readonly string[]): (before: string, name: string, after: string) => boolean {
  const patterns = packed.flatMap((words, i) => (words ? new RegExp(patternOf(words), i ? "gi" : "g") : []));
  return (before, name, after) => {
    const own = plainText(name);
    return [before + NAME, NAME + after].some((text) => {
      const plain = plainText(text.replaceAll(EDGE, "\n"));
      return patterns.some((pattern) => plain.match(pattern)?.some((word) => word !== own));
    });
  };
}

function patternOf(words: string): string {
  return (
    words
      .replace(/[.*+?^${}()[\]\\]/g, "\\$&")
      .replaceAll("<", `(?<![${WORD}@.])`)
      // What goes for one goes for several.
      .replace(/(?<=[a-z])>/gi, "s?>")
      // On the darknet is в даркнете.
      .replace(/(?<=[бвгджзклмнпрстфхцчшщґ])>/g, `(?:${CYRILLIC})?>`)
      .replaceAll(">", `(?![${WORD}])`)
      .replace(/ ?~ ?/g, (place) => place.replaceAll(" ", `[^${WORD}]{1,3}`).replace("~", NAME))
  );
}
