/**
 * Case endings, plurals and possessives that pages put right behind a name: "Facebooku", "Googles", "Телеграмом".
 * Only those of the page's own language are tried, since "discord" and "e" is another word in French. An apostrophe ends a word anyway.
 */

import { EDGE, WORD } from "./characters.ts";
import { once } from "./remembered.ts";

import { FIELD } from "./signs.ts";

/** Endings by language, as grammars list them for nouns that end in a consonant or foreign vowel; a language not listed has `en`'s. */
const LATIN = {
  en: "s",
  de: "s|en",
  pl: "i?em?|u|a|owi|ów|om|ami|ach|y|i|ze",
  cs: "u|[eů]m|ech|ů|y|e|ovi|a|i",
  tr: "[dt][ae]n?|y?[aeıiuü]|n?[ıiuü]n|y?l[ae]|l[ae]r",
  fi: "i?n|iin|i?a|ta|i?s[st][aä]|i?l[lt][aä]|lle|ksi|t",
};
/** Endings of Russian and Ukrainian names and other words in Cyrillic that end in a consonant. */
export const CYRILLIC = "[аеиіоу]|[оеа]м|[еы]|[оіе]в|а(?:ми|х)|[яюы]|о[йю]|[ое]ві";

/** The table as the packed index holds it, a line per language. */
export function packEndings(): readonly string[] {
  return Object.entries(LATIN).map(
    ([lang, latin]) => `${lang}${FIELD}(?:(?<=[a-z0-9]${EDGE}*)(?:${latin})|(?<=[а-яёіїєґ]${EDGE}*)(?:${CYRILLIC}))`,
  );
}

/** The endings of one language; the patterns are made where they are needed. */
export interface Endings {
  /** Matches an ending and then no further letter, at its `lastIndex`. */
  ending(): RegExp;
  /** Matches what stands before an ending in a list of words. */
  stem(): RegExp;
}

/** Endings from their packed line. */
export function endingsFrom(packed: string): Endings {
  const ending = `${packed}(?![${WORD}])`;
  return {
    ending: once(() => new RegExp(ending, "y")),
    stem: once(() => new RegExp(`(?<= |^)[${WORD}]{3,40}?(?=${ending})`, "g")),
  };
}

/** Whether an ending and then no further letter stands at `offset`. */
export function endingAt(text: string, offset: number, { ending }: Endings): boolean {
  ending().lastIndex = offset;
  return ending().test(text);
}

/** What is left of each of `words` without an ending; words that have none are left out. */
export function stemsIn(words: Iterable<string>, { stem }: Endings): readonly string[] {
  return [...words].join(" ").match(stem()) ?? [];
}
