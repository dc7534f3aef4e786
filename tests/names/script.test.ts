import { expect, test } from "vitest";
import { EDGE, HANGUL, KATAKANA, WORD } from "../../src/names/characters.ts";
import { AN_EDGE, isSpace, isWord, type Script, scriptOf, unitKinds } from "../../src/names/script.ts";

const units = Array.from({ length: 0x10000 }, (_, code) => String.fromCharCode(code));

test("the table of code units says what the pattern of letters says", () => {
  const letter = new RegExp(`[${WORD}]`);
  expect(units.filter((unit) => isWord(unit) !== letter.test(unit))).toEqual([]);
  expect(units.filter(isWord).length).toBeGreaterThan(2000);
  expect([...unitKinds().keys()].filter((code) => unitKinds()[code] === AN_EDGE)).toEqual([EDGE.charCodeAt(0)]);
  expect(isWord("")).toBe(false);
});

test("and what the patterns of Katakana and Hangul say", () => {
  const byPattern = (["word", "kana", "hangul"] satisfies Script[]).map(
    (script, i) => [script, new RegExp(`[${[WORD, KATAKANA, HANGUL][i]}]`)] as const,
  );
  const expected = (unit: string): Script => byPattern.find(([, pattern]) => pattern.test(unit))?.[0] ?? "free";
  expect(units.filter((unit) => scriptOf(unit) !== expected(unit))).toEqual([]);
  expect(["ノ", "ー", "구", "中", "ひ", EDGE, ""].map(scriptOf)).toEqual(["kana", "kana", "hangul", "free", "free", "free", "free"]);
});

test("white space is what a pattern takes for it", () => {
  expect(units.filter((unit) => isSpace(unit) !== /\s/.test(unit))).toEqual([]);
  expect(isSpace("")).toBe(false);
});
