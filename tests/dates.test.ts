import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { compareDates, isBefore, isPartialDate, yearOf } from "../src/dates.ts";

describe("a partial date", () => {
  test.each(["2017", "2017-07", "2017-07-29", "2024-02-29", "1999-12-31", "1000"])("is %s", (text) => {
    expect(isPartialDate(text)).toBe(true);
  });
  test.each([
    "",
    "17",
    "2017-7",
    "2017-07-9",
    "2017-13",
    "2017-00",
    "2017-02-29",
    "2017-04-31",
    "2017-07-32",
    "2017-07-00",
    "2017/07/29",
    "29.07.2017",
    "2017-07-29T00:00",
    "2017-07-",
    "2017 ",
    " 2017",
    "20170729",
    "2017-07-29\n",
    "summer 2017",
    "-2017",
    "２０１７",
  ])("is not “%s”", (text) => {
    expect(isPartialDate(text)).toBe(false);
  });
});

test.each([
  ["2017", 2017],
  ["2017-07", 2017],
  ["2017-07-29", 2017],
])("the year of %s is %i", (date, year) => {
  expect(yearOf(date)).toBe(year);
});

/** In order, each before the next. */
const SORTED = [
  "2016",
  "2016-12-31",
  "2017-01-01",
  "2017-01",
  "2017",
  "2017-01-02",
  "2017-02-01",
  "2017-02",
  "2017-11-30",
  "2017-12",
  "2018",
];

describe("the order of dates", () => {
  test("is by the first possible day, coarser after finer", () => {
    expect(SORTED.toReversed().sort(compareDates)).toEqual(SORTED);
  });
  test("finds equal only what is equal", () => {
    for (const a of SORTED) for (const b of SORTED) expect(compareDates(a, b) === 0).toBe(a === b);
  });
  test("is the same from both sides", () => {
    const dates = fc.constantFrom(...SORTED);
    fc.assert(
      fc.property(dates, dates, (a, b) => Math.sign(compareDates(a, b)) + Math.sign(compareDates(b, a)) === 0),
      { seed: 1 },
    );
  });
});

describe("one date before another", () => {
  test.each([
    ["2017", "2018", true],
    ["2017", "2018-03-01", true],
    ["2017-02", "2017-03-01", true],
    ["2017-02-28", "2017-03", true],
    ["2017", "2017-03", false],
    ["2017-03", "2017", false],
    ["2017-03-01", "2017-03", false],
    ["2017-03-01", "2017-03-01", false],
    ["2018", "2017-12-31", false],
  ])("%s before %s: %s", (a, b, expected) => {
    expect(isBefore(a, b)).toBe(expected);
  });
});
