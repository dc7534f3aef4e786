import { describe, expect, test } from "vitest";
import { describe as lineOf } from "../../src/dataset/problem.ts";
import { judge, RULES } from "../../src/dataset/rules.ts";
import { makeRecords } from "../make.ts";
import { EXCEPTIONS, PROBLEMS } from "../record.ts";
import { ADDRESSES } from "./counterexamples/addresses.ts";
import { AFFAIRS } from "./counterexamples/affairs.ts";
import { CITATIONS } from "./counterexamples/citations.ts";
import { type Counterexamples, eventsOf, FILE, ID, TODAY } from "./counterexamples/counterexample.ts";
import { DATES } from "./counterexamples/dates.ts";
import { FIGURES } from "./counterexamples/figures.ts";
import { IDS } from "./counterexamples/ids.ts";
import { NAMES } from "./counterexamples/names.ts";
import { PARTIES } from "./counterexamples/parties.ts";
import { REFERENCES } from "./counterexamples/references.ts";
import { WORDS } from "./counterexamples/words.ts";

const COUNTEREXAMPLES: Counterexamples = {
  ...IDS,
  ...REFERENCES,
  ...AFFAIRS,
  ...PARTIES,
  ...DATES,
  ...CITATIONS,
  ...ADDRESSES,
  ...WORDS,
  ...FIGURES,
  ...NAMES,
};

// That the rules hold for the record is in records.test.ts, file by file.
describe("a rule", () => {
  test.each(RULES)("has a counterexample, which breaks it: $name", ({ name, check }) => {
    const {
      records,
      released = [],
      lines,
    } = COUNTEREXAMPLES[name] ?? { records: makeRecords(), lines: ["no counterexample in this table"] };
    expect(check(records, { today: TODAY, released }).map(lineOf)).toEqual(lines);
    expect(lines.length).toBeGreaterThan(0);
  });
  test.each(RULES)("says why, in a sentence: $name", ({ why }) => {
    expect(why).toMatch(/^[A-Z“].{15,}\.$/);
  });
  test("is behind every counterexample, and has a name of its own", () => {
    expect(Object.keys(COUNTEREXAMPLES).sort()).toEqual(RULES.map(({ name }) => name).sort());
  });
});

describe("an exception", () => {
  const RULE = "no word judges";
  const records = eventsOf({ summary: "The regulator called it draconian." });
  const verdict = (rule: string, record: string) => {
    const { errors, warnings } = judge(records, [{ rule, record, why: "A quotation." }], { today: TODAY, released: [] });
    return [...errors, ...warnings].map(lineOf).filter((line) => /draconian|exceptions/.test(line));
  };
  const BROKEN = `${FILE}: summary is "draconian"; expected a neutral word. Say what was done; if somebody else's judgement is the fact, quote it and say whose it is.`;

  test("excuses one record from one rule", () => {
    expect(verdict(RULE, ID)).toEqual([]);
  });
  test("that excuses nothing is an error", () => {
    expect(verdict(RULE, "fr-2025-07-18-other")).toEqual([
      BROKEN,
      'data/exceptions.yaml: 0.record is "fr-2025-07-18-other"; expected a record that breaks this rule. Delete the exception: it excuses nothing.',
    ]);
  });
  test("to no rule is an error", () => {
    expect(verdict("no word sings", ID)).toEqual([
      BROKEN,
      'data/exceptions.yaml: 0.rule is "no word sings"; expected the name of a rule in src/dataset/rules/. Correct the name, or delete the exception.',
    ]);
  });
  test("of the record has a reason, and none is idle", () => {
    expect(PROBLEMS.filter(({ file }) => file === "exceptions.yaml")).toEqual([]);
    expect(EXCEPTIONS.filter(({ why }) => !/^[A-Z].{15,}\.$/.test(why))).toEqual([]);
  });
});

test("errors and warnings are told apart", () => {
  const { errors, warnings } = judge(
    eventsOf(
      { title: "Court orders VPNs to block sites.", sources: [] },
      { sources: [{ ...eventsOf({}).events[0]?.sources[0], tier: "secondary" } as never] },
    ),
    [],
    { today: TODAY, released: [] },
  );
  expect(errors.map(({ field }) => field)).toEqual(expect.arrayContaining(["title", "sources"]));
  expect(warnings.map(({ field }) => field)).toEqual(["sources.0.tier"]);
});
