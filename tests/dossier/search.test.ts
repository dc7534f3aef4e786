import { readFileSync } from "node:fs";
import { load } from "js-yaml";
import { describe, expect, test } from "vitest";
import { openSearch } from "../../src/dossier/search.ts";
import { searchEntries } from "../../src/dossier/search-entries.ts";
import { packSearch } from "../../src/dossier/search-pack.ts";
import { oneWord, soundOf, wordsOf } from "../../src/dossier/search-text.ts";
import { RECORDS } from "../record.ts";

const PACKED = JSON.stringify(packSearch(searchEntries(RECORDS)));
const SEARCH = await openSearch(JSON.parse(PACKED));
const first = (query: string) => SEARCH.find(query)[0]?.id;

interface Query {
  readonly query: string;
  readonly first: readonly string[];
}
const QUERIES = load(readFileSync(`${import.meta.dirname}/queries.yaml`, "utf8")) as readonly Query[];

describe("the look-up", () => {
  test("knows every answer of the hundred look-ups", () => {
    const ids = new Set(searchEntries(RECORDS).map(({ id }) => id));
    expect(QUERIES.length).toBe(100);
    expect(QUERIES.flatMap(({ first }) => first.filter((id) => !ids.has(id)))).toEqual([]);
  });
  test("has a right answer first for 95 of the hundred, and for the others among the first three", () => {
    const ranks = QUERIES.map(({ query, first }) => ({ query, rank: SEARCH.find(query).findIndex(({ id }) => first.includes(id)) }));
    const missed = ranks.filter(({ rank }) => rank !== 0);
    expect(missed.filter(({ rank }) => rank < 0 || rank > 2)).toEqual([]);
    expect(missed.length, JSON.stringify(missed)).toBeLessThanOrEqual(5);
  });
  test.each(["", "   ", "?!…", "\ud800", "qqqqxzzz"])("finds nothing for %j", (query) => {
    expect(SEARCH.find(query)).toEqual([]);
  });
  test("gives no more than is asked for, and nothing twice", () => {
    const ids = SEARCH.find("vpn", 7).map(({ id }) => id);
    expect(ids.length).toBe(7);
    expect(new Set(ids).size).toBe(7);
  });
  test("takes a name for a name even where other records hold the word more often", () => {
    expect(first("Apple")?.startsWith("provider/")).toBe(true);
    expect(first("Signal")).toBe("provider/signal");
  });
  test("finds what happened in a place, not only the place, where more is asked", () => {
    expect(first("Uzbekistan")).toBe("jurisdiction/uz");
    expect(first("Uzbekistan TikTok")?.startsWith("event/uz-")).toBe(true);
  });
  test("takes a word for a word though every object has a property of that name", () => {
    expect(SEARCH.find("constructor NordVPN")[0]?.id).toBe(SEARCH.find("qqqqxzzz NordVPN")[0]?.id);
  });
  test("survives ten thousand characters", () => {
    expect(SEARCH.find("vpn ".repeat(2500)).length).toBeGreaterThan(0);
  });
});

describe("comparable text", () => {
  test.each([
    ["F-Droid", "f droid"],
    ["Türkiye", "turkiye"],
    ["НордВПН", "NordVPN"],
    ["阿里雲", "阿里云"],
    ["كافه بازار", "کافه بازار"],
    ["ＥＸＰＲＥＳＳ", "express"],
  ])("takes %j for %j", (a, b) => {
    expect(oneWord(a)).toBe(oneWord(b));
  });
  test.each([
    ["nord", "norton"],
    ["tor", "tору"],
    ["中国", "中华"],
  ])("does not take %j for %j", (a, b) => {
    expect(oneWord(a)).not.toBe(oneWord(b));
  });
  test("splits scripts without spaces into pairs, and others into words without endings", () => {
    expect(wordsOf("香港国安法 276-ФЗ removed")).toEqual(["香港", "港国", "国安", "安法", "276", "fz", "remov"]);
  });
  test("hears a name in katakana and Persian letters, but not another's", () => {
    expect(soundOf("エクスプレスVPN")).toBe(soundOf("ExpressVPN"));
    expect(soundOf("اکسپرس وی پی ان")).toBe(soundOf("ExpressVPN"));
    expect(soundOf("ノードVPN")).not.toBe(soundOf("ExpressVPN"));
  });
});
