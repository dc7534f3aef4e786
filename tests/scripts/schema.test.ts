import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { Ajv } from "ajv";
import { describe, expect, test } from "vitest";
import { parse } from "yaml";
import { SCHEMAS, schemasOf } from "../../scripts/schema.ts";

const ROOT = join(import.meta.dirname, "../..");
const FRESH = schemasOf(ROOT);
const validators = new Map([...FRESH].map(([name, text]) => [name, new Ajv({ allErrors: true }).compile(JSON.parse(text))]));
const readYaml = (path: string) => parse(readFileSync(join(ROOT, path), "utf8")) as Record<string, unknown>;

describe("a schema for editors", () => {
  test.each([...FRESH])("%s is as the shape is (npm run schema writes it)", (name, text) => {
    expect(readFileSync(join(ROOT, SCHEMAS, name), "utf8")).toBe(text);
  });
  test("has no file without a shape", () => {
    expect(readdirSync(join(ROOT, SCHEMAS)).sort()).toEqual([...FRESH.keys()].sort());
  });
  test.each([
    ["provider.json", "data/providers"],
    ["event.json", "data/events"],
    ["instrument.json", "data/instruments"],
  ])("%s takes every file in %s", (name, folder) => {
    const validate = validators.get(name);
    const files = readdirSync(join(ROOT, folder), { recursive: true, encoding: "utf8" }).filter((path) => path.endsWith(".yaml"));
    expect(files.filter((path) => !validate?.(readYaml(`${folder}/${path}`)))).toEqual([]);
  });
  test.each([
    ["event.json", { type: "ban" }],
    ["event.json", { date: "29 July 2017" }],
    ["event.json", { jurisdicton: "CN" }],
    ["event.json", { sources: [{ url: "www.example.org" }] }],
  ])("%s refuses %o", (name, put) => {
    const whole = readYaml("data/events/cn/2017-07-29-apple-removes-vpn-apps.yaml");
    expect(validators.get(name)?.({ ...whole, ...put })).toBe(false);
  });
  test("says what each field and value of an event means", () => {
    const { properties } = JSON.parse(FRESH.get("event.json") ?? "") as { properties: Record<string, { description?: string }> };
    expect(properties.date?.description).toBe("The day of the act, not of the report.");
    expect(properties.status?.description).toContain("\nended: a continuing measure that was lifted or ran out");
    expect(properties.covers?.description).toContain("cdn: delivery networks");
  });
});
