import { describe, expect, it } from "vitest";
import { axisOf, filledYears, isRecent, yearsOf } from "../../src/dossier/timeline.ts";

describe("years", () => {
  it("counts dates of any precision by year, oldest first", () => {
    expect(yearsOf([{ date: "2020-05-01" }, { date: "2018" }, { date: "2020-01" }])).toEqual([
      [2018, 1],
      [2020, 2],
    ]);
  });
});

describe("the axis", () => {
  it.each([
    ["starts with the earliest year of any chart", [[[2019, 1]], [[2001, 1]]], { from: 2001, to: 2026 }],
    ["has ten years at least", [[[2025, 1]]], { from: 2017, to: 2026 }],
    ["is there without charts", [], { from: 2017, to: 2026 }],
    ["has room for an act dated after the record", [[[2030, 1]]], { from: 2021, to: 2030 }],
  ] as const)("%s", (_, charts, axis) => {
    expect(axisOf(charts, 2026)).toEqual(axis);
  });
  it("fills in the years without events", () => {
    expect(filledYears([[2020, 3]], { from: 2019, to: 2021 })).toEqual([
      [2019, 0],
      [2020, 3],
      [2021, 0],
    ]);
  });
  it("calls the last two years recent and no other", () => {
    expect([2024, 2025, 2026].map((year) => isRecent(year, { from: 2017, to: 2026 }))).toEqual([false, true, true]);
  });
});
