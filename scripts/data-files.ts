/**
 * The files of `data/`: their values, and the lines on which their fields stand. js-yaml reads them, three times as fast; yaml, which knows where
 * each node stands, is asked only about files with a problem.
 */
import { existsSync, readFileSync } from "node:fs";
import { readdir } from "node:fs/promises";
import { join, relative, resolve, sep } from "node:path";
import { CORE_SCHEMA, load, YAMLException } from "js-yaml";
import { isMap, isPair, isScalar, LineCounter, type Pair, parseDocument } from "yaml";
import type { Problem } from "../src/dataset/problem.ts";
import { AFFAIRS, EXCEPTIONS, RELEASED, type RecordFile } from "../src/dataset/read.ts";
import { remembered } from "../src/names/remembered.ts";

const FOLDERS: readonly string[] = ["providers", "events", "instruments"];
const SINGLES: readonly string[] = [AFFAIRS, EXCEPTIONS, RELEASED];

/** Every record file below `data`, by path; a file that is no YAML is a problem instead. */
export async function readFiles(data: string): Promise<{ readonly files: readonly RecordFile[]; readonly problems: readonly Problem[] }> {
  const files: RecordFile[] = [];
  const problems: Problem[] = [];
  const paths = (await pathsBelow(data)).filter((path) => SINGLES.includes(path) || FOLDERS.includes(path.split("/")[0] ?? ""));
  for (const path of paths) {
    if (!path.endsWith(".yaml")) {
      problems.push({ file: path, field: "", value: path, expected: "a name that ends in .yaml", remedy: "Rename or remove the file." });
      continue;
    }
    // A thousand small files are read faster one after the other than all at once.
    const text = readFileSync(join(data, path), "utf8");
    try {
      files.push({ path, value: load(text, { schema: CORE_SCHEMA }) ?? null });
    } catch (error) {
      if (!(error instanceof YAMLException)) throw error;
      problems.push(syntaxProblem(path, error));
    }
  }
  return { files, problems };
}

/** `problems` with the line on which each field stands, or its nearest field above that is there. */
export function located(data: string, problems: readonly Problem[]): readonly Problem[] {
  const lines = remembered((file: string) => linesOf(readFileSync(join(data, file), "utf8")));
  return problems.map((problem) => {
    if (problem.line !== undefined || problem.field === "" || !existsSync(join(data, problem.file))) return problem;
    return { ...problem, line: lines(problem.file)(problem.field.split(".")) };
  });
}

/** Every file below `folder`, as paths with `/`, in order. */
export async function pathsBelow(folder: string): Promise<readonly string[]> {
  const entries = await readdir(resolve(folder), { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile()).map((entry) => relative(folder, join(entry.parentPath, entry.name)));
  return files.map((path) => path.split(sep).join("/")).sort();
}

function linesOf(text: string): (field: readonly string[]) => number {
  const lines = new LineCounter();
  const { contents } = parseDocument(text, { lineCounter: lines });
  return (field) => {
    let node: unknown = contents;
    let offset = 0;
    for (const key of field) {
      const pair = isMap(node)
        ? node.items.find((one): one is Pair => isPair(one) && isScalar(one.key) && String(one.key.value) === key)
        : null;
      const next = pair ? pair.value : (node as { get?: (key: number, keep: true) => unknown } | null)?.get?.(Number(key), true);
      const start = startOf(pair?.key ?? next);
      if (start === null) break;
      offset = start;
      node = next;
    }
    return lines.linePos(offset).line;
  };
}

function startOf(node: unknown): number | null {
  return (node as { range?: readonly number[] } | null | undefined)?.range?.[0] ?? null;
}

function syntaxProblem(file: string, { reason, mark }: YAMLException): Problem {
  return {
    file,
    line: (mark?.line ?? 0) + 1,
    field: "",
    value: reason,
    expected: "YAML",
    remedy: "Mind indentation and quotes; a value with a colon is quoted, and an empty file is filled or deleted.",
  };
}
