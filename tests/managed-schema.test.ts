import { readFileSync } from "node:fs";
import { Ajv } from "ajv";
import { describe, expect, test } from "vitest";
import { manifestFor } from "../extension/manifest.ts";
import { MANAGED_SCHEMA, managedSchema } from "../scripts/managed-schema.ts";
import { presetsIn } from "../src/presets.ts";
import { SETTINGS } from "../src/settings.ts";

const schema = JSON.parse(managedSchema());
const isValid = new Ajv({ strict: true }).compile(schema);
const docs = readFileSync("docs/administrators.md", "utf8");
/** The fenced JSON of the page for administrators, and in it what is Gazette's. */
const EXAMPLES = [...docs.matchAll(/```json\n([\s\S]*?)```/g)].map(([, text = ""]) => JSON.parse(text));
const ours = (example: Record<string, unknown>): unknown => {
  const party = (example.policies ?? example) as { "3rdparty": Record<string, Record<string, unknown>> };
  const [extensions] = Object.values(party["3rdparty"]);
  return Object.values(extensions ?? {})[0];
};

describe("the schema of what an administrator may set", () => {
  test("is in the package as npm run schema writes it, and Chrome's manifest names it", () => {
    expect(readFileSync(MANAGED_SCHEMA, "utf8")).toBe(managedSchema());
    expect(manifestFor("chrome")).toMatchObject({ storage: { managed_schema: "managed-schema.json" } });
    expect(manifestFor("firefox")).not.toHaveProperty("storage");
  });
  test("has every setting, the locks and the first-run page, each in words", () => {
    expect(Object.keys(schema.properties).sort()).toEqual([...SETTINGS, "locked", "welcome"].sort());
    for (const { title, description } of Object.values<Record<string, string>>(schema.properties))
      expect([title, description].every(Boolean)).toBe(true);
  });
  test.each([
    [{ mode: "loud" }],
    [{ kinds: ["bank"] }],
    [{ years: 0 }],
    [{ years: 51 }],
    [{ privateWindows: true }],
    [{ locked: ["paused"] }],
    [{ welcome: "no" }],
    [{ hidden: { nordvpn: "always" } }],
  ])("refuses %j, which the reader of presets leaves out", (managed) => {
    expect(isValid(managed)).toBe(false);
    const { values, locked, welcome } = presetsIn(managed);
    expect([Object.values(values).flat(), [...locked], welcome]).toEqual([[], [], true]);
  });
});

describe("the page for administrators", () => {
  test.each(EXAMPLES.map((example, i) => [i + 1, ours(example)]))("has an example %i that is valid and understood whole", (_, managed) => {
    expect(isValid(managed)).toBe(true);
    const { values, locked, welcome } = presetsIn(managed);
    const keys = [...Object.keys(values), ...(locked.size > 0 ? ["locked"] : []), ...(welcome ? [] : ["welcome"])];
    expect(keys.sort()).toEqual(Object.keys(managed as object).sort());
  });
  test("has one for each browser, and names every field", () => {
    expect(EXAMPLES).toHaveLength(2);
    for (const key of Object.keys(schema.properties)) expect(docs).toContain(`\`${key}\``);
  });
});
