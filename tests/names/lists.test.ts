/** Names beside each other: lists, rows, items of their own. */
import { describe, expect, test } from "vitest";
import type { Name } from "../../src/model.ts";
import { findCandidates, type Run } from "../../src/names/candidates.ts";
import { EDGE } from "../../src/names/characters.ts";
import { readIndex } from "../../src/names/index.ts";
import { packNames } from "../../src/names/pack.ts";
import { makeProvider, makeRecords } from "../make.ts";
import { findIn, found } from "./find.ts";

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

describe("a name that a provider has twice, in its own capitals and in any", () => {
  const names = (text: string): readonly Name[] => [
    { text, lang: "en", use: "context", case: "exact" },
    { text, lang: "en", use: "near" },
    { text: text.toUpperCase(), lang: "en", use: "context" },
  ];
  const providers = [
    makeProvider({ id: "alpha", names: [{ text: "Alpha", lang: "en", use: "always" }] }),
    makeProvider({ id: "beta", names: names("Beta") }),
    makeProvider({ id: "gamma", names: [{ text: "Gamma", lang: "en", use: "context" }] }),
  ];
  const index = readIndex(packNames(makeRecords({ providers })));
  const run: Run = { text: "Alpha, Beta and Gamma", lang: "en", meeting: () => "apart" };
  test("stands there once, by what needs the least", () => {
    expect(findCandidates(run, index).map(({ start, near }) => [start, near])).toEqual([
      [0, false],
      [7, false],
      [16, false],
    ]);
  });
  test("does not part a list", () => {
    expect(findIn(run.text, index).map(({ start }) => start)).toEqual([0, 7, 16]);
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
