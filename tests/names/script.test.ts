import { expect, test } from "vitest";
import { EDGE, WORD } from "../../src/names/characters.ts";
import { AN_EDGE, isWord, LETTER, unitKinds } from "../../src/names/script.ts";

test("the table of code units says what the pattern of letters says", () => {
  const letter = new RegExp(`[${WORD}]`);
  const units = Array.from({ length: 0x10000 }, (_, code) => String.fromCharCode(code));
  expect(units.filter((unit) => isWord(unit) !== letter.test(unit))).toEqual([]);
  expect(units.filter(isWord).length).toBeGreaterThan(2000);
  expect([...unitKinds().keys()].filter((code) => unitKinds()[code] === AN_EDGE)).toEqual([EDGE.charCodeAt(0)]);
  expect(unitKinds().every((kind) => [0, LETTER, AN_EDGE].includes(kind))).toBe(true);
  expect(isWord("")).toBe(false);
});
