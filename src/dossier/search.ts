/**
 * Look-up over the whole record: providers, events, instruments, jurisdictions and affairs by their names in any script, by words, numbers,
 * authorities, places and years. Forgives spelling. A query that is a name leads to what is called so; otherwise what holds the rarest of
 * its words, most of them, and those in plain sight comes first.
 */
import MiniSearch from "minisearch";
import { type Found, kindOf } from "./search-entries.ts";
import { HEAD, headReader, INDEX_OPTIONS, SEARCH_OPTIONS } from "./search-fields.ts";
import { type SearchNames, searchNames } from "./search-names.ts";
import type { PackedSearch } from "./search-pack.ts";
import { oneWord, wordsOf } from "./search-text.ts";

/** A look-up over some entries. */
export interface Search {
  /** What `query` finds, the best first, at most `most`; nothing for a query without a letter or digit. */
  find(query: string, most?: number): readonly Found[];
}

/** Opens a packaged look-up. Reads in pieces, so that what is typed meanwhile is seen; takes some tenths of a second. */
export async function openSearch({ entries, index: packed, counts }: PackedSearch): Promise<Search> {
  const index = await MiniSearch.loadJSAsync<Found>(packed, { ...INDEX_OPTIONS });
  const byId = new Map(entries.map((entry) => [entry.id, entry]));
  const names = searchNames(entries);
  const headOf = headReader(entries, names);
  const rarity = (word: string) => Math.log(1 + entries.length / (1 + (Object.hasOwn(counts, word) ? (counts[word] ?? 1) : 1)));

  const find = (query: string, most = 20): readonly Found[] => {
    const asked = names.wordsWithPlaces(query);
    const whole = oneWord(query);
    // "nord vpn" is looked for as "nordvpn" as well.
    const queries = asked.length > 1 && asked.length < 4 ? [...asked, whole] : [...asked];
    const found = index.search({ combineWith: "OR", queries }, SEARCH_OPTIONS);
    const worth = sum(asked.map(rarity));
    const spoken = placesOf(query);
    const scores = new Map<string, number>();
    for (const { id, score, queryTerms, terms } of found) {
      const entry = byId.get(id) as Found;
      const kind = kindOf(id);
      const held = queryTerms.filter((word) => asked.includes(word)).map((word) => rarity(word) * (terms.includes(word) ? 1 : 0.6));
      const share = queryTerms.includes(whole) ? 1 : sum(held) / worth;
      const head = HEAD.filter((field) => kind !== "affair" || field !== "providers").map((field) => headOf(entry)[field]);
      const inHead = sum(asked.filter((word) => head.some((words) => words.has(word))).map(rarity)) / worth;
      const likely =
        (0.5 + inHead) *
        (1 + 0.1 * Math.log2(1 + entry.weight)) *
        (kind === "instrument" && LAW.test(query) ? 2 : 1) *
        (spoken.includes(entry.place) ? 1.3 : 1);
      scores.set(id, score * likely * share ** (kind === "provider" ? 5 : 3) * nameShare(entry, names, terms, whole));
    }
    for (const id of names.nearlyCalled(query)) scores.set(id, 1e5 + (scores.get(id) ?? 0));
    for (const id of names.called(query)) scores.set(id, 1e6 + (scores.get(id) ?? 0));
    const best = [...scores].sort(([, a], [, b]) => b - a).slice(0, most);
    return best.map(([id]) => byId.get(id) as Found);
  };
  return { find };
}

const LAW = /\b(law|act|code)\b|закон|قانون|[法법]$/i;

// What is written in a language is mostly about the countries that speak it.
function placesOf(query: string): readonly string[] {
  if (/[іїєґ]/i.test(query)) return ["UA"];
  if (/[а-я]/i.test(query)) return ["RU"];
  if (/[\u3041-\u30ff]/.test(query)) return ["JP"];
  if (/[\uac00-\ud7af]/.test(query)) return ["KR"];
  if (/[\u4e00-\u9fff]/.test(query)) return ["CN", "HK", "TW"];
  if (/[پچژگکی]/.test(query)) return ["IR"];
  if (/[\u0900-\u097f]/.test(query)) return ["IN"];
  return /[ığş]/i.test(query) ? ["TR"] : [];
}

// How much of its best name was asked for: "Hong Kong" alone is not "Hong Kong Broadband Network".
function nameShare(entry: Found, { namesOf }: SearchNames, matched: readonly string[], whole: string): number {
  if (!["provider", "jurisdiction"].includes(kindOf(entry.id))) return 1;
  const shares = namesOf(entry).map((name) => {
    const joined = oneWord(name);
    if (joined.startsWith(whole) || matched.includes(joined)) return 1;
    const words = wordsOf(name);
    return words.filter((word) => matched.includes(word)).length / words.length;
  });
  return Math.max(...shares);
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, one) => total + one, 0);
}
