import { describe, expect, it, test } from "vitest";
import { lanesOf, type Place, type Step, stepped, turned } from "../../src/dossier/chart.ts";
import type { Years } from "../../src/dossier/filter.ts";
import { lineOf } from "../../src/dossier/head.ts";
import { makeEvent } from "../make.ts";

const at = (date: string, type: "block" | "order" = "block") => lineOf(makeEvent({ id: `${date} ${type}`, date, type }));

describe("a time line", () => {
  it("has a lane for each type that has an event in these years, in the vocabulary's order", () => {
    const lanes = lanesOf([at("2020-05-01"), at("2021", "order"), at("2010", "order")], [2020, 2021], 24);
    expect(lanes.map(({ type, marks }) => [type, marks.length])).toEqual([
      ["order", 1],
      ["block", 1],
    ]);
  });
  it("places a day at a point and a year over its whole span", () => {
    const [day] = lanesOf([at("2021-01-01")], [2020, 2021], 24)[0]?.marks ?? [];
    expect([day?.from, day?.to]).toEqual([366 / 731, 366 / 731]);
    const [year] = lanesOf([at("2021")], [2020, 2021], 24)[0]?.marks ?? [];
    expect([year?.from, year?.to]).toEqual([366 / 731, 730 / 731]);
  });
  it("draws no more marks than there are columns, none over another, and loses no event", () => {
    const events = Array.from({ length: 120 }, (_, i) => at(`${2010 + Math.floor(i / 12)}-${String((i % 12) + 1).padStart(2, "0")}-15`));
    const [lane] = lanesOf(events, [2010, 2019], 30);
    const places = lane?.marks.map((mark) => mark.at) ?? [];
    expect(places.length).toBeLessThanOrEqual(30);
    expect(places.every((place, i) => i === 0 || place - (places[i - 1] ?? 0) > 0.99 / 30)).toBe(true);
    expect(lane?.marks.reduce((sum, mark) => sum + mark.events.length, 0)).toBe(120);
  });
  it.each(["2019-12-31", "2022-01-01", "2019", "2022"])("leaves out %s, which is not within 2020 to 2021", (date) => {
    expect(lanesOf([at(date)], [2020, 2021], 24)).toEqual([]);
  });
  it.each(["2020-01-01", "2021-12-31", "2020-01", "2021-12", "2020", "2021"])("has %s, which is", (date) => {
    const [mark] = lanesOf([at(date)], [2020, 2021], 24)[0]?.marks ?? [];
    expect(mark && mark.at > 0 && mark.at < 1).toBe(true);
  });
});

test.each<[Years, "earlier" | "later" | "closer" | "wider", Years]>([
  [[2010, 2019], "closer", [2015, 2019]],
  [[2015, 2019], "earlier", [2013, 2017]],
  [[2013, 2017], "later", [2015, 2019]],
  [[2015, 2019], "wider", [2010, 2019]],
  [[2018, 2018], "earlier", [2017, 2017]],
  [[2018, 2018], "closer", [2018, 2018]],
  [[2010, 2012], "earlier", [2010, 2012]],
  [[2017, 2019], "later", [2017, 2019]],
  [[2010, 2019], "wider", [2010, 2019]],
])("of 2010 to 2019, %j turned %s is %j", (years, turn, expected) => {
  expect(turned(years, [2010, 2019], turn)).toEqual(expected);
});

describe("from mark to mark", () => {
  const lanes = lanesOf(
    ["2020-01-10", "2020-06-10", "2021-12-10"]
      .map((date) => at(date, "order"))
      .concat(["2020-05-10", "2021-11-10"].map((date) => at(date))),
    [2020, 2021],
    24,
  );
  it.each<[Place, Step, Place]>([
    [[0, 1], "before", [0, 0]],
    [[0, 0], "before", [0, 0]],
    [[0, 1], "after", [0, 2]],
    [[0, 2], "after", [0, 2]],
    [[0, 1], "first", [0, 0]],
    [[0, 0], "last", [0, 2]],
    [[0, 1], "down", [1, 0]],
    [[0, 2], "down", [1, 1]],
    [[1, 0], "up", [0, 1]],
    [[0, 0], "up", [0, 0]],
    [[1, 1], "down", [1, 1]],
  ])("a step from %j %s leads to %j", (from, step, to) => {
    expect(stepped(lanes, from, step)).toEqual(to);
  });
});
