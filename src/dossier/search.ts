/**
 * Look-up over the whole record: providers, events, instruments, jurisdictions and affairs by their names in any script, by words, numbers,
 * authorities, places and years. Forgives spelling. A query that is a name leads to what is called so; otherwise what holds the rarest of
 * its words, most of them, and those in plain sight comes first.
 */
import MiniSearch from "minisearch";
import { remembered } from "../names/remembered.ts";
import { kindOf, type SearchEntry } from "./search-entries.ts";
import { type SearchNames, searchNames, signOf } from "./search-names.ts";
import { oneWord, wordsOf } from "./search-text.ts";

/** A look-up over some entries. */
export interface Search {
  /** What `query` finds, the best first, at most `most`; nothing for a query without a letter or digit. */
  find(query: string, most?: number): readonly SearchEntry[];
}

/** How much a word found there is worth. */
const WEIGHTS = { names: 6, joined: 6, title: 4, providers: 3, place: 3, date: 3, authority: 3, text: 1, documents: 1 };
type Field = keyof typeof WEIGHTS;
const FIELDS = Object.keys(WEIGHTS) as readonly Field[];
/** What a reader sees of a result. */
const HEAD: readonly Field[] = ["names", "title", "providers", "place", "date"];

/** Makes a look-up over `entries`. Takes about a second for the whole record: to be made at the first query. */
export function createSearch(entries: readonly SearchEntry[]): Search {
  const byId = new Map(entries.map((entry) => [entry.id, entry]));
  const names = searchNames(entries);
  const fieldsOf = remembered(fieldReader(byId, names));
  const index = new MiniSearch<SearchEntry>({
    fields: [...FIELDS],
    extractField: (entry, field) => (field === "id" ? entry.id : [...fieldsOf(entry)[field as Field]].join(" ")),
    tokenize: (text) => text.split(" "),
    processTerm: (word) => word || null,
  });
  index.addAll(entries);
  const rarity = rarityIn(entries.map(fieldsOf));

  const find = (query: string, most = 20): readonly SearchEntry[] => {
    const asked = names.wordsWithPlaces(query);
    const whole = oneWord(query);
    // "nord vpn" is looked for as "nordvpn" as well.
    const queries = asked.length > 1 && asked.length < 4 ? [...asked, whole] : [...asked];
    const found = index.search({ combineWith: "OR", queries }, OPTIONS);
    const worth = sum(asked.map(rarity));
    const spoken = placesOf(query);
    const scores = new Map<string, number>();
    for (const { id, score, queryTerms, terms } of found) {
      const entry = byId.get(id) as SearchEntry;
      const kind = kindOf(id);
      const held = queryTerms.filter((word) => asked.includes(word)).map((word) => rarity(word) * (terms.includes(word) ? 1 : 0.6));
      const share = queryTerms.includes(whole) ? 1 : sum(held) / worth;
      const head = HEAD.filter((field) => kind !== "affair" || field !== "providers").map((field) => fieldsOf(entry)[field]);
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
    return best.map(([id]) => byId.get(id) as SearchEntry);
  };
  return { find };
}

// A fifth of a longer word's letters may be wrong; a longer word may go on.
const OPTIONS = {
  boost: WEIGHTS,
  fuzzy: (word: string) => (/^[a-z]{5,}$/.test(word) ? 0.2 : false),
  prefix: (word: string) => /^\p{L}{4,}$/u.test(word),
  weights: { fuzzy: 0.3, prefix: 0.4 },
  tokenize: (text: string) => [text],
};

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
function nameShare(entry: SearchEntry, { namesOf }: SearchNames, matched: readonly string[], whole: string): number {
  if (!["provider", "jurisdiction"].includes(kindOf(entry.id))) return 1;
  const shares = namesOf(entry).map((name) => {
    const joined = oneWord(name);
    if (joined.startsWith(whole) || matched.includes(joined)) return 1;
    const words = wordsOf(name);
    return words.filter((word) => matched.includes(word)).length / words.length;
  });
  return Math.max(...shares);
}

function fieldReader(
  byId: ReadonlyMap<string, SearchEntry>,
  names: SearchNames,
): (entry: SearchEntry) => Record<Field, ReadonlySet<string>> {
  const words = remembered(wordsOf);
  const wordsIn = (texts: readonly string[]) => new Set(texts.flatMap(words));
  const namesIn = (id: string): readonly string[] => {
    const provider = byId.get(`provider/${id}`);
    return provider ? names.namesOf(provider) : [];
  };
  return (entry) => {
    const kind = kindOf(entry.id);
    return {
      names: wordsIn(names.namesOf(entry)),
      joined: new Set(kind === "provider" ? names.namesOf(entry).map(oneWord) : []),
      title: wordsIn(kind === "event" ? [entry.title] : []),
      providers: wordsIn(entry.providers.flatMap(namesIn)),
      place: new Set(entry.place ? [signOf(entry.place)] : []),
      date: new Set([entry.date.slice(0, 4)]),
      authority: wordsIn([entry.authority, initialsOf(entry.authority)]),
      text: wordsIn([entry.text]),
      documents: wordsIn(entry.documents),
    };
  };
}

// "Federal Trade Commission": FTC.
function initialsOf(authority: string): string {
  const parts = authority.split(/[;,(]/).map((part) => (part.match(/\b[A-Z]/g) ?? []).join(""));
  return parts.filter(({ length }) => length > 2).join(" ");
}

function rarityIn(entries: readonly Record<Field, ReadonlySet<string>>[]): (word: string) => number {
  const counts = new Map<string, number>();
  for (const entry of entries)
    for (const word of new Set(FIELDS.flatMap((field) => [...entry[field]]))) counts.set(word, (counts.get(word) ?? 0) + 1);
  return (word) => Math.log(1 + entries.length / (1 + (counts.get(word) ?? 0)));
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, one) => total + one, 0);
}
