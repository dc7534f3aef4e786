import { expect, test } from "vitest";
import { spreadOf } from "../../scripts/bench/figures.ts";
import type { Report } from "../../scripts/bench/report.ts";
import { isReached, targetsOf, targetTable } from "../../scripts/bench/targets.ts";

type Contestant = Report["contestants"][number];

const spread = (value: number) => ({ ...(spreadOf([value]) as NonNullable<ReturnType<typeof spreadOf>>), geometricMean: value });
const PARTS = { compile: 0, start: 0, idle: 0, microtasks: 0, other: 0 };
const group = (name: string, ratio: number, slice: number): Contestant["groups"][number] => {
  const work = { own: spread(1), walk: spread(1), parts: PARTS };
  return { ...work, group: name, ratio: spread(ratio), slice: spread(slice), longest: slice };
};
const contestant = (id: string, ratio: number): Contestant => ({
  id,
  name: id,
  groups: [group("all pages", ratio, 5), group("no name", ratio / 2, 1)],
  pages: [],
  found: null,
  threw: [],
  missing: [],
  changed: [0, 3],
  heap: spread(150),
});
const SIZES: Report["sizes"] = [
  { file: "main.iife.js", code: 7_000, literal: 50_000 },
  { file: "reader.iife.js", code: 90_000, literal: 90_000 },
];
const ticker = (share: number, ratio: number | null) => ({ page: "ticker", share, walkShare: 0.01, ratio, longest: 1 });

test("each aim stands beside what was measured, of the always-on script and of Gazette alone", () => {
  const targets = targetsOf({
    sizes: SIZES,
    contestants: [contestant("gazette", 2.2), contestant("mark", 900)],
    mutating: [ticker(0.02, 3)],
  });
  const reached = Object.fromEntries(targets.map((one) => [one.what, [one.reached, isReached(one)]]));
  expect(reached).toEqual({
    "always-on script, bytes of code": [7_000, true],
    "always-on script, bytes of its literal": [50_000, false],
    "page load ÷ bare walk, median page": [2.2, true],
    "page load ÷ bare walk, geometric mean": [2.2, true],
    "the same, median page without a name": [1.1, true],
    "longest slice, ms": [5, false],
    "slice of nine pages of ten, ms": [5, false],
    "heap of an idle tab, kB": [150, true],
    "pages whose DOM is changed": [0, true],
    "reading again ÷ walking again, worst page": [3, true],
    "main thread while it changes, ticker, %": [2, false],
  });
});

test("what was not measured is left out", () => {
  expect(targetsOf({ sizes: [], contestants: [], mutating: [] })).toEqual([]);
  expect(targetsOf({ sizes: [], contestants: [], mutating: [ticker(0.01, null)] }).map(({ what }) => what)).toEqual([
    "main thread while it changes, ticker, %",
  ]);
});

test("the table says what is reached and what is not", () => {
  const lines = targetTable({ sizes: SIZES, contestants: [], mutating: [] }).split("\n");
  expect(lines[1]).toMatch(/code\s+7000\s+≤ 10000\s+8000\s+reached$/);
  expect(lines[2]).toMatch(/literal\s+50000\s+≤ 48000\s+30000\s+not yet$/);
});
