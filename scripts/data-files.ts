/** The files of `data/`: their values, and the lines on which their fields stand. */
import { readdir, readFile } from "node:fs/promises";
import { join, relative, resolve, sep } from "node:path";
import { type Document, isMap, isPair, isScalar, LineCounter, type Pair, parseDocument } from "yaml";
import type { Problem } from "../src/dataset/problem.ts";
import { AFFAIRS, EXCEPTIONS, RELEASED, type RecordFile } from "../src/dataset/read.ts";

const FOLDERS: readonly string[] = ["providers", "events", "instruments"];
const SINGLES: readonly string[] = [AFFAIRS, EXCEPTIONS, RELEASED];

/** Every record file below `data`, by path; a file that is no YAML is a problem instead. */
export async function readFiles(data: string): Promise<{ readonly files: readonly RecordFile[]; readonly problems: readonly Problem[] }> {
  const files: RecordFile[] = [];
  const problems: Problem[] = [];
  const paths = (await pathsBelow(data)).filter((path) => SINGLES.includes(path) || FOLDERS.includes(path.split("/")[0] ?? ""));
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

/** `problems` with the line on which each field stands, or its nearest field above that is there. */
export async function located(data: string, problems: readonly Problem[]): Promise<readonly Problem[]> {
  return Promise.all(
    problems.map(async (problem) => {
      if (problem.line !== undefined || problem.field === "") return problem;
      const text = await readFile(join(data, problem.file), "utf8").catch(() => "");
      return { ...problem, line: lineOf(text, problem.field.split(".")) };
    }),
  );
}

/** Every file below `folder`, as paths with `/`, in order. */
export async function pathsBelow(folder: string): Promise<readonly string[]> {
  const entries = await readdir(resolve(folder), { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile()).map((entry) => relative(folder, join(entry.parentPath, entry.name)));
  return files.map((path) => path.split(sep).join("/")).sort();
}

function lineOf(text: string, field: readonly string[]): number {
  const lines = new LineCounter();
  const { contents } = parseDocument(text, { lineCounter: lines });
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
}

function startOf(node: unknown): number | null {
  return (node as { range?: readonly number[] } | null | undefined)?.range?.[0] ?? null;
}

function syntaxProblem(file: string, { message, linePos }: Document["errors"][number]): Problem {
  const [what = message] = message.split("\n");
  return {
    file,
    line: linePos?.[0].line ?? 1,
    field: "",
    value: what,
    expected: "YAML",
    remedy: "Mind indentation and quotes; a value with a colon is quoted.",
  };
}
