/** What `npm run bench` was asked. */
import { statSync } from "node:fs";
import { resolve } from "node:path";
import { parseArgs } from "node:util";
import { UsageError } from "../start-options.ts";
import { RIVALS } from "./rivals.ts";

/** What a run measures: page loads and what they leave behind, the popup, the card, pages that change, growth of the record, Firefox. */
export const PARTS = ["loads", "popup", "card", "mutating", "firefox", "growth"] as const;
export type BenchPart = (typeof PARTS)[number];

/** Who can be measured besides Gazette and the bare walk. */
export const CONTESTANTS: readonly string[] = [...RIVALS.map(({ id }) => id), "previous"];

export interface BenchOptions {
  /** Folder of saved pages; null = pages of our own. */
  readonly corpus: string | null;
  /** How many of the corpus' pages are loaded; null = all. */
  readonly pages: number | null;
  /** How often each page is loaded with each extension. */
  readonly reps: number;
  /** How often the popup is opened with each record, and the card in each browser. */
  readonly opens: number;
  /** Ids out of `CONTESTANTS`. */
  readonly contestants: readonly string[];
  readonly parts: readonly BenchPart[];
  /** File that the figures are written to as JSON. */
  readonly out: string;
  /** Whether the figures are printed as JSON. */
  readonly json: boolean;
  /** The whole command, to be printed beside its figures. */
  readonly command: string;
}

/** The options in `args`; paths are relative to `folder`. Throws a `UsageError`. */
export function benchOptions(args: readonly string[], folder: string): BenchOptions {
  const { corpus, pages, reps, opens, contestants, parts, out, json } = valuesIn(args);
  const options: BenchOptions = {
    corpus: corpus === undefined ? null : resolve(folder, corpus),
    pages: pages === undefined ? null : countIn("--pages", pages),
    reps: countIn("--reps", reps),
    opens: countIn("--opens", opens),
    contestants: contestants === "none" ? [] : listIn("--contestants", contestants, CONTESTANTS),
    parts: listIn("--parts", parts, PARTS),
    out: out === undefined ? resolve("dist", "bench.json") : resolve(folder, out),
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
  reps: { type: "string", default: "3" },
  opens: { type: "string", default: "15" },
  contestants: { type: "string" },
  parts: { type: "string" },
  out: { type: "string" },
  json: { type: "boolean", default: false },
} as const;

function valuesIn(args: readonly string[]) {
  try {
    return parseArgs({ args: [...args], options: OPTIONS }).values;
  } catch (error) {
    const [last, ...others] = Object.keys(OPTIONS)
      .map((name) => `--${name}`)
      .reverse();
    throw new UsageError(`${error instanceof Error ? error.message : error}; there are ${others.reverse().join(", ")} and ${last}`);
  }
}

function countIn(option: string, value: string): number {
  const count = Number(value);
  if (!Number.isInteger(count) || count < 1) throw new UsageError(`${option} needs a number from 1 on, not ${value}`);
  return count;
}

/** The members of a list with commas; all where it was not given. */
function listIn<Member extends string>(option: string, value: string | undefined, members: readonly Member[]): readonly Member[] {
  if (value === undefined) return members;
  const asked = value.split(",");
  const stranger = asked.find((one) => !members.some((member) => member === one));
  if (stranger !== undefined) throw new UsageError(`${option} knows ${members.join(", ")}, not "${stranger}"`);
  return members.filter((member) => asked.includes(member));
}
