import { describe, expect, test } from "vitest";
import { INDEX, idAt, RECORDS } from "../record.ts";
import { DANGEROUS } from "./dangerous.ts";
import { findIn } from "./find.ts";

const idsIn = (text: string) => findIn(text, INDEX).map(({ order }) => idAt(order));

describe("a dangerous name", () => {
  test.each(DANGEROUS)("$name is recognised where $id is meant: $match", ({ id, match }) => {
    expect(idsIn(match)).toContain(id);
  });
  test.each(DANGEROUS)("$name is not $id where something else is meant: $no_match", ({ id, no_match }) => {
    expect(idsIn(no_match)).not.toContain(id);
  });
  test("belongs to a provider of the record", () => {
    const known = new Set(RECORDS.providers.map(({ id }) => id));
    expect(DANGEROUS.filter(({ id }) => !known.has(id))).toEqual([]);
    expect(DANGEROUS.length).toBeGreaterThanOrEqual(50);
  });
});
