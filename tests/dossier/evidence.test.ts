import { describe, expect, test } from "vitest";
import { hasPrimary, publishersOf, thinlySourced } from "../../src/dossier/evidence.ts";
import type { Source } from "../../src/model.ts";
import { makeSource } from "../make.ts";

const of = (...puts: readonly Partial<Source>[]) => ({ sources: puts.map(makeSource) });

describe("the evidence of an event", () => {
  test.each([
    ["one newsroom twice", of({ publisher: "A" }, { publisher: "A" }), ["A"]],
    ["two newsrooms", of({ publisher: "A" }, { publisher: "B", tier: "specialist" }), ["A", "B"]],
    ["a newsroom and a copy of an agency's text", of({ publisher: "A" }, { publisher: "B", copy_of: "Reuters" }), ["A"]],
    ["an agency and a copy of its text", of({ publisher: "Reuters" }, { publisher: "B", copy_of: "Reuters" }), ["Reuters"]],
    ["a newsroom and an aggregator", of({ publisher: "A" }, { publisher: "B", tier: "secondary" }), ["A"]],
    ["nothing", of(), []],
  ])("from %s has these publishers", (_, event, publishers) => {
    expect(publishersOf(event)).toEqual(publishers);
  });
  test.each([
    [of({ tier: "secondary" }), true, false],
    [of({ tier: "secondary" }, { tier: "ngo" }), false, false],
    [of({ tier: "primary" }, { tier: "secondary" }), false, true],
    [of(), false, false],
  ])("%o: thin %s, primary %s", (event, thin, primary) => {
    expect([thinlySourced(event), hasPrimary(event)]).toEqual([thin, primary]);
  });
});
