import { readdirSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { describe as lineOf } from "../../src/dataset/problem.ts";
import { idOf } from "../../src/dataset/read.ts";
import { hasPrimary, publishersOf } from "../../src/dossier/evidence.ts";
import type { Event, Kind } from "../../src/model.ts";
import { PROBLEMS, RECORDS } from "../record.ts";

const DATA = join(import.meta.dirname, "../../data");
const FOLDERS = ["providers", "events", "instruments"] as const;

const FILES = FOLDERS.flatMap((folder) =>
  readdirSync(join(DATA, folder), { recursive: true, encoding: "utf8" })
    .filter((name) => /\.\w+$/.test(name))
    .sort()
    .map((name) => ({ folder, path: `${folder}/${name.replaceAll("\\", "/")}` })),
);
const IDS = Object.fromEntries(FOLDERS.map((folder) => [folder, new Set(RECORDS[folder].map(({ id }) => id))]));

describe("the record", () => {
  test.each(FILES)("data/$path is whole", ({ folder, path }) => {
    expect(PROBLEMS.filter(({ file }) => file === path).map(lineOf)).toEqual([]);
    expect([...(IDS[folder] ?? [])]).toContain(idOf(path));
  });
  test("has no other problem, and no record without a file", () => {
    const known = new Set(FILES.map(({ path }) => path));
    expect(PROBLEMS.filter(({ file }) => !known.has(file)).map(lineOf)).toEqual([]);
    expect(FILES).toHaveLength(FOLDERS.reduce((sum, folder) => sum + RECORDS[folder].length, 0));
  });
  test("is in the order of its ids", () => {
    for (const folder of FOLDERS) {
      const ids = RECORDS[folder].map(({ id }) => id);
      expect(ids).toEqual(ids.toSorted());
    }
  });
});

/** What it once held: a silent loss fails. Raise these as the record grows. */
describe("the census", () => {
  const { providers, events, instruments, affairs } = RECORDS;
  const named = new Set(events.flatMap((event) => event.providers.map(({ id }) => id)));
  const of = (kind: Kind) =>
    events.filter(({ covers = [], ...event }) => covers.includes(kind) || event.providers.some(({ id }) => kinds.get(id) === kind)).length;
  const kinds = new Map(providers.map(({ id, kind }) => [id, kind]));
  const share = (holds: (event: Event) => boolean) => Math.floor((100 * events.filter(holds).length) / events.length);
  test.each([
    ["providers", 339, providers.length],
    ["events", 945, events.length],
    ["instruments", 117, instruments.length],
    ["affairs", 185, affairs.length],
    ["jurisdictions", 81, new Set(events.map(({ jurisdiction }) => jurisdiction)).size],
    ["providers with events of their own", 258, named.size],
    ["events that name or cover a VPN", 252, of("vpn")],
    ["events that name or cover a circumvention tool", 92, of("circumvention-tool")],
    ["events that name or cover a cloud host", 137, of("cloud-host")],
    ["events that name or cover a CDN", 52, of("cdn")],
    ["events that name or cover an app store", 224, of("app-store")],
    ["percent of the events re-read", 99, share(({ reviewed }) => reviewed !== null)],
    ["percent of the events with two publishers", 87, share((event) => publishersOf(event).length >= 2)],
    ["percent of the events with a primary source", 32, share(hasPrimary)],
  ])("has at least as many %s as before: %i", (_, floor, count) => {
    expect(count).toBeGreaterThanOrEqual(floor);
  });
});
