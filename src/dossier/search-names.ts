/** What a whole query may be the name of: providers, instruments, affairs and jurisdictions, in any script. */

import { type Found, kindOf } from "./search-entries.ts";
import { comparable, oneWord, soundOf, wordsOf } from "./search-text.ts";

/** The names in a list of entries. */
export interface SearchNames {
  /** All that an entry is called; of an event nothing. */
  namesOf(entry: Found): readonly string[];
  /** Ids of what is called `query`: so spelt, spaces and marks apart, or else so sounding. */
  called(query: string): ReadonlySet<string>;
  /** Ids of what most of `query` is the name of, or what it is a Chinese law's short name for. */
  nearlyCalled(query: string): ReadonlySet<string>;
  /** The words of `query`, in place of those that name a jurisdiction in whatever language its sign. */
  wordsWithPlaces(query: string): readonly string[];
}

/** A word that stands for a jurisdiction and is no word of a text. */
export function signOf(place: string): string {
  return `=${place}`;
}

/** Reads the names of `entries`. */
export function searchNames(entries: readonly Found[]): SearchNames {
  const placeNames = placeNamer();
  const namesOf = (entry: Found): readonly string[] => {
    const kind = kindOf(entry.id);
    if (kind === "event") return [];
    return [...shortForms(entry.title), ...entry.names, ...(kind === "jurisdiction" ? placeNames(entry.place) : [])];
  };
  const bySpelling = new Map<string, Set<string>>();
  const bySound = new Map<string, Set<string>>();
  const places = new Map<string, string>();
  const laws: (readonly [id: string, name: string])[] = [];
  for (const entry of entries) {
    const kind = kindOf(entry.id);
    for (const name of namesOf(entry)) {
      put(bySpelling, oneWord(name), entry.id);
      if (kind === "provider") put(bySound, soundOf(name), entry.id);
      if (kind === "instrument") laws.push([entry.id, oneWord(name)]);
      if (kind === "jurisdiction") places.set(wordsOf(name).join(" "), entry.place);
    }
  }
  const none: ReadonlySet<string> = new Set();

  const called = (query: string): ReadonlySet<string> => {
    const whole = oneWord(query);
    return bySpelling.get(whole) ?? (IS_SPELT_BY_SOUND.test(whole) ? bySound.get(soundOf(query)) : none) ?? none;
  };

  const nearlyCalled = (query: string): ReadonlySet<string> => {
    const whole = oneWord(query);
    const pattern = /^[\u4e00-\u9fff]{3,8}$/.test(whole) ? new RegExp(`${[...whole].join(".*")}$`) : null;
    const short = pattern ? laws.filter(([, name]) => pattern.test(name)).map(([id]) => id) : [];
    return new Set([...short, ...mainParts(query).flatMap((part) => [...(bySpelling.get(part) ?? [])])]);
  };

  const wordsWithPlaces = (query: string): readonly string[] => {
    const words = [...wordsOf(query)];
    for (let n = Math.min(MOST_WORDS_OF_A_PLACE, words.length); n > 0; n -= 1)
      for (let i = 0; i + n <= words.length; i += 1) {
        const place = places.get(words.slice(i, i + n).join(" "));
        if (place) words.splice(i, n, signOf(place));
      }
    return [...new Set(words)];
  };

  return { namesOf, called, nearlyCalled, wordsWithPlaces };
}

const MOST_WORDS_OF_A_PLACE = 4;
// In these the names of countries are understood.
const LANGUAGES = "en zh-Hans zh-Hant ru uk fa ar ja ko hi tr de fr es pt it th vi id".split(" ");
/** Persian, Arabic and katakana, Latin letters perhaps among them: too short a word sounds like many. */
const IS_SPELT_BY_SOUND = /^(?=.*[ァ-ヴ\u0620-\u06ff])[a-z0-9ァ-ー\u0620-\u06ff]{4,}$/;

// One word more, before or behind, does not make a name another thing: "protonvpn free".
function mainParts(query: string): readonly string[] {
  const words = query.split(/\s+/).map(oneWord);
  const parts = [words.slice(0, -1), words.slice(1)].map((some) => some.join(""));
  return words.length > 1 ? parts.filter((part) => part.length >= 0.65 * words.join("").length) : [];
}

// "Clarifying Lawful Overseas Use of Data (CLOUD) Act" is called "CLOUD Act".
function shortForms(title: string): readonly string[] {
  const [, before, inside, after] = /^(.+?) ?\(([^)]+)\) ?(.*)$/.exec(title) ?? [];
  return before && inside ? [title, `${before} ${after}`, `${inside} ${after}`] : [title];
}

function placeNamer(): (place: string) => readonly string[] {
  const namers = LANGUAGES.map((lang) => new Intl.DisplayNames(lang, { type: "region", fallback: "none" }));
  return (place) => [...new Set(namers.flatMap((namer) => namer.of(place) ?? []).map(comparable))];
}

function put(groups: Map<string, Set<string>>, key: string, id: string): void {
  if (key) groups.set(key, (groups.get(key) ?? new Set()).add(id));
}
