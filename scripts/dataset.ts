/**
 * `data/` → checked → `generated/`: real files, written before any build, type check or test, since the content script's build runs
 * without our Vite plugins.
 */
import { mkdir, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { dirname, join, relative, resolve, sep } from "node:path";
import type { Plugin } from "vite";
import { type Document, parseDocument } from "yaml";
import { compileRecords } from "../src/dataset/compile.ts";
import { describe, type Problem } from "../src/dataset/problem.ts";
import { type RecordFile, readRecords } from "../src/dataset/read.ts";
import { RULES } from "../src/dataset/rules.ts";
import type { Records } from "../src/model.ts";
import { packNames } from "../src/names/pack.ts";

/** Checks `data/` below `root` and writes `generated/`. Rejects with a line per problem, and then writes nothing. */
export async function writeGenerated(root: string): Promise<void> {
  const { records, problems } = await checkData(root);
  if (problems.length > 0) throw new Error(`the record has problems\n${problems.map(describe).join("\n")}`);
  const names = `/** Written by scripts/dataset.ts from data/. */\nexport const NAMES = ${JSON.stringify(packNames(records))};\n`;
  await rm(join(root, "generated"), { recursive: true, force: true });
  for (const [path, text] of [...compileRecords(records), ["names.ts", names] as const]) {
    const file = join(root, "generated", path);
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, text);
  }
}

/** The records below `root`, and everything that is wrong with them. Rules between records are tried only on records that have a shape. */
export async function checkData(root: string): Promise<{ readonly records: Records; readonly problems: readonly Problem[] }> {
  const { files, problems: unreadable } = await readFiles(join(root, "data"));
  const { records, problems } = readRecords(files);
  const shaped = [...unreadable, ...problems];
  return { records, problems: shaped.length > 0 ? shaped : RULES.flatMap((rule) => rule.check(records)) };
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

const FOLDERS: readonly string[] = ["providers", "events", "instruments"] satisfies (keyof Records)[];

async function readFiles(data: string): Promise<{ readonly files: readonly RecordFile[]; readonly problems: readonly Problem[] }> {
  const files: RecordFile[] = [];
  const problems: Problem[] = [];
  const paths = (await pathsBelow(data)).filter((path) => FOLDERS.includes(path.split("/")[0] ?? ""));
  await Promise.all(
    paths.map(async (path) => {
      if (!path.endsWith(".yaml")) {
        problems.push({ file: path, field: "", value: path, expected: "a name that ends in .yaml", remedy: "Rename or remove the file." });
        return;
      }
      const document = parseDocument(await readFile(join(data, path), "utf8"));
      if (document.errors.length > 0) problems.push(...document.errors.map((error) => syntaxProblem(path, error)));
      else files.push({ path, value: document.toJS() });
    }),
  );
  return { files: files.sort((a, b) => (a.path < b.path ? -1 : 1)), problems };
}

function syntaxProblem(file: string, { message, linePos }: Document["errors"][number]): Problem {
  const [what = message] = message.split("\n");
  return {
    file,
    field: `line ${linePos?.[0].line ?? "?"}`,
    value: what,
    expected: "YAML",
    remedy: "Mind indentation and quotes; a value with a colon is quoted.",
  };
}

async function pathsBelow(folder: string): Promise<readonly string[]> {
  const entries = await readdir(resolve(folder), { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile()).map((entry) => relative(folder, join(entry.parentPath, entry.name)));
  return files.map((path) => path.split(sep).join("/")).sort();
}
