import { expect, test } from "vitest";
import { filterOf, mayBeKey } from "../../scripts/bench/growth-filter.ts";
import { grownRecords, NAME_KINDS } from "../../scripts/bench/growth-names.ts";
import { namesOf } from "../../scripts/bench/rivals.ts";
import { readIndex } from "../../src/names/index.ts";
import { packNames } from "../../src/names/pack.ts";

test.each(NAME_KINDS)("%s names are as many as asked for, the same each time, and one in ten needs context", (kind) => {
  const records = grownRecords(kind, 1000);
  expect(grownRecords(kind, 1000)).toEqual(records);
  expect(namesOf(records)).toHaveLength(1000);
  expect(records.providers.flatMap(({ names }) => names).filter(({ use }) => use === "context")).toHaveLength(100);
  expect(readIndex(packNames(records)).keys.size).toBeGreaterThan(900);
});

test("realistic names are written in several scripts", () => {
  const text = namesOf(grownRecords("realistic", 300)).join("");
  for (const script of ["Latin", "Cyrillic", "Han", "Katakana", "Hangul"]) expect(text).toMatch(new RegExp(`\\p{Script=${script}}`, "u"));
});

test("the filter passes every key and few other words", () => {
  const words = namesOf(grownRecords("synthetic", 4000));
  const [keys, others] = [new Set(words.slice(0, 2000)), words.slice(2000)];
  const filter = filterOf(keys);
  expect([...keys].filter((key) => !mayBeKey(key, filter))).toEqual([]);
  expect(others.filter((word) => mayBeKey(word, filter)).length).toBeLessThan(20);
});
