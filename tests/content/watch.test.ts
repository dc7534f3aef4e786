import { expect, test } from "vitest";
import { restAfter } from "../../extension/content/watch.ts";

test.each([
  ["nothing", 0, 0],
  ["a little", 4, 300],
  ["so much that names would come late", 40, 2000],
  ["as much as a tenth of that", 200, 2000],
  ["very much", 600, 6000],
])("after a batch that took %s, %d ms, the next begins %d ms after it began", (_, took, rest) => {
  expect(restAfter(took)).toBe(rest);
});

test("the first reading is no batch", () => {
  expect(restAfter(Number.NEGATIVE_INFINITY)).toBe(Number.NEGATIVE_INFINITY);
});
