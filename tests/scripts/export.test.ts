import { readFileSync } from "node:fs";
import { join } from "node:path";
import { parse as parseCsv } from "csv-parse/sync";
import { describe, expect, test } from "vitest";
import { parse, stringify } from "yaml";
import { exportOf } from "../../scripts/export.ts";
import { pathOf } from "../../src/dataset/read.ts";
import { makeEvent, makeProvider, makeRecords, makeSource } from "../make.ts";
import { RECORDS } from "../record.ts";

const FILES = exportOf(RECORDS, "0.1.0");
const json = (name: string) => JSON.parse(FILES.get(`${name}.json`) ?? "") as readonly { readonly id: string }[];
const rows = (name: string, files = FILES) =>
  parseCsv(files.get(`${name}.csv`) ?? "", { columns: true, record_delimiter: "\r\n" }) as readonly Record<string, string>[];

interface Resource {
  readonly name: string;
  readonly bytes: number;
  readonly schema: {
    readonly fields: readonly { readonly name: string; readonly description: string }[];
    readonly primaryKey: readonly string[];
    readonly foreignKeys?: readonly {
      readonly fields: string;
      readonly reference: { readonly resource: string; readonly fields: string };
    }[];
  };
}
const { resources } = JSON.parse(FILES.get("datapackage.json") ?? "") as { readonly resources: readonly Resource[] };

describe("the export", () => {
  test("has the record as JSON, its tables as CSV, and their descriptor", () => {
    const tables = ["providers", "names", "sites", "instruments", "affairs", "events", "event_providers", "sources"];
    const lists = ["providers", "events", "instruments", "affairs"];
    expect([...FILES.keys()].sort()).toEqual(
      [...lists.map((name) => `${name}.json`), ...tables.map((name) => `${name}.csv`), "datapackage.json"].sort(),
    );
  });
  test("is the same, byte for byte, when made again", () => {
    expect([...exportOf(structuredClone(RECORDS), "0.1.0")]).toEqual([...FILES]);
  });
  test.each(["providers", "events", "instruments"] as const)("loses nothing of %s from YAML to JSON to YAML", (folder) => {
    for (const { id, ...fields } of json(folder)) {
      const written = parse(readFileSync(join(import.meta.dirname, "../../data", pathOf(folder, id)), "utf8"));
      const back = parse(stringify(JSON.parse(JSON.stringify(fields))));
      // What a file leaves out is written with its empty value.
      expect(back, id).toMatchObject(written);
      expect(Object.keys(back).filter((key) => !(key in written) && !isEmpty(back[key]))).toEqual([]);
    }
  });
  test("has a row for each item of each list", () => {
    const { providers, events, instruments } = RECORDS;
    const sum = (counts: readonly number[]) => counts.reduce((total, count) => total + count, 0);
    expect(rows("names")).toHaveLength(sum(providers.map(({ names }) => names.length)));
    expect(rows("sites")).toHaveLength(sum(providers.map(({ sites }) => sites.length)));
    expect(rows("events")).toHaveLength(events.length);
    expect(rows("event_providers")).toHaveLength(sum(events.map((one) => one.providers.length)));
    expect(rows("sources")).toHaveLength(sum([...events, ...instruments].map(({ sources }) => sources.length)));
  });
  test("keeps quotes, commas, line ends and every script in a cell", () => {
    const title = 'He said “no”, "never",\r\nи ушёл 阿里云';
    const files = exportOf(makeRecords({ events: [makeEvent({ title, sources: [makeSource({ title: '"' })] })] }), "1.0.0");
    expect(rows("events", files)[0]?.title).toBe(title);
    expect(rows("sources", files)[0]?.title).toBe('"');
  });
  test("joins lists in a cell by what no item contains", () => {
    const { providers, events, instruments } = RECORDS;
    const lists = [
      ...providers.flatMap((one) => [one.context, one.formerly ?? [], one.family.map(({ id, how }) => `${id}: ${how}`)]),
      ...providers.flatMap(({ names }) => names.map((name) => name.not ?? [])),
      ...[...events, ...instruments].map(({ formerly = [] }) => formerly),
    ];
    expect(lists.flat().filter((item) => item.includes(" | "))).toEqual([]);
    const files = exportOf(makeRecords({ providers: [makeProvider({ context: ["proxy", "a, b"] })] }), "1.0.0");
    expect(rows("providers", files)[0]?.context).toBe("proxy | a, b");
  });
});

describe("the data package", () => {
  test.each(resources)("describes $name as it is", ({ name, bytes, schema }) => {
    expect(Buffer.byteLength(FILES.get(`${name}.csv`) ?? "")).toBe(bytes);
    expect(Object.keys(rows(name)[0] ?? {})).toEqual(schema.fields.map((field) => field.name));
    expect(schema.fields.filter(({ description }) => description === "")).toEqual([]);
  });
  test("has no empty list and no null, which the standard forbids", () => {
    expect(FILES.get("datapackage.json")).not.toMatch(/\[\]|null/);
  });
  test.each(resources)("has a key that tells the rows of $name apart", ({ name, schema }) => {
    const keys = rows(name).map((row) => schema.primaryKey.map((column) => row[column]).join("\n"));
    expect(keys.filter((key, i) => keys.indexOf(key) < i)).toEqual([]);
  });
  test.each(resources)("refers from $name only to rows that are there", ({ name, schema }) => {
    for (const { fields, reference } of schema.foreignKeys ?? []) {
      const known = new Set(rows(reference.resource || name).map((row) => row[reference.fields]));
      expect(rows(name).flatMap((row) => (row[fields] === "" || known.has(row[fields]) ? [] : row[fields]))).toEqual([]);
    }
  });
});

function isEmpty(value: unknown): boolean {
  return value === null || (typeof value === "object" && Object.keys(value).length === 0);
}
