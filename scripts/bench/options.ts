/** What `npm run bench` was asked. */
import { statSync } from "node:fs";
import { resolve } from "node:path";
import { parseArgs } from "node:util";
import { UsageError } from "../start-options.ts";

export interface BenchOptions {
  /** Folder of saved pages; null = pages of our own. */
  readonly corpus: string | null;
  /** How many of the corpus' pages are loaded; null = all. */
  readonly pages: number | null;
  /** How often each page is loaded with each extension. */
  readonly reps: number;
  /** How often the popup is opened with each record. */
  readonly opens: number;
  /** File that the figures are written to as JSON; null = none. */
  readonly out: string | null;
  /** Whether the figures are printed as JSON. */
  readonly json: boolean;
  /** The whole command, to be printed beside its figures. */
  readonly command: string;
}

/** The options in `args`; paths are relative to `folder`. Throws a `UsageError`. */
export function benchOptions(args: readonly string[], folder: string): BenchOptions {
  const { corpus, pages, reps, opens, out, json } = valuesIn(args);
  const options: BenchOptions = {
    corpus: corpus === undefined ? null : resolve(folder, corpus),
    pages: pages === undefined ? null : countIn("--pages", pages),
    reps: countIn("--reps", reps),
    opens: countIn("--opens", opens),
    out: out === undefined ? null : resolve(folder, out),
    json,
    command: ["npm run bench", ...(args.length > 0 ? ["--"] : []), ...args].join(" "),
  };
  if (corpus !== undefined && !statSync(options.corpus ?? "", { throwIfNoEntry: false })?.isDirectory()) {
    throw new UsageError(`no such folder: ${corpus}`);
  }
  if (options.pages !== null && options.corpus === null) throw new UsageError("--pages is for --corpus");
  return options;
}

const OPTIONS = {
  corpus: { type: "string" },
  pages: { type: "string" },
  reps: { type: "string", default: "5" },
  opens: { type: "string", default: "15" },
  out: { type: "string" },
  json: { type: "boolean", default: false },
} as const;

function valuesIn(args: readonly string[]) {
  try {
    return parseArgs({ args: [...args], options: OPTIONS }).values;
  } catch (error) {
    throw new UsageError(
      `${error instanceof Error ? error.message : error}; there are --corpus, --pages, --reps, --opens, --out and --json`,
    );
  }
}

function countIn(option: string, value: string): number {
  const count = Number(value);
  if (!Number.isInteger(count) || count < 1) throw new UsageError(`${option} needs a number from 1 on, not ${value}`);
  return count;
}
