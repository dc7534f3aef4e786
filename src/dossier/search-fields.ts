/** By which words an entry is found, and what a word is worth in each field. */
import type { Options, SearchOptions } from "minisearch";
import { remembered } from "../names/remembered.ts";
import { type Found, kindOf, type SearchEntry } from "./search-entries.ts";
import { type SearchNames, signOf } from "./search-names.ts";
import { oneWord, wordsOf } from "./search-text.ts";

/** How much a word found there is worth. */
const WEIGHTS = { names: 6, joined: 6, title: 4, providers: 3, place: 3, date: 3, authority: 3, text: 1, documents: 1 };
/** A field of the index. */
export type Field = keyof typeof WEIGHTS;
/** All fields. */
export const FIELDS = Object.keys(WEIGHTS) as readonly Field[];
/** What a reader sees of a result. */
export const HEAD = ["names", "title", "providers", "place", "date"] as const satisfies readonly Field[];

/** How the index is made and read: its texts are words already. */
export const INDEX_OPTIONS: Pick<Options, "tokenize" | "processTerm" | "fields"> = {
  fields: [...FIELDS],
  tokenize: (text) => text.split(" "),
  processTerm: (word) => word || null,
};

/** A fifth of a longer word's letters may be wrong; a longer word may go on. */
export const SEARCH_OPTIONS: SearchOptions = {
  boost: WEIGHTS,
  fuzzy: (word: string) => (/^[a-z]{5,}$/.test(word) ? 0.2 : false),
  prefix: (word: string) => /^\p{L}{4,}$/u.test(word),
  weights: { fuzzy: 0.3, prefix: 0.4 },
  tokenize: (text: string) => [text],
};

/** The words of an entry in the fields that a reader sees of it. */
export type HeadWords = Readonly<Record<(typeof HEAD)[number], ReadonlySet<string>>>;

/** Reads what a reader sees of any of `entries`. */
export function headReader(entries: readonly Found[], names: SearchNames): (entry: Found) => HeadWords {
  const byId = new Map(entries.map((entry) => [entry.id, entry]));
  const words = remembered(wordsOf);
  const wordsIn = (texts: readonly string[]) => new Set(texts.flatMap(words));
  const namesIn = (id: string): readonly string[] => {
    const provider = byId.get(`provider/${id}`);
    return provider ? names.namesOf(provider) : [];
  };
  return remembered((entry) => ({
    names: wordsIn(names.namesOf(entry)),
    title: wordsIn(kindOf(entry.id) === "event" ? [entry.title] : []),
    providers: wordsIn(entry.providers.flatMap(namesIn)),
    place: new Set(entry.place ? [signOf(entry.place)] : []),
    date: new Set([entry.date.slice(0, 4)]),
  }));
}

/** Reads all words of any of `entries`. */
export function wordReader(
  entries: readonly SearchEntry[],
  names: SearchNames,
): (entry: SearchEntry) => Record<Field, ReadonlySet<string>> {
  const headOf = headReader(entries, names);
  const words = remembered(wordsOf);
  const wordsIn = (texts: readonly string[]) => new Set(texts.flatMap(words));
  return (entry) => ({
    ...headOf(entry),
    joined: new Set(kindOf(entry.id) === "provider" ? names.namesOf(entry).map(oneWord) : []),
    authority: wordsIn([entry.authority, initialsOf(entry.authority)]),
    text: wordsIn([entry.text]),
    documents: wordsIn(entry.documents),
  });
}

// "Federal Trade Commission": FTC.
function initialsOf(authority: string): string {
  const parts = authority.split(/[;,(]/).map((part) => (part.match(/\b[A-Z]/g) ?? []).join(""));
  return parts.filter(({ length }) => length > 2).join(" ");
}
