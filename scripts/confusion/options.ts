/** What `npm run confusion` was asked. */
import { statSync } from "node:fs";
import { resolve } from "node:path";
import { parseArgs } from "node:util";
import { UsageError } from "../start-options.ts";

export interface ConfusionOptions {
  /** Folder of saved pages. */
  readonly corpus: string;
  /** File of labels; null = nothing is compared. */
  readonly labels: string | null;
  readonly json: boolean;
}

/** The options in `args`; paths are relative to `folder`. Throws a `UsageError`. */
export function confusionOptions(args: readonly string[], folder: string): ConfusionOptions {
  const { corpus, labels, json } = valuesIn(args);
  if (corpus === undefined) throw new UsageError("--corpus DIR is missing: the folder of saved pages");
  const options = { corpus: resolve(folder, corpus), labels: labels === undefined ? null : resolve(folder, labels), json };
  if (!statSync(options.corpus, { throwIfNoEntry: false })?.isDirectory()) throw new UsageError(`no such folder: ${corpus}`);
  if (options.labels !== null && !statSync(options.labels, { throwIfNoEntry: false })?.isFile()) {
    throw new UsageError(`no such file: ${labels}`);
  }
  return options;
}

const OPTIONS = {
  corpus: { type: "string" },
  labels: { type: "string" },
  json: { type: "boolean", default: false },
} as const;

function valuesIn(args: readonly string[]) {
  try {
    return parseArgs({ args: [...args], options: OPTIONS }).values;
  } catch (error) {
    throw new UsageError(`${error instanceof Error ? error.message : error}; there are --corpus, --labels and --json`);
  }
}
