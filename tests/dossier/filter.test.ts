import { describe, expect, it, test } from "vitest";
import { choicesOf, type Filter, filtered, isFiltering, NO_FILTER, withChoice } from "../../src/dossier/filter.ts";
import { headOf } from "../../src/dossier/head.ts";
import { makeEvent, makeSource } from "../make.ts";

const by = (role: "subject" | "affected") => [{ id: "nord", role }];
const heads = [
  makeEvent({ id: "a", date: "2025-07-18", type: "block", jurisdiction: "RU", providers: by("subject") }),
  makeEvent({
    id: "b",
    date: "2024-03",
    type: "order",
    status: "ended",
    providers: by("affected"),
    sources: [makeSource({ tier: "primary" })],
  }),
  makeEvent({ id: "c", date: "2019", type: "block", sources: [makeSource(), makeSource({ tier: "primary" })] }),
].map((event) => headOf(event, "nord"));
const ids = (filter: Partial<Filter>) => filtered(heads, { ...NO_FILTER, ...filter }).map(({ id }) => id);

test.each<[string, Partial<Filter>, readonly string[]]>([
  ["nothing chosen shows all", {}, ["a", "b", "c"]],
  ["a type", { type: ["block"] }, ["a", "c"]],
  ["two types", { type: ["block", "order"] }, ["a", "b", "c"]],
  ["a jurisdiction", { jurisdiction: ["RU"] }, ["a"]],
  ["a role: acts without it are not shown", { role: ["affected"] }, ["b"]],
  ["a status", { status: ["ended"] }, ["b"]],
  ["a tier: one such source is enough", { tier: ["primary"] }, ["b", "c"]],
  ["years, both ends included, whatever the date's precision", { years: [2019, 2024] }, ["b", "c"]],
  ["all of it at once", { type: ["block"], tier: ["news"], years: [2019, 2020] }, ["c"]],
  ["what no event is", { type: ["ownership"] }, []],
])("%s", (_, filter, expected) => {
  expect(ids(filter)).toEqual(expected);
});

describe("choices", () => {
  it("are what the events are, in the vocabulary's order, with what each would show", () => {
    expect(choicesOf(heads, NO_FILTER, "type")).toEqual([
      ["order", 1],
      ["block", 2],
    ]);
  });
  it("count beside the other choices, and not against their own", () => {
    expect(choicesOf(heads, { ...NO_FILTER, jurisdiction: ["RU"], type: ["order"] }, "type")).toEqual([
      ["order", 0],
      ["block", 1],
    ]);
  });
  it("keep what the address asks for though no event is that", () => {
    expect(choicesOf(heads, { ...NO_FILTER, tier: ["ngo"] }, "tier")).toContainEqual(["ngo", 0]);
  });
  it("put the jurisdiction with most events first", () => {
    expect(choicesOf(heads, NO_FILTER, "jurisdiction").map(([code]) => code)).toEqual(["FR", "RU"]);
  });
  it("can be taken and given back", () => {
    const chosen = withChoice(NO_FILTER, "type", "block", true);
    expect([isFiltering(NO_FILTER), isFiltering(chosen), chosen.type]).toEqual([false, true, ["block"]]);
    expect(withChoice(withChoice(chosen, "type", "block", true), "type", "block", false)).toEqual(NO_FILTER);
  });
});
