import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { isSame, merged } from "../src/settings-merge.ts";

const [ALWAYS, SINCE] = [{ until: "always" }, { until: "new", since: "2026-11-29" }];

describe("a change of a setting", () => {
  test.each<[string, stored: unknown, from: unknown, to: unknown, after: unknown]>([
    ["takes the place of a value", "quiet", "quiet", "on", "on"],
    ["takes the place of a value that was changed elsewhere: it is the last word", "asked", "quiet", "on", "on"],
    ["takes the place of a value that is none", { mode: 1 }, "on", "quiet", "quiet"],
    ["is stored where nothing was", undefined, [], ["a"], ["a"]],
    ["takes the place of a list that is none", "a", [], ["b"], ["b"]],
    ["takes the place of providers that are a list", ["a"], {}, { b: ALWAYS }, { b: ALWAYS }],
    ["adds to a list", ["a"], ["a"], ["a", "b"], ["a", "b"]],
    ["takes out of a list", ["a", "b"], ["a", "b"], ["b"], ["b"]],
    ["keeps what was added to a list elsewhere", ["a", "c"], ["a"], ["a", "b"], ["a", "c", "b"]],
    ["keeps out what was taken out of a list elsewhere", ["b"], ["a", "b"], ["a", "b", "c"], ["b", "c"]],
    ["adds once what was added elsewhere too", ["a", "b"], ["a"], ["a", "b"], ["a", "b"]],
    ["takes out what was taken out elsewhere too", ["b"], ["a", "b"], ["b"], ["b"]],
    [
      "keeps in a list what only a newer version knows",
      ["vpn", "bank", { kind: "new" }],
      ["vpn"],
      ["cdn"],
      ["bank", { kind: "new" }, "cdn"],
    ],
    ["adds a provider", { a: ALWAYS }, { a: ALWAYS }, { a: ALWAYS, b: SINCE }, { a: ALWAYS, b: SINCE }],
    ["keeps a provider that was added elsewhere", { a: ALWAYS, c: SINCE }, { a: ALWAYS }, {}, { c: SINCE }],
    [
      "changes one provider and no other",
      { a: SINCE, b: SINCE },
      { a: ALWAYS, b: SINCE },
      { a: ALWAYS, b: ALWAYS },
      { a: SINCE, b: ALWAYS },
    ],
    [
      "keeps a provider that is hidden as only a newer version knows",
      { a: { until: "tomorrow" } },
      {},
      { b: ALWAYS },
      { a: { until: "tomorrow" }, b: ALWAYS },
    ],
  ])("%s", (_, stored, from, to, after) => {
    expect(merged(stored, from, to)).toEqual(after);
  });

  const list = fc.uniqueArray(fc.constantFrom("a", "b", "c", "d"));
  test("is the whole of it where nothing else was changed, and touches nothing of what it is not about", () => {
    fc.assert(
      fc.property(list, list, list, (stored, from, to) => {
        expect(new Set(merged(from, from, to) as string[])).toEqual(new Set(to));
        const after = merged(stored, from, to) as typeof to;
        for (const one of ["a", "b", "c", "d"] as const) {
          const isAbout = from.includes(one) !== to.includes(one);
          expect(after.includes(one)).toBe((isAbout ? to : stored).includes(one));
        }
        expect(new Set(after).size).toBe(after.length);
      }),
      { seed: 1, numRuns: 500 },
    );
  });
});

test.each([
  [1, 1, true],
  [undefined, undefined, true],
  [undefined, null, false],
  ["1", 1, false],
  [["a", "b"], ["a", "b"], true],
  [["a", "b"], ["b", "a"], false],
  [[], {}, false],
  [{ until: "new", since: "x" }, { since: "x", until: "new" }, true],
  [{ a: { b: 1 } }, { a: { b: 2 } }, false],
  [{ a: undefined }, { b: undefined }, false],
  [{ a: 1 }, { a: 1, b: 2 }, false],
])("%j and %j are the same: %s", (a, b, is) => {
  expect(isSame(a, b)).toBe(is);
});
