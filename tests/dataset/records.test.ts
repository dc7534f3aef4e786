import { readdirSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { describe as lineOf } from "../../src/dataset/problem.ts";
import { idOf } from "../../src/dataset/read.ts";
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
  const named = new Set(RECORDS.events.flatMap(({ providers }) => providers.map(({ id }) => id)));
  test.each([
    ["providers", 301, RECORDS.providers.length],
    ["events", 658, RECORDS.events.length],
    ["instruments", 117, RECORDS.instruments.length],
    ["providers with events of their own", 231, named.size],
  ])("has at least as many %s as at first: %i", (_, floor, count) => {
    expect(count).toBeGreaterThanOrEqual(floor);
  });
});
