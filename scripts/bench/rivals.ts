/** The other ways of finding names on a page, each an extension of one content script with the names of the record. */
import { existsSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { build } from "vite";
import type { Records } from "../../src/model.ts";
import { writeExtension } from "./small-extension.ts";

/** A way of finding names that is not ours. */
export interface Rival {
  /** As `--contestants` has it; its script is `rivals/<id>.ts`. */
  readonly id: string;
  readonly name: string;
  /** What it is built with; null = nothing. */
  readonly package: { readonly name: string; readonly version: string } | null;
}

/** Packages are development dependencies; one whose licence is neither MIT nor ISC is measured where somebody has installed it. */
export const RIVALS: readonly Rival[] = [
  { id: "one-regexp", name: "one RegExp", package: null },
  { id: "mark", name: "mark.js", package: { name: "mark.js", version: "8.11.1" } },
  { id: "find-and-replace", name: "findAndReplaceDOMText", package: { name: "findandreplacedomtext", version: "0.4.6" } },
  { id: "ahocorasick", name: "ahocorasick", package: { name: "ahocorasick", version: "1.0.2" } },
  { id: "monyone", name: "@monyone/aho-corasick", package: { name: "@monyone/aho-corasick", version: "1.1.11" } },
];

/** Why a rival cannot be built; null = it can. */
export function obstacleTo(rival: Rival, root = process.cwd()): string | null {
  if (rival.package === null) return null;
  const { name, version } = rival.package;
  const manifest = join(root, "node_modules", name, "package.json");
  const found = existsSync(manifest) ? (JSON.parse(readFileSync(manifest, "utf8")) as { version: string }).version : null;
  if (found === version) return null;
  const there = found === null ? "is not installed" : `is installed as ${found}`;
  return `${name} ${version} ${there} (npm install --no-save ${name}@${version})`;
}

/** Every name of the record that pages are searched for, once. */
export function namesOf({ providers }: Records): readonly string[] {
  return [...new Set(providers.flatMap(({ names }) => names.filter(({ use }) => use !== "site-only").map(({ text }) => text)))];
}

/** Builds a rival that looks for `names` into `folder` and gives the folder. */
export async function writeRival(folder: string, { id, name }: Rival, names: readonly string[]): Promise<string> {
  const input = resolve("scripts/bench/rivals", `${id}.ts`);
  const built = await build({
    configFile: false,
    publicDir: false,
    logLevel: "error",
    define: { RIVAL_NAMES: JSON.stringify(names.join("\n")) },
    build: { write: false, target: "es2023", rolldownOptions: { input, output: { format: "iife" } } },
  });
  const outputs = [built].flat().flatMap((one) => ("output" in one ? one.output : []));
  const script = outputs.find((one) => one.type === "chunk");
  if (script?.type !== "chunk") throw new Error(`${input} was not built`);
  return writeExtension(folder, name, script.code);
}
