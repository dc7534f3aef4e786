/** Checks that are made of many: how many passed, how many failed. */
import { mkdirSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { outputOf, runTool } from "./tools.ts";

export interface Counts {
  readonly passed: number;
  readonly failed: number;
}

const REPORT = join("node_modules", ".cache", "gazette", "vitest.json");

/** All of vitest's tests. A run that fails without a failed test (a file that does not load) is one failure. */
export async function vitested(): Promise<Counts> {
  rmSync(REPORT, { force: true });
  mkdirSync(join(REPORT, ".."), { recursive: true });
  const code = await runTool("vitest", ["run", "--reporter=default", "--reporter=json", `--outputFile.json=${REPORT}`]);
  const { numPassedTests, numFailedTests } = JSON.parse(readFileSync(REPORT, "utf8")) as { numPassedTests: number; numFailedTests: number };
  return { passed: numPassedTests, failed: code === 0 ? 0 : Math.max(numFailedTests, 1) };
}

/** What the stores' linter finds in a built package: one failure for each error, warning and notice. */
export async function linted(folder: string): Promise<Counts> {
  const output = await outputOf("addons-linter", [folder, "--warnings-as-errors", "--output", "json"]);
  const { summary, errors, warnings, notices } = JSON.parse(output) as Record<"errors" | "warnings" | "notices", Finding[]> & {
    summary: Record<"errors" | "warnings" | "notices", number>;
  };
  for (const { code, message, file, line } of [...errors, ...warnings, ...notices])
    console.error(`${file}:${line ?? 0} ${code}: ${message}`);
  const failed = summary.errors + summary.warnings + summary.notices;
  return failed === 0 ? { passed: 1, failed } : { passed: 0, failed };
}

interface Finding {
  readonly code: string;
  readonly message: string;
  readonly file?: string;
  readonly line?: number;
}
