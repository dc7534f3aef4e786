/** `npm run check-data [-- --watch]`: everything that is wrong with the record, a line each, as a good reviewer would say it. */
import { watch } from "node:fs";
import { describe } from "../src/dataset/problem.ts";
import { checkData } from "./data-check.ts";
import { UsageError } from "./start-options.ts";

/** Runs the command; gives the exit code. With `--watch` it never ends by itself. */
export async function run(args: readonly string[]): Promise<number> {
  const unknown = args.find((arg) => arg !== "--watch");
  if (unknown !== undefined) throw new UsageError(`unknown option ${unknown}; there is --watch`);
  const code = await report();
  if (!args.includes("--watch")) return code;
  let soon: NodeJS.Timeout | undefined;
  watch("data", { recursive: true }, () => {
    clearTimeout(soon);
    soon = setTimeout(() => void report(), 100);
  });
  return new Promise(() => {});
}

async function report(): Promise<number> {
  const begun = performance.now();
  const { records, problems, warnings } = await checkData(process.cwd());
  for (const problem of warnings) console.log(`warning: ${describe(problem)}`);
  for (const problem of problems) console.log(`error: ${describe(problem)}`);
  const { providers, events, instruments } = records;
  const held = `${providers.length} providers, ${events.length} events, ${instruments.length} instruments`;
  const took = ((performance.now() - begun) / 1000).toFixed(1);
  console.log(`${held}: ${problems.length} errors, ${warnings.length} warnings (${took} s)`);
  return problems.length > 0 ? 1 : 0;
}
