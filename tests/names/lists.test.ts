/** Names beside each other: lists, rows, items of their own. */
import { describe, expect, test } from "vitest";
import { findCandidates } from "../../src/names/candidates.ts";
import { EDGE } from "../../src/names/characters.ts";
import { readIndex } from "../../src/names/index.ts";
import { packNames } from "../../src/names/pack.ts";
import { makeProvider, makeRecords } from "../make.ts";
import { found } from "./find.ts";

describe("a list", () => {
  const providers = ["Alpha", "Beta"].map((text) =>
    makeProvider({ id: text.toLowerCase(), names: [{ text, lang: "en", use: "context" }] }),
  );
  const index = readIndex(packNames(makeRecords({ providers })));
  const isList = (text: string) => {
    const [first, second] = findCandidates({ text: text.replaceAll("|", EDGE), lang: "en", meeting: () => "apart" }, index);
    return first !== undefined && second?.listedWith === first.start;
  };
  test.each([
    "Alpha, Beta",
    "Alpha and Beta",
    "Alpha, or Beta",
    "Alpha und Beta",
    "Alpha/Beta",
    "Alpha · Beta",
    "Alpha、Beta",
    "Alpha和Beta",
    "Alpha\n|\n\n|Beta",
    "Alpha|Beta",
    "Alpha (Beta)",
  ])("parts its items: %j", (text) => {
    expect(isList(text)).toBe(true);
  });
  test.each([
    "Alpha Beta",
    "Alpha. Beta",
    "Alpha! And Beta",
    "Alpha is Beta",
    "Alpha, the Beta",
    "Alpha, 2 Beta",
    "Alpha andBeta",
    "Alpha的Beta",
  ])("is no list: %j", (text) => {
    expect(isList(text)).toBe(false);
  });
});

describe("names in neighbouring nodes that join", () => {
  test.each([
    ["three of them are a row", "Facebook|Instagram|WhatsApp", ["facebook:Facebook", "instagram:Instagram", "whatsapp:WhatsApp"]],
    ["a fourth that is none is a longer word with its neighbour", "Facebook|Instagram|WhatsApp|KOO|YouTube", 3],
    ["two of them are a longer word", "Facebook|Instagram", []],
    ["three words, of which one is no name, are one", "Facebook|and|WhatsApp", []],
    ["three of them in one with more text are none", "The Facebook|Instagram|WhatsApp group", []],
  ])("%s", (_, text, matches) => {
    const all = found(text);
    expect(typeof matches === "number" ? all.length : all).toEqual(matches);
  });
});

describe("a name in small letters that are also a word", () => {
  const twitter = ["x-twitter:twitter"];
  test.each([
    ["counts as an item of its own", "Privacy|twitter|Terms", "apart", twitter],
    ["counts as a link of its own, with white space", "on | twitter\n|.", "linked", twitter],
    ["does not count with more in its item", "Privacy|they twitter|Terms", "apart", []],
    ["does not count in emphasis", "birds |twitter| at dawn", "joined", []],
    ["does not count as a line of a poem", "birds|twitter|at dawn", "broken", []],
    ["does not count as all of a text", "twitter", "apart", []],
  ] as const)("%s: %s", (_, text, meeting, matches) => {
    expect(found(text, { meeting: () => meeting })).toEqual(matches);
  });
  test("is not so with a name that has a capital", () => {
    expect(found("Privacy|Outline|Terms", { meeting: () => "apart" })).toEqual([]);
  });
});
