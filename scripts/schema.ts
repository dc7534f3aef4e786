/** `npm run schema`: JSON Schemas of the files of `data/`, so that editors complete and check YAML as it is typed; and that of presets. */
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { type ConversionConfig, type JsonSchema, toJsonSchema } from "@valibot/to-json-schema";
import { affairsShape, eventShape, exceptionsShape, instrumentShape, providerShape } from "../src/dataset/shape.ts";
import { DATE_FORM } from "../src/dates.ts";
import { MANAGED_SCHEMA, managedSchema } from "./managed-schema.ts";

/** Folder of the schemas, from the project's root. */
export const SCHEMAS = "data/schema";

/** Writes the schemas below the project's root; gives the exit code. */
export async function run(): Promise<number> {
  mkdirSync(SCHEMAS, { recursive: true });
  for (const [name, text] of schemasOf(process.cwd())) writeFileSync(join(SCHEMAS, name), text);
  writeFileSync(MANAGED_SCHEMA, managedSchema());
  return 0;
}

/** The text of each schema file by its name. What a field or value means is taken from the comments of `src/model.ts` and `src/values.ts`. */
export function schemasOf(root: string): ReadonlyMap<string, string> {
  const fields = fieldWords(readFileSync(join(root, "src/model.ts"), "utf8"));
  const values = valueWords(readFileSync(join(root, "src/values.ts"), "utf8"));
  const schemas: readonly (readonly [name: string, shape: Parameters<typeof toJsonSchema>[0], type: string])[] = [
    ["provider", providerShape, "Provider"],
    ["event", eventShape, "Event"],
    ["instrument", instrumentShape, "Instrument"],
    ["affairs", affairsShape, "Affair"],
    ["exceptions", exceptionsShape, "Exception"],
  ];
  return new Map(
    schemas.map(([name, shape, type]) => {
      const schema = toJsonSchema(shape, CONVERSION);
      describeFields(schema, type, fields, values);
      return [`${name}.json`, `${JSON.stringify({ title: `Gazette: ${name}`, ...schema }, null, 2)}\n`] as const;
    }),
  );
}

const CONVERSION: ConversionConfig = {
  typeMode: "input",
  target: "draft-07",
  // JSON Schema cannot count the days of a month; the form of a date it can. Trimming checks nothing.
  overrideAction: ({ valibotAction, jsonSchema }) => {
    if (valibotAction.type === "check") return { ...jsonSchema, pattern: DATE_FORM.source };
    return valibotAction.type === "trim" ? jsonSchema : undefined;
  },
};

/** The interface of `model.ts` behind a field that holds objects. */
const TYPES: Readonly<Record<string, string>> = {
  names: "Name",
  sites: "Site",
  family: "FamilyLink",
  sources: "Source",
  providers: "Party",
};

type Words = ReadonlyMap<string, ReadonlyMap<string, string>>;

function describeFields(schema: JsonSchema, type: string, fields: Words, values: Words): void {
  for (const inner of [schema.additionalProperties, schema.items].flat())
    if (typeof inner === "object") describeFields(inner, type, fields, values);
  for (const branch of schema.anyOf ?? []) if (typeof branch === "object") describeFields(branch, type, fields, values);
  for (const [name, property] of Object.entries(schema.properties ?? {})) {
    if (typeof property !== "object") continue;
    const says = fields.get(type)?.get(name);
    const allowed = (property.enum ?? (property.items as JsonSchema | undefined)?.enum ?? []) as readonly string[];
    const lines = allowed.flatMap((value) => wordsOfValue(value, allowed, values));
    const description = [says, ...lines].filter(Boolean).join("\n");
    if (description !== "") property.description = description;
    describeFields(property, TYPES[name] ?? type, fields, values);
  }
}

function wordsOfValue(value: string, allowed: readonly string[], values: Words): readonly string[] {
  const list = [...values.values()].find((one) => allowed.every((each) => one.has(each)));
  const says = list?.get(value);
  return says ? [`${value}: ${says}`] : [];
}

/** By interface and field, the sentences above it. */
function fieldWords(model: string): Words {
  const interfaces = [...model.matchAll(/^export interface (\w+) \{\n([\s\S]*?)^\}/gm)];
  return new Map(
    interfaces.map(([, name = "", body = ""]) => [
      name,
      new Map([...body.matchAll(/\/\*\* ([^*]*?) \*\/\n {2}readonly (\w+)/g)].map(([, says = "", field = ""]) => [field, says])),
    ]),
  );
}

/** By list and value, the words behind it. */
function valueWords(text: string): Words {
  const lists = [...text.matchAll(/^export const (\w+) = \[\n([\s\S]*?)^\]/gm)];
  return new Map(
    lists.map(([, name = "", body = ""]) => [
      name,
      new Map([...body.matchAll(/"([^"]+)", \/\/ (.+)/g)].map(([, value = "", says = ""]) => [value, says])),
    ]),
  );
}
