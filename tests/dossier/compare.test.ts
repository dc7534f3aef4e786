import { describe, expect, it } from "vitest";
import { compared } from "../../src/dossier/compare.ts";
import { headOf } from "../../src/dossier/head.ts";
import type { Event } from "../../src/model.ts";
import { makeEvent } from "../make.ts";

const event = (id: string, put: Partial<Event> = {}) => headOf(makeEvent({ id, ...put }));
const shared = event("s", { type: "order", jurisdiction: "FR" });
const nord = [shared, event("a", { type: "block", jurisdiction: "RU" }), event("b", { type: "block", jurisdiction: "RU" })];
const shark = [shared, event("c", { type: "case", jurisdiction: "US" })];

describe("a comparison", () => {
  const { differing, common, shared: together } = compared([nord, shark]);
  it("has first where only some have an event, the widest difference first", () => {
    expect(differing).toEqual([
      { type: "block", jurisdiction: "RU", counts: [2, 0] },
      { type: "case", jurisdiction: "US", counts: [0, 1] },
    ]);
  });
  it("has apart where all have one", () => {
    expect(common).toEqual([{ type: "order", jurisdiction: "FR", counts: [1, 1] }]);
  });
  it("has the events that name more than one, with those that they name", () => {
    expect(together.map(([{ id }, named]) => [id, named])).toEqual([["s", [0, 1]]]);
  });
  it("of one with another that has none has only differences", () => {
    expect(compared([nord, []])).toMatchObject({ common: [], shared: [] });
    expect(compared([[], []])).toEqual({ differing: [], common: [], shared: [] });
  });
});
