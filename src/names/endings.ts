/**
 * What pages write in one piece with a name. Behind it: case endings, plurals and possessives, "Facebooku", "Googles", "Телеграмом"; before
 * which a last letter may fall away or change, "Googlu", "Фейсбуці". Before it: the Arabic particles for and, in, to, like and the.
 * Only those of the page's own language are tried, since "discord" and "e" is another word in French. An apostrophe ends a word anyway.
 */

import { EDGE, WORD } from "./characters.ts";
import { once } from "./remembered.ts";

import { FIELD } from "./signs.ts";

/** Croatian, Bosnian and Serbian in Latin letters. */
const SERBO_CROATIAN = "[aeiu]|[eo]m|ima";
/** Endings by language, as grammars list them for nouns that end in a consonant or foreign vowel; a language not listed has `en`'s. */
const LATIN = {
  en: "s",
  ar: "s",
  uk: "s",
  de: "s|en",
  pl: "i?em?|u|a|owi|ów|om|ami|ach|y|i|ze",
  cs: "u|[eů]m|ech|ů|y|e|ovi|a|i",
  sk: "u|a|om|e|y|i|ov|och|mi|ovi",
  sl: "[aeiu]|[eo]m|ov|ih",
  hr: SERBO_CROATIAN,
  bs: SERBO_CROATIAN,
  sr: SERBO_CROATIAN,
  tr: "[dt][ae]n?|y?[aeıiuü]|n?[ıiuü]n|y?l[ae]|l[ae]r",
  fi: "i?n|iin|i?a|ta|i?s[st][aä]|i?l[lt][aä]|lle|ksi|t",
};
/** Endings of Russian and Ukrainian names and other words in Cyrillic that end in a consonant. */
export const CYRILLIC = "[аеиіоу]|[оеа]м|[еы]|[оіе]в|а(?:ми|х)|[яюы]|о[йю]|[ое]ві";
/** So many letters the longest ending has. */
export const LONGEST_ENDING = 4;
/** Fewer letters take no ending. */
export const SHORTEST_STEM = 3;
/** Letters from this one on may be Cyrillic, and have other endings than those before. */
export const CYRILLIC_BEGINS = 0x400;
/** By language, what a name ends in before an ending, and by itself. */
const CHANGES: Readonly<Record<string, readonly [changed: string, plain: string]>> = { cs: ["", "e"], pl: ["", "e"], uk: ["ц", "к"] };
/** By language, what may stand before a name in three steps, as `alike` letters. */
const PARTICLES: Readonly<Record<string, string>> = { ar: "([وف]?)([بلک]?)(ال|ل)?" };

/** The table as the packed index holds it, a line per language: its ending, how names change before it, its particles. */
export function packEndings(): readonly string[] {
  return Object.entries(LATIN).map(([lang, latin]) => {
    const ending = `(?:(?<=[a-z0-9]${EDGE}*)(?:${latin})|(?<=[а-яёіїєґ]${EDGE}*)(?:${CYRILLIC}))`;
    return [lang, ending, ...(CHANGES[lang] ?? ["", ""]), PARTICLES[lang] ?? ""].join(FIELD).replace(/;+$/, "");
  });
}

/** What one language writes in one piece with a name; the patterns are made where they are needed. */
export interface Endings {
  /** Matches an ending and then no further letter, at its `lastIndex`. */
  ending(): RegExp;
  /** Whether words in Latin letters have the one ending "s". */
  readonly isPlural: boolean;
  /** What a name ends in before an ending, and by itself; "" and "" = it does not change. */
  readonly change: readonly [changed: string, plain: string];
  /** The keys that change, by how they are written before an ending. */
  changedKeys(): ReadonlyMap<string, string>;
  /** Matches what may stand before a name; "" = nothing. */
  readonly particles: string;
}

/** Endings from their packed line, and what they do to `keys`. */
export function endingsFrom(packed: string, keys: readonly string[]): Endings {
  const [pattern = "", changed = "", plain = "", particles = ""] = packed.split(FIELD);
  const ending = `${pattern}(?![${WORD}])`;
  return {
    ending: once(() => new RegExp(ending, "y")),
    change: [changed, plain],
    isPlural: pattern.includes("(?:s)"),
    changedKeys: once(() => {
      const changing = plain ? keys.filter((key) => key.endsWith(plain)) : [];
      return new Map(changing.map((key) => [key.slice(0, key.length - plain.length) + changed, key]));
    }),
    particles,
  };
}

/** Where an ending at `offset` ends, if then no further letter stands; -1 = there is none. */
export function endingAt(text: string, offset: number, { ending }: Endings): number {
  const pattern = ending();
  pattern.lastIndex = offset;
  return pattern.test(text) ? pattern.lastIndex : -1;
}

/** `form` as it is written before an ending; null = it does not change. */
export function changedForm(form: string, { change: [changed, plain] }: Endings): string | null {
  return plain && form.endsWith(plain) ? form.slice(0, -plain.length) + changed : null;
}

/** Whether nothing but particles stands before `offset` in its word. */
export function isBehindParticles(text: string, offset: number, { particles }: Endings): boolean {
  return particles !== "" && new RegExp(`(?<![${WORD}])${particles}$`).test(text.slice(Math.max(0, offset - 6), offset));
}
