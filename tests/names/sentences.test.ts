import { describe, expect, test } from "vitest";
import { INDEX, idAt } from "../record.ts";
import { findIn } from "./find.ts";
import { BEYOND_THE_ORACLE, SENTENCES } from "./sentences.ts";

const foundIn = (text: string, lang: string) => [...new Set(findIn(text, INDEX, { lang }).map(({ order }) => idAt(order)))].sort();

describe("sentences, each tried against every provider", () => {
  test.each(SENTENCES)("$lang: $text → $finds", ({ text, lang, finds }) => {
    expect(foundIn(text, lang)).toEqual([...finds].sort());
  });
  test.each(BEYOND_THE_ORACLE)("$lang: $text → $finds", ({ text, lang, finds }) => {
    expect(foundIn(text, lang)).toEqual([...finds].sort());
  });
  test("have as many negatives as positives", () => {
    const negatives = SENTENCES.filter(({ finds }) => finds.length === 0);
    expect(SENTENCES.length).toBeGreaterThanOrEqual(60);
    expect(negatives.length * 2).toBeGreaterThanOrEqual(SENTENCES.length);
  });
});
