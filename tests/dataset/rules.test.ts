import { describe, expect, test } from "vitest";
import { describe as lineOf } from "../../src/dataset/problem.ts";
import { RULES } from "../../src/dataset/rules.ts";
import type { Records } from "../../src/model.ts";
import { makeEvent, makeInstrument, makeProvider, makeRecords } from "../make.ts";
import { RECORDS } from "../record.ts";

/** What breaks the rule, and every line that is said of it. */
interface Counterexample {
  readonly records: Records;
  readonly lines: readonly string[];
}

const TODAY = "2026-11-28";
const ID = "fr-2025-07-18-order";
const FILE = "data/events/fr/2025-07-18-order.yaml";
const DATE_REMEDY = "Rename the file, or correct date and jurisdiction.";

const COUNTEREXAMPLES: Readonly<Record<string, Counterexample>> = {
  "an event's path says its jurisdiction and date": {
    records: makeRecords({
      events: [
        makeEvent({ id: ID }),
        makeEvent({ id: ID, date: "2025-07-19" }),
        makeEvent({ id: ID, date: "2025-07" }),
        makeEvent({ id: ID, jurisdiction: "DE" }),
      ],
    }),
    lines: [
      `${FILE}: date is "2025-07-19"; expected a file named events/fr/2025-07-19-….yaml. ${DATE_REMEDY}`,
      `${FILE}: date is "2025-07-18"; expected a file named events/de/2025-07-18-….yaml. ${DATE_REMEDY}`,
    ],
  },
  "an instrument's path says its jurisdiction": {
    records: makeRecords({ instruments: [makeInstrument(), makeInstrument({ jurisdiction: "DE" })] }),
    lines: [
      'data/instruments/fr/code-du-sport.yaml: jurisdiction is "DE"; expected a file in instruments/de/. Move the file, or correct the jurisdiction.',
    ],
  },
  "every provider that a record names exists": {
    records: makeRecords({
      providers: [
        makeProvider({
          family: [
            { id: "shark", how: "same owner" },
            { id: "nord", how: "itself" },
          ],
        }),
      ],
      events: [
        makeEvent({
          id: ID,
          providers: [
            { id: "nord", role: "subject" },
            { id: "surf", role: "affected" },
          ],
        }),
      ],
    }),
    lines: [
      `${FILE}: providers.1.id is "surf"; expected the id of a file in data/providers/. Correct the id, or add data/providers/surf.yaml.`,
      'data/providers/nord.yaml: family.0.id is "shark"; expected the id of a file in data/providers/. Correct the id, or add data/providers/shark.yaml.',
    ],
  },
  "every instrument that an event names exists": {
    records: makeRecords({
      events: [makeEvent({ id: ID, instrument: "fr-other-law" }), makeEvent({ instrument: "fr-code-du-sport" }), makeEvent()],
      instruments: [makeInstrument()],
    }),
    lines: [
      `${FILE}: instrument is "fr-other-law"; expected the id of a file in data/instruments/, or null. Correct the id, or add data/instruments/fr/other-law.yaml.`,
    ],
  },
  "a provider stands once in an event": {
    records: makeRecords({
      events: [
        makeEvent({
          id: ID,
          providers: [
            { id: "nord", role: "subject" },
            { id: "surf", role: "affected" },
            { id: "nord", role: "challenger" },
          ],
        }),
      ],
    }),
    lines: [`${FILE}: providers is "nord"; expected each provider once. Keep the line with the weightier role.`],
  },
  "a host and path belong to one provider": {
    records: makeRecords({
      providers: [
        makeProvider({ id: "nord", sites: [{ host: "vpn.example" }, { host: "git.example", path: "/nord" }] }),
        makeProvider({ id: "surf", sites: [{ host: "git.example", path: "/surf" }, { host: "vpn.example" }] }),
      ],
    }),
    lines: [
      'data/providers/surf.yaml: sites.1 is "vpn.example"; expected what data/providers/nord.yaml does not have. Keep the site with the provider that runs it, or give both a path.',
    ],
  },
  "an app belongs to one provider": {
    records: makeRecords({
      providers: [
        makeProvider({ id: "nord", app_ids: { apple: ["905953485"], google: ["com.nord"] } }),
        makeProvider({ id: "surf", app_ids: { apple: ["905953486", "905953485"] } }),
        makeProvider({ id: "wind", app_ids: { google: ["com.nord"] } }),
      ],
    }),
    lines: [
      'data/providers/surf.yaml: app_ids.apple.1 is "905953485"; expected what data/providers/nord.yaml does not have. Keep the app with the vendor that publishes it.',
      'data/providers/wind.yaml: app_ids.google.0 is "com.nord"; expected what data/providers/nord.yaml does not have. Keep the app with the vendor that publishes it.',
    ],
  },
  "ids are unique": {
    records: makeRecords({
      events: [makeEvent({ id: ID }), makeEvent({ id: ID }), makeEvent({ id: `${ID}-2` })],
      providers: [makeProvider()],
    }),
    lines: [`${FILE}: the file is "${ID}"; expected an id of its own. Give the file a longer slug.`],
  },
};

describe("a rule", () => {
  test.each(RULES)("holds for the record: $name", ({ check }) => {
    expect(check(RECORDS, TODAY).map(lineOf)).toEqual([]);
  });
  test.each(RULES)("has a counterexample, which breaks it: $name", ({ name, check }) => {
    const { records, lines } = COUNTEREXAMPLES[name] ?? { records: makeRecords(), lines: ["no counterexample in this table"] };
    expect(check(records, TODAY).map(lineOf)).toEqual(lines);
    expect(lines.length).toBeGreaterThan(0);
  });
  test.each(RULES)("says why, in a sentence: $name", ({ why }) => {
    expect(why).toMatch(/^[A-Z].{15,}\.$/);
  });
  test("is behind every counterexample, and has a name of its own", () => {
    expect(Object.keys(COUNTEREXAMPLES).sort()).toEqual(RULES.map(({ name }) => name).sort());
  });
});
