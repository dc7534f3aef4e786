/** `npm run export -- --out DIR`: the whole record as JSON, as CSV and as a Frictionless data package, the same bytes from run to run. */
import { createHash } from "node:crypto";
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { parseArgs } from "node:util";
import { LICENCE } from "../src/credit.ts";
import { dateOf } from "../src/dataset/compile.ts";
import type { Records } from "../src/model.ts";
import { checkData } from "./data-check.ts";
import { EVENT_TABLES } from "./export/event-tables.ts";
import { PROVIDER_TABLES } from "./export/provider-tables.ts";
import { textOf } from "./export/table.ts";
import { UsageError } from "./start-options.ts";

/** Every table, each after those that it refers to. */
const TABLES = [...PROVIDER_TABLES, ...EVENT_TABLES];

/** Runs the command; gives the exit code. A record with an error is not exported. Throws a {@link UsageError}. */
export async function run(args: readonly string[]): Promise<number> {
  const out = outOf(args, process.env.INIT_CWD ?? process.cwd());
  const { records, problems } = await checkData(process.cwd());
  if (problems.length > 0)
    throw new UsageError(`the record has ${problems.length} errors, and nothing was written; npm run check-data tells them`);
  const { version } = JSON.parse(readFileSync("package.json", "utf8")) as { version: string };
  const files = exportOf(records, version);
  for (const [path, text] of files) {
    mkdirSync(dirname(join(out, path)), { recursive: true });
    writeFileSync(join(out, path), text);
  }
  console.log(`${files.size} files in ${out}: ${[...files.keys()].join(", ")}`);
  return 0;
}

/** The exported files: text by path. JSON holds each record as its file has it, with its id; CSV is flat, a table for each list. */
export function exportOf(records: Records, version: string): ReadonlyMap<string, string> {
  const json = (["providers", "events", "instruments", "affairs"] as const).map(
    (name) => [`${name}.json`, `${JSON.stringify(records[name], null, 2)}\n`] as const,
  );
  const csv = TABLES.map((table) => [`${table.name}.csv`, textOf(table, records)] as const);
  const files = new Map<string, string>([...json, ...csv]);
  files.set("datapackage.json", `${JSON.stringify(packageOf(records, version, files), null, 2)}\n`);
  return files;
}

/** The descriptor, by the Data Package and Table Schema specifications (https://specs.frictionlessdata.io/). */
function packageOf(records: Records, version: string, files: ReadonlyMap<string, string>): object {
  return {
    profile: "tabular-data-package",
    name: "gazette-record",
    title: "Gazette: the record of regulatory history",
    description:
      "What authorities have done to and through VPN vendors, cloud hosts and app stores, and the networks and platforms around them: acts with date, authority, instrument and sources. The JSON files beside the tables hold the same records whole.",
    version: `${version}+${dateOf(records)}`,
    keywords: ["VPN", "app stores", "cloud hosting", "internet regulation", "censorship"],
    licenses: [{ name: LICENCE.id, title: LICENCE.title, path: LICENCE.url }],
    resources: TABLES.map(({ name, title, description, key, references, columns }) => {
      const text = files.get(`${name}.csv`) ?? "";
      return {
        profile: "tabular-data-resource",
        name,
        path: `${name}.csv`,
        title,
        description,
        format: "csv",
        mediatype: "text/csv",
        encoding: "utf-8",
        bytes: Buffer.byteLength(text),
        hash: `sha256:${createHash("sha256").update(text).digest("hex")}`,
        schema: {
          fields: columns.map(([field, type, says]) => ({ name: field, type, description: says })),
          missingValues: [""],
          primaryKey: key,
          // The standard allows no empty list, and calls the table itself "".
          ...(references.length > 0 && {
            foreignKeys: references.map(([fields, table]) => ({
              fields,
              reference: { resource: table === name ? "" : table, fields: "id" },
            })),
          }),
        },
      };
    }),
  };
}

function outOf(args: readonly string[], folder: string): string {
  try {
    const { values } = parseArgs({ args: [...args], options: { out: { type: "string" } } });
    if (values.out) return resolve(folder, values.out);
  } catch (error) {
    throw new UsageError(`${(error as Error).message}\nnpm run export -- --out DIR`);
  }
  throw new UsageError("where to? npm run export -- --out DIR");
}
