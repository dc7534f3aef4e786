/** The look-up as it is packaged, `records/search.json`: the index is made when the extension is built, which takes seconds. */
import MiniSearch, { type AsPlainObject } from "minisearch";
import type { Found, SearchEntry } from "./search-entries.ts";
import { FIELDS, INDEX_OPTIONS, wordReader } from "./search-fields.ts";
import { searchNames } from "./search-names.ts";

/** What `openSearch` reads. */
export interface PackedSearch {
  readonly entries: readonly Found[];
  /** MiniSearch's own form. */
  readonly index: AsPlainObject;
  /** In how many entries each word stands; one is left out. */
  readonly counts: Readonly<Record<string, number>>;
}

/** The look-up over `entries`. */
export function packSearch(entries: readonly SearchEntry[]): PackedSearch {
  const wordsOf = wordReader(entries, searchNames(entries));
  const index = new MiniSearch({ ...INDEX_OPTIONS });
  const counts = new Map<string, number>();
  for (const entry of entries) {
    const words = wordsOf(entry);
    index.add({ id: entry.id, ...Object.fromEntries(FIELDS.map((field) => [field, [...words[field]].join(" ")])) });
    for (const word of new Set(FIELDS.flatMap((field) => [...words[field]]))) counts.set(word, (counts.get(word) ?? 0) + 1);
  }
  const shown = entries.map(({ text: _text, documents: _documents, ...found }) => found);
  return { entries: shown, index: index.toJSON(), counts: Object.fromEntries([...counts].filter(([, count]) => count > 1)) };
}
