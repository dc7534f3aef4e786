import { describe, expect, test } from "vitest";
import { compileRecords, type Formerly, type RecordIndex } from "../../src/dataset/compile.ts";
import { compareDates } from "../../src/dates.ts";
import type { CoveringEvent } from "../../src/dossier/covers.ts";
import type { Dossier } from "../../src/dossier/dossier.ts";
import type { EventEntry } from "../../src/dossier/entry.ts";
import type { Summary } from "../../src/dossier/summary.ts";
import { KINDS } from "../../src/model.ts";
import { makeEvent, makeProvider, makeRecords } from "../make.ts";
import { RECORDS } from "../record.ts";

const FILES = compileRecords(RECORDS);

/** The content of a compiled file. */
function read<Content>(path: string, files = FILES): Content {
  return JSON.parse(files.get(`records/${path}.json`) ?? "null") as Content;
}

const newestFirst = (dates: readonly string[]) => dates.toSorted((a, b) => compareDates(b, a));

describe("the compiled record", () => {
  test("is a file for each address in the dossier, a summary for each provider, the measures on each kind, and four for all", () => {
    const { providers, events, instruments, affairs } = RECORDS;
    const named = { providers, summaries: providers, events, instruments, affairs };
    const codes = new Set([...events, ...instruments].map(({ jurisdiction }) => jurisdiction.toLowerCase()));
    const paths = [
      ...["index", "home", "formerly", "search"],
      ...Object.entries(named).flatMap(([folder, list]) => list.map(({ id }) => `${folder}/${id}`)),
      ...[...codes].map((code) => `jurisdictions/${code}`),
      ...KINDS.map((kind) => `covers/${kind}`),
    ];
    expect([...FILES.keys()].sort()).toEqual(paths.map((path) => `records/${path}.json`).sort());
  });
  test("has each event whole, once", () => {
    for (const event of RECORDS.events) expect(read<EventEntry>(`events/${event.id}`).event).toEqual(event);
  });
  test("leads from former ids to today's", () => {
    const event = makeEvent({ id: "fr-2025-new", formerly: ["fr-2025-old"] });
    const files = compileRecords(makeRecords({ events: [event], providers: [makeProvider({ formerly: ["nordic"] })] }));
    expect(read<Formerly>("formerly", files)).toEqual({ "events/fr-2025-old": "events/fr-2025-new", "providers/nordic": "providers/nord" });
  });
  test("has its providers in the index in the order of the name index", () => {
    expect(read<RecordIndex>("index").providers).toEqual(RECORDS.providers.map(({ id }) => id));
  });
  test("has each event under each provider that it names, and under no other", () => {
    const compiled = RECORDS.providers.flatMap(({ id }) => read<Dossier>(`providers/${id}`).events.map((event) => `${event.id} ${id}`));
    const written = RECORDS.events.flatMap((event) => event.providers.map(({ id }) => `${event.id} ${id}`));
    expect(compiled.sort()).toEqual(written.sort());
  });
  test.each(RECORDS.providers)("of $id is whole and newest first", ({ id }) => {
    const { provider, events, names } = read<Dossier>(`providers/${id}`);
    expect(provider).toEqual(RECORDS.providers.find((one) => one.id === id));
    expect(events.map(({ date }) => date)).toEqual(newestFirst(events.map(({ date }) => date)));
    expect(Object.keys(names).sort()).toEqual([...new Set(provider.family.map((one) => one.id))].sort());
    const summary = read<Summary>(`summaries/${id}`);
    expect(summary.events).toBe(events.length);
    expect(summary.latest.map((brief) => brief.id)).toEqual(events.slice(0, 3).map((event) => event.id));
    expect(summary.years.reduce((sum, [, count]) => sum + count, 0)).toBe(events.length);
  });
});

describe("the measures on a kind", () => {
  test.each(KINDS)("%s are the events that cover it, newest first, with the providers that they name", (kind) => {
    const covers = read<readonly CoveringEvent[]>(`covers/${kind}`);
    expect(covers.map(({ date }) => date)).toEqual(newestFirst(covers.map(({ date }) => date)));
    const expected = RECORDS.events
      .filter((event) => event.covers?.includes(kind))
      .map(({ id, providers }) => [id, providers.map((one) => one.id)]);
    expect(covers.map(({ id, providers }) => [id, providers]).sort()).toEqual(expected.sort());
  });
  test("are in the record, some of which also name providers", () => {
    const covers = KINDS.flatMap((kind) => read<readonly CoveringEvent[]>(`covers/${kind}`));
    expect(covers.length).toBeGreaterThan(0);
    expect(covers.some(({ providers }) => providers.length > 0)).toBe(true);
  });
  test("are no events of a provider's own, unless they name it", () => {
    const providers = [makeProvider({ id: "nord" }), makeProvider({ id: "surf" })];
    const ban = makeEvent({ id: "fr-2025-07-18-ban", covers: ["vpn"], providers: [{ id: "nord", role: "subject" }] });
    const files = compileRecords(makeRecords({ providers, events: [ban] }));
    expect(read<readonly CoveringEvent[]>("covers/vpn", files)).toMatchObject([{ id: ban.id, providers: ["nord"] }]);
    expect(["nord", "surf"].map((id) => read<Dossier>(`providers/${id}`, files).events.length)).toEqual([1, 0]);
    expect(read<readonly CoveringEvent[]>("covers/cdn", files)).toEqual([]);
  });
});

describe("the date of the record", () => {
  test.each([
    ["is the day of its newest event", [makeEvent({ added: "2026-12-01" })], "2026-12-01"],
    ["is the day on which an event was last re-read", [makeEvent({ id: "fr-a", reviewed: "2027-01-01" }), makeEvent()], "2027-01-01"],
    ["is the day of its newest provider", [], "2026-11-22"],
  ])("%s", (_, events, date) => {
    expect(read<RecordIndex>("index", compileRecords(makeRecords({ providers: [makeProvider()], events }))).date).toBe(date);
  });
});
