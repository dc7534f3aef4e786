import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { bearingOn } from "../../src/names/bearing.ts";
import { type Candidate, findCandidates } from "../../src/names/candidates.ts";
import { settle } from "../../src/names/settle.ts";
import { INDEX } from "../record.ts";
import { SENTENCES } from "./sentences.ts";

const [WANTED, OTHER] = [0, 1];
const isWanted = (order: number) => order === WANTED;
const at = (order: number, start: number, more: Partial<Candidate> = {}): Candidate => {
  return { order, start, end: start + 5, always: false, near: false, listedWith: null, ...more };
};

describe("what bears on the names that are wanted", () => {
  test.each([
    ["a wanted name", [at(WANTED, 0)]],
    ["another that is certain", [at(OTHER, 0, { always: true })]],
    ["another that overlaps a wanted one", [at(OTHER, 0), at(WANTED, 3)]],
    ["another within a longer one that a wanted one overlaps", [at(OTHER, 0, { end: 30 }), at(OTHER, 8), at(WANTED, 25)]],
    ["a list with a wanted one at its end", [at(OTHER, 0), at(OTHER, 8, { listedWith: 0 }), at(WANTED, 16, { listedWith: 8 })]],
    ["a list with a certain one at its beginning", [at(OTHER, 0, { always: true }), at(OTHER, 8, { listedWith: 0 })]],
  ])("is %s", (_, run) => {
    expect(bearingOn(run, isWanted)).toEqual(run);
  });
  test.each([
    ["another by itself", [at(OTHER, 0), at(WANTED, 8)], [at(WANTED, 8)]],
    ["another that only touches a wanted one", [at(OTHER, 0), at(WANTED, 5)], [at(WANTED, 5)]],
    ["a list without a wanted one", [at(OTHER, 0), at(OTHER, 8, { listedWith: 0 }), at(WANTED, 40)], [at(WANTED, 40)]],
    ["anything of nothing", [], []],
  ])("is not %s", (_, run, left) => {
    expect(bearingOn(run, isWanted)).toEqual(left);
  });
  test("is enough to decide what they mean as if all had been decided", () => {
    const steps = fc.array(
      fc.record({
        order: fc.nat(3),
        gap: fc.nat(6),
        length: fc.integer({ min: 1, max: 9 }),
        always: fc.boolean(),
        near: fc.boolean(),
        isListed: fc.boolean(),
      }),
      { maxLength: 9 },
    );
    const runs = fc.array(steps.map(runOf), { maxLength: 3 });
    fc.assert(
      fc.property(runs, fc.func(fc.boolean()), (all, said) => {
        const evidence = { certain: [], isNear: ({ order, start }: Candidate) => said(order, start) };
        const wantedOf = (some: readonly (readonly Candidate[])[]) => settle(some, evidence).filter(({ order }) => isWanted(order));
        expect(wantedOf(all.map((run) => bearingOn(run, isWanted)))).toEqual(wantedOf(all));
      }),
      { numRuns: 2000, seed: 20 },
    );
  });
});

describe("candidates, where only some providers are wanted", () => {
  const WANTED_OF_RECORD: readonly ((order: number) => boolean)[] = [() => false, (order) => order % 3 === 0, () => true];
  const runs = SENTENCES.map(({ text, lang }) => ({ text, lang, meeting: () => "apart" as const }));
  test("are all that there are, if one of these is among them, else none, or all where a longer name covers it", () => {
    let [left, kept, covered] = [0, 0, 0];
    for (const run of runs) {
      const all = findCandidates(run, INDEX);
      for (const isOneOf of WANTED_OF_RECORD) {
        const some = findCandidates(run, INDEX, isOneOf);
        if (all.some(({ order }) => isOneOf(order))) {
          expect(some).toEqual(all);
          kept += 1;
        } else if (some.length > 0) covered += 1;
        else if (all.length > 0) left += 1;
      }
    }
    expect(left).toBeGreaterThan(200);
    expect(kept).toBeGreaterThan(200);
    expect(covered).toBeLessThan(20);
  });
});

interface Step {
  readonly order: number;
  readonly gap: number;
  readonly length: number;
  readonly always: boolean;
  readonly near: boolean;
  readonly isListed: boolean;
}

// In order of their start, some of them overlapping; what is listed stands behind the one before.
function runOf(steps: readonly Step[]): readonly Candidate[] {
  const run: Candidate[] = [];
  for (const { order, gap, length, always, near, isListed } of steps) {
    const before = run.at(-1);
    const listed = before && isListed;
    const start = before ? (listed ? before.end : before.start) + gap : gap;
    run.push({ order, start, end: start + length, always, near, listedWith: listed ? before.start : null });
  }
  return run;
}
