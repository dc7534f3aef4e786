/**
 * `data/` → checked → `generated/`: real files, written before any build, type check or test, since the content script's build runs
 * without our Vite plugins.
 */
import { mkdir, readFile, rm, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import type { Plugin } from "vite";
import { compileRecords } from "../src/dataset/compile.ts";
import { newsOf } from "../src/dataset/news.ts";
import { describe } from "../src/dataset/problem.ts";
import { packApps, packNames } from "../src/names/pack.ts";
import { packSieve } from "../src/names/pack-sieve.ts";
import type { Sieve } from "../src/names/sieve.ts";
import { type Renamed, renamedOf } from "../src/renamed.ts";
import { packStandings } from "../src/standings.ts";
import { checkData } from "./data-check.ts";
import { pathsBelow } from "./data-files.ts";

/** Checks `data/` below `root` and writes `generated/`. Rejects with a line per problem, and then writes nothing. */
export async function writeGenerated(root: string): Promise<void> {
  const { records, problems } = await checkData(root);
  if (problems.length > 0) throw new Error(`the record has problems\n${problems.map(describe).join("\n")}`);
  const constant = (name: string, packed: string | Renamed | Sieve) =>
    `/** Written by scripts/dataset.ts from data/. */\nexport const ${name} = ${JSON.stringify(packed)};\n`;
  const code = [
    ["names.ts", constant("NAMES", packNames(records))],
    ["sieve.ts", constant("SIEVE", packSieve(records))],
    [
      "sieve-wide.ts",
      constant(
        "SIEVE",
        packSieve(records, () => true),
      ),
    ],
    ["apps.ts", constant("APPS", packApps(records))],
    ["standings.ts", constant("STANDINGS", packStandings(records))],
    ["renamed.ts", constant("RENAMED", renamedOf(records))],
  ] as const;
  await rm(join(root, "generated"), { recursive: true, force: true });
  const news = ["records/new.json", JSON.stringify(newsOf(records))] as const;
  for (const [path, text] of [...compileRecords(records), news, ...code]) {
    const file = join(root, "generated", path);
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, text);
  }
}

/** The Vite plugin: writes `generated/` when a build starts, again when a record changes, and ships the packaged record. */
export function dataset(root = process.cwd()): Plugin {
  return {
    name: "gazette-dataset",
    async buildStart() {
      await writeGenerated(root);
      for (const path of await pathsBelow(join(root, "data"))) this.addWatchFile(join(root, "data", path));
    },
    async generateBundle() {
      const base = join(root, "generated");
      for (const path of await pathsBelow(join(base, "records"))) {
        const fileName = `records/${path}`;
        this.emitFile({ type: "asset", fileName, source: await readFile(join(base, fileName), "utf8") });
      }
    },
  };
}
