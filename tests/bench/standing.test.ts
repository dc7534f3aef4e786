import { expect, test } from "vitest";
import type { Entrant } from "../../scripts/bench/entrants.ts";
import { clockedWork } from "../../scripts/bench/firefox-clock.ts";
import { rotated } from "../../scripts/bench/loads.ts";
import type { Look } from "../../scripts/bench/look.ts";
import { isLeftOut, standingOf } from "../../scripts/bench/standing.ts";
import { contestantTables } from "../../scripts/bench/table-contestants.ts";
import type { OwnWork } from "../../scripts/bench/trace.ts";

const [FINE, BAD, SLOW] = ["fine", "bad", "slow"].map((name) => ({ name, address: `http://a.test/${name}` }));
const FACTS = { nodes: 10, characters: 100, mentions: 2, flags: 1 };
const RIVAL: Entrant = { id: "mark", name: "mark.js", folder: "" };

const work = (total: number): OwnWork => ({
  total,
  longest: total / 2,
  parts: { compile: 0, start: total, idle: 0, microtasks: 0, other: 0 },
  scripts: ["a.js"],
});
const look = (put: Partial<Look>): Look => ({ found: 3, threw: null, dom: "a", heap: 1000, ...put });

function standing() {
  if (!FINE || !BAD || !SLOW) throw new Error("no pages");
  return standingOf({
    entrant: RIVAL,
    loads: new Map([[FINE, { own: [work(8), work(12)], walk: [work(2), work(2)] }]]),
    looks: new Map([
      [FINE, look({ dom: "b", heap: 5000 })],
      [BAD, look({ found: null, threw: "SyntaxError" })],
    ]),
    empty: new Map([FINE, BAD, SLOW].map((page) => [page, look({ found: null })])),
    surveyed: new Map([FINE, BAD, SLOW].map((page) => [page, FACTS])),
  });
}

test("an entrant's figures are of the pages that it searched to their end; the others are named", () => {
  expect(standing()).toMatchObject({
    pages: [{ page: "fine", own: 10, walk: 2, ratio: 5, slice: 5 }],
    found: 3,
    threw: [{ page: "bad", error: "SyntaxError" }],
    missing: ["slow"],
    changed: [1, 2],
    heap: { median: 2, count: 2 },
  });
});

test("a page on which it threw or took too long is not loaded with it again", () => {
  expect([look({}), look({ threw: "Error" }), undefined].map(isLeftOut)).toEqual([false, true, true]);
});

test("the tables say who threw where, and who was not measured", () => {
  const absent = [{ name: "the previous release", why: "the repository has no earlier tag" }];
  const text = contestantTables({ contestants: [standing()], absent }).join("\n");
  expect(text).toContain("mark.js threw on bad: SyntaxError");
  expect(text).toContain("not measured: the previous release: the repository has no earlier tag");
  expect(text).toMatch(/mark\.js\s+1\s+10\.00/);
});

test("turns are taken in another order each time", () => {
  expect([0, 1, 2, 3].map((by) => rotated(["a", "b", "c"], by).join(""))).toEqual(["abc", "bca", "cab", "abc"]);
});

test("a clock that was not read is no work, nor is that of a rival that threw", () => {
  expect([null, "3.5 2 threw"].map(clockedWork)).toEqual([null, null]);
  expect(clockedWork("3.5 2")).toMatchObject({ total: 3.5, longest: 2 });
});
