import { describe, expect, test } from "vitest";
import type { Candidate } from "../../src/names/candidates.ts";
import { EDGE } from "../../src/names/characters.ts";
import { contextPattern, NEAR, packContext } from "../../src/names/context.ts";
import { readIndex } from "../../src/names/index.ts";
import { packNames } from "../../src/names/pack.ts";
import { settle } from "../../src/names/settle.ts";
import { makeProvider, makeRecords } from "../make.ts";
import { INDEX, idAt } from "../record.ts";
import { findIn } from "./find.ts";

const [A, B] = [0, 1];
const NOBODY = { certain: [], isNear: () => false };

/** A candidate of `order` that needs evidence, at `start`–`end`. */
const maybe = (order: number, start = 0, end = 5): Candidate => ({ order, start, end, always: false, near: false, listedWith: null });
const near = (order: number, start = 0, end = 5): Candidate => ({ ...maybe(order, start, end), near: true });
const listed = (order: number, start: number, listedWith: number): Candidate => ({ ...maybe(order, start, start + 5), listedWith });
const sure = (order: number, start = 0, end = 5): Candidate => ({ ...maybe(order, start, end), always: true });

describe("an ambiguous name", () => {
  test.each([
    ["counts for nothing alone", [[maybe(A)]], NOBODY, []],
    ["counts where the provider is named in the same run", [[maybe(A), sure(A, 9, 20)]], NOBODY, [maybe(A), sure(A, 9, 20)]],
    ["counts where the provider is named in a later run", [[maybe(A)], [sure(A)]], NOBODY, [maybe(A), sure(A)]],
    ["counts where the provider is named in an earlier run", [[sure(A)], [], [maybe(A)]], NOBODY, [sure(A), maybe(A)]],
    ["does not count where another provider is named", [[maybe(A), sure(B, 9, 20)]], NOBODY, [sure(B, 9, 20)]],
    ["does not count by a second ambiguous name", [[maybe(A), maybe(A, 9, 20)]], NOBODY, []],
    ["that needs evidence of its own does not count where the provider is named", [[near(A), sure(A, 9, 20)]], NOBODY, [sure(A, 9, 20)]],
    ["that needs evidence of its own does not count on the provider's site", [[near(A)]], { ...NOBODY, certain: [A] }, []],
    ["that needs evidence of its own counts with a context word near", [[near(A)]], { ...NOBODY, isNear: () => true }, [near(A)]],
    ["counts on the provider's own site", [[maybe(A)]], { ...NOBODY, certain: [A] }, [maybe(A)]],
    ["does not count on another provider's site", [[maybe(A)]], { ...NOBODY, certain: [B] }, []],
    ["counts with a context word near", [[maybe(A)]], { ...NOBODY, isNear: () => true }, [maybe(A)]],
    [
      "counts for itself only where the word is near",
      [[maybe(A), maybe(A, 900, 905)]],
      { ...NOBODY, isNear: ({ start }: Candidate) => start === 0 },
      [maybe(A)],
    ],
    ["counts in a list behind a name that counts", [[sure(A), listed(B, 9, 0)]], NOBODY, [sure(A), listed(B, 9, 0)]],
    [
      "counts in a list before names that count",
      [[maybe(B), listed(B, 9, 0), { ...sure(A, 18, 23), listedWith: 9 }]],
      NOBODY,
      [maybe(B), listed(B, 9, 0), { ...sure(A, 18, 23), listedWith: 9 }],
    ],
    ["does not count in a list of names that don't", [[maybe(A), listed(B, 9, 0)]], NOBODY, []],
    ["does not count where what it was listed with is not there", [[sure(A), listed(B, 19, 9)]], NOBODY, [sure(A)]],
  ])("%s", (_, runs, evidence, matches) => {
    expect(settle<Candidate>(runs, evidence)).toEqual(matches);
  });
  test("is not asked about where its provider is certain", () => {
    const isNear = () => {
      throw new Error("asked");
    };
    expect(settle([[maybe(A), sure(A, 9, 20)]], { certain: [], isNear })).toHaveLength(2);
  });
});

describe("of overlapping names", () => {
  const everywhere = { certain: [A, B], isNear: () => true };
  test.each([
    ["the longer one wins", [sure(A, 0, 5), sure(B, 0, 12)].toReversed(), NOBODY, [sure(B, 0, 12)]],
    ["the longer one wins that ends later", [sure(A, 0, 5), sure(B, 3, 12)], NOBODY, [sure(B, 3, 12)]],
    ["the longer one wins that begins earlier", [sure(A, 0, 9), sure(B, 6, 12)], NOBODY, [sure(A, 0, 9)]],
    ["the shorter one counts where the longer one is not settled", [maybe(A, 0, 12), sure(B, 0, 5)], NOBODY, [sure(B, 0, 5)]],
    ["the longer one wins once it is settled", [maybe(A, 0, 12), sure(B, 0, 5)], everywhere, [maybe(A, 0, 12)]],
    ["neither counts where neither is settled", [maybe(A, 0, 12), maybe(B, 0, 5)], NOBODY, []],
  ])("%s", (_, run, evidence, matches) => {
    expect(settle<Candidate>([run], evidence)).toEqual(matches);
  });
  test("those that only touch both count", () => {
    expect(settle([[sure(A, 0, 5), sure(B, 5, 9)]], NOBODY)).toHaveLength(2);
  });
  test("those of different runs both count", () => {
    expect(settle([[sure(A, 0, 12)], [sure(B, 0, 5)]], NOBODY)).toHaveLength(2);
  });
});

describe("a context word", () => {
  const hasWord = (words: readonly string[], text: string) => contextPattern(packContext(words))(text, "x", "");
  test.each([
    ["in small letters", ["cloud"], "runs in the cloud", true],
    ["in small letters, written with a capital", ["cloud"], "Cloud or not", true],
    ["with a capital", ["Microsoft"], "by Microsoft.", true],
    ["with a capital, written small", ["Microsoft"], "by microsoft.", false],
    ["in capitals, written small", ["VPN"], "a vpn", false],
    ["in capitals", ["VPN"], "a VPN", true],
    ["inside a longer word", ["cloud"], "cloudy, overcloud", false],
    ["inside a longer word of another script", ["cloud"], "яcloudя", false],
    ["at the start and end of the text", ["cloud"], "cloud", true],
    ["in quotes", ["cloud"], "“cloud”", true],
    ["with a possessive", ["Microsoft"], "Microsoft's", true],
    ["of several words", ["Great Firewall"], "the Great Firewall", true],
    ["of several words over a line end", ["Great Firewall"], "the Great\n\t Firewall", true],
    ["of several words, the first of them only", ["Great Firewall"], "the Great Wall", false],
    ["in Russian, with a case ending", ["даркнет"], "магазин в даркнете", true],
    ["in Russian, in the plural", ["мессенджер"], "двух мессенджеров", true],
    ["in Russian, in a longer word", ["мессенджер"], "мессенджерный", false],
    ["in Russian, a short word in another one", ["игр"], "игрушка", false],
    ["in Russian, that ends in a vowel", ["облако"], "облакоу", false],
    ["in Chinese, within a sentence", ["翻墙"], "他用它翻墙上网", true],
    ["in Chinese, that is not there", ["翻墙"], "他翻过墙", false],
    ["with a ZWNJ, written without", ["پیام\u200cرسان"], "این پیامرسان است", true],
    ["with signs that patterns give a meaning", ["C++ (new)", "a.b"], "in C++ (new)!", true],
    ["with a full stop, written with another sign", ["a.b"], "axb", false],
    ["in an e-mail address", ["cloud"], "info@cloud.example", false],
    ["within a host", ["cloud"], "www.cloud.example", false],
    ["across the edge of a node", ["cloud"], `clo${EDGE}ud`, false],
    ["beside the edge of a node", ["cloud"], `the${EDGE}cloud${EDGE}is`, true],
  ])("%s: %j in “%s” → %s", (_, words, text, isThere) => {
    expect(hasWord(words, text)).toBe(isThere);
  });
  test.each([
    ["right before the name", "via ~", "sent via ", "", true],
    ["right before it, with a line end between", "via ~", "sent via\n", "", true],
    ["right before it, in another element", "via ~", `sent via ${EDGE}`, "", true],
    ["somewhere before it", "via ~", "sent via e-mail and ", "", false],
    ["behind it", "via ~", "", " via e-mail", false],
    ["right behind the name", "~ app", "", " app", true],
    ["right behind it, joined by a hyphen", "~-Konzern", "", "-Konzern", true],
    ["right behind it, without a boundary", "~で", "", "で漏えい", true],
    ["somewhere behind it", "~ app", "", " is an app", false],
    ["before it instead", "~ app", "the app ", "", false],
    ["inside a longer word", "via ~", "sent bolivia ", "", false],
    ["inside a longer word behind it", "~ app", "", " apple", false],
  ])("that says where it stands, %s: %j", (_, word, before, after, isThere) => {
    expect(contextPattern(packContext([word]))(before, "x", after)).toBe(isThere);
  });
  test("is missing where a provider has none", () => {
    expect(hasWord([], "any text")).toBe(false);
  });
});

describe("nearness", () => {
  const ids = (text: string) => findIn(text, INDEX).map(({ order }) => idAt(order));
  const gap = (length: number) => ` ${"x ".repeat(length).slice(0, length - 2)} `;

  test.each([
    ["before, as far as it may be", `cloud${gap(NEAR - 5)}Azure`, ["microsoft-azure"]],
    ["before, one character farther", `cloud${gap(NEAR - 4)}Azure`, []],
    ["after, as far as it may be", `Azure${gap(NEAR - 5)}cloud`, ["microsoft-azure"]],
    ["after, one character farther", `Azure${gap(NEAR - 4)}cloud`, []],
  ])("is 300 characters of the text: %s", (_, text, matches) => {
    expect(NEAR).toBe(300);
    expect(ids(text)).toEqual(matches);
  });
  test("does not matter to an always name, which settles from anywhere", () => {
    expect(ids(`Azure${gap(5000)}Microsoft Azure`)).toEqual(["microsoft-azure", "microsoft-azure"]);
  });
  test.each([
    ["microsoft-azure", "an Azure sky, a microsoft", false],
    ["microsoft-azure", "an Azure sky, a Microsoft", true],
    ["lantern", "a Lantern and a vpn", false],
    ["lantern", "a Lantern and a VPN", true],
    ["signal", "Signal, a Messenger", true],
  ])("of a word for %s asks for the capitals that it has: “%s”", (id, text, isFound) => {
    expect(ids(text).includes(id)).toBe(isFound);
  });
});

describe("a context word inside the name", () => {
  const star = { text: "Star VPN", lang: "en", use: "context" as const, case: "exact" as const };
  const index = readIndex(packNames(makeRecords({ providers: [makeProvider({ names: [star], context: ["VPN", "N is"] })] })));
  test.each([
    ["is no evidence for it", "Star VPN starts at dawn.", 0],
    ["is evidence before it", "A VPN, Star VPN, starts at dawn.", 1],
    ["is evidence after it", "Star VPN, a VPN, starts at dawn.", 1],
    ["is no evidence where it only overlaps the name", "Star VPN is here.", 0],
  ])("%s", (_, text, matches) => {
    expect(findIn(text, index)).toHaveLength(matches);
  });
});

describe("a name among its provider's context words", () => {
  const names = ["Shop", "Maker"].map((text) => ({ text, lang: "en", use: "context" as const, case: "exact" as const }));
  const index = readIndex(packNames(makeRecords({ providers: [makeProvider({ names, context: ["Shop", "Maker", "games"] })] })));
  test.each([
    ["is no evidence for itself where it stands twice", "Maker met Maker.", 0],
    ["is evidence for another name, and that one for it", "Maker left the Shop.", 2],
    ["may have other evidence", "Maker met Maker over games.", 2],
  ])("%s", (_, text, matches) => {
    expect(findIn(text, index)).toHaveLength(matches);
  });
});
