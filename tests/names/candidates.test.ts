/** The record's names, each, and recognition as a whole. */
import { describe, expect, test } from "vitest";
import { findCandidates } from "../../src/names/candidates.ts";
import { EDGE } from "../../src/names/characters.ts";
import { type NameIndex, readIndex } from "../../src/names/index.ts";
import { packNames } from "../../src/names/pack.ts";
import { scriptOf } from "../../src/names/script.ts";
import { makeProvider, makeRecords } from "../make.ts";
import { INDEX, idAt, RECORDS } from "../record.ts";
import { findIn, found } from "./find.ts";
import { SENTENCES } from "./sentences.ts";

const isWord = (unit: string | undefined) => unit !== undefined && scriptOf(unit) === "word";

function spansOf(text: string, order: number, index: NameIndex): readonly string[] {
  const run = { text, lang: "", meeting: () => "apart" as const };
  return findCandidates(run, index)
    .filter((one) => one.order === order)
    .map(({ start, end }) => text.slice(start, end));
}

describe("every name of the record", () => {
  const rows = RECORDS.providers.map(({ id, names }, order) => ({
    id,
    order,
    texts: names.filter(({ use }) => use !== "site-only").map(({ text }) => text),
  }));

  test.each(rows)("of $id is found in a sentence, as it stands", ({ order, texts }) => {
    expect(texts.filter((text) => !spansOf(`… — ${text} — …`, order, INDEX).includes(text))).toEqual([]);
  });
  test.each(rows)("of $id is not found inside a longer word", ({ order, texts }) => {
    const behind = texts.filter((text) => isWord(text[0]) && spansOf(`— q${text} —`, order, INDEX).includes(text));
    const before = texts.filter((text) => isWord(text.at(-1)) && spansOf(`— ${text}q —`, order, INDEX).includes(text));
    expect([...behind, ...before]).toEqual([]);
  });
  test.each(rows)("of $id is found where an element begins behind one of its first letters", ({ order, texts }) => {
    const isMissed = (text: string) =>
      ![1, 2, 3].every((at) => {
        const run = { text: `… — ${text.slice(0, at)}${EDGE}${text.slice(at)} — …`, lang: "", meeting: () => "joined" as const };
        return findCandidates(run, INDEX).some((one) => one.order === order && one.start === 4 && one.end >= text.length + 4);
      });
    expect(texts.filter((text) => text.length > 3 && isMissed(text))).toEqual([]);
  });
  test("is tried against hundreds of words each way", () => {
    const all = rows.flatMap(({ texts }) => texts);
    expect(all.length).toBeGreaterThan(1300);
    expect(all.filter((text) => isWord(text[0])).length).toBeGreaterThan(700);
    expect(all.filter((text) => isWord(text.at(-1))).length).toBeGreaterThan(700);
  });
  test("that is for sites only is never found in text", () => {
    const never = RECORDS.providers.flatMap(({ names }) => names.filter(({ use }) => use === "site-only").map(({ text }) => text));
    expect(never.length).toBeGreaterThan(0);
    expect(never.flatMap((text) => found(`— ${text} —`).filter((one) => one.endsWith(`:${text}`)))).toEqual([]);
  });
});

describe("recognition as a whole", () => {
  test("does not depend on the order of providers in the record", () => {
    const reversed = readIndex(packNames({ ...RECORDS, providers: RECORDS.providers.toReversed() }));
    const last = RECORDS.providers.length - 1;
    const sorted = (text: string, lang: string, index: NameIndex, idOf: (order: number) => string) =>
      findIn(text, index, { lang })
        .map(({ order, start, end }) => `${start}–${end} ${idOf(order)}`)
        .sort();
    for (const { text, lang } of SENTENCES) {
      expect(sorted(text, lang, reversed, (order) => idAt(last - order))).toEqual(sorted(text, lang, INDEX, idAt));
    }
  });
  test("gives offsets in the text as the page has it", () => {
    const text = "\u200bﬁrst: Ｎｏｒｄ\u00adＶＰＮ, cafe\u0301, then Express|VPN’s İ, گوگل\u200cها.";
    expect(found(text)).toEqual(["nordvpn:Ｎｏｒｄ\u00adＶＰＮ", "expressvpn:Express|VPN", "google:گوگل"]);
  });
  test("finds ten thousand names", () => {
    expect(findIn("NordVPN ".repeat(10_000), INDEX)).toHaveLength(10_000);
  });
  test.each([
    ["one letter", "a"],
    ["one letter that names begin with", "n"],
    ["one combining mark", "\u0301"],
    ["one Chinese character", "中"],
    ["one Katakana sign", "ア"],
    ["spaces", " "],
    ["full stops", "."],
    ["edges", "|"],
  ])("survives a megabyte of %s", (_, unit) => {
    expect(findIn(unit.repeat(1_000_000), INDEX)).toEqual([]);
  });
  // As inlined fonts and images give them. A reading that grows with the square of a word's length would take minutes.
  test.each([
    ["base64", "aGk9Zz"],
    ["a letter and an edge", "a|"],
    ["a name and an edge", "tor|"],
  ])("does not lose itself in one word of 300 kB, of %s", (_, unit) => {
    expect(findIn(unit.repeat(300_000 / unit.length), INDEX)).toEqual([]);
  });
  test("finds nothing in an empty text, nor with a record of no names", () => {
    expect(findIn("", INDEX)).toEqual([]);
    expect(findIn("NordVPN", readIndex(packNames(makeRecords())))).toEqual([]);
    expect(findIn("NordVPN", readIndex(packNames(makeRecords({ providers: [makeProvider()] }))))).toEqual([]);
  });
  test("finds nothing in a Chinese text with a record of no Chinese names", () => {
    const names = [{ text: "NordVPN", lang: "en", use: "always" as const }];
    const index = readIndex(packNames(makeRecords({ providers: [makeProvider({ names })] })));
    expect(findIn("阿里云", index)).toEqual([]);
  });
});
