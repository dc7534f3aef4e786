/** What `npm start` was asked. */
import { statSync } from "node:fs";
import { resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { BROWSERS, type BrowserName } from "./drive/launch.ts";

export interface StartOptions {
  /** Null = whichever is installed. */
  readonly browser: BrowserName | null;
  /** Folder for screenshots; null = none were asked for. */
  readonly shots: string | null;
  readonly json: boolean;
  /** In the order of the command line; empty = the tour page. */
  readonly pages: readonly PageAsked[];
}

export interface PageAsked {
  /** As it was typed. */
  readonly argument: string;
  /** Absolute path of a saved page; null = `address` is opened. */
  readonly file: string | null;
  /** Where a saved page is to answer (`--as`), or the address to open; null = a saved page at an address on loopback. */
  readonly address: string | null;
}

/** A mistake in what was typed, in one sentence. `run.mjs` knows it by its name, prints it and ends with exit code 2. */
export class UsageError extends Error {
  override readonly name = "UsageError";
}

const OPTIONS = {
  browser: { type: "string" },
  as: { type: "string" },
  shots: { type: "string" },
  json: { type: "boolean" },
} as const;

/** The options in `args`; paths are relative to `folder`. Throws a {@link UsageError}. */
export function startOptions(args: readonly string[], folder: string): StartOptions {
  let browser: BrowserName | null = null;
  let shots: string | null = null;
  let json = false;
  let as: string | null = null;
  const pages: PageAsked[] = [];
  for (const token of parseArgs({ args: [...args], options: OPTIONS, strict: false, allowPositionals: true, tokens: true }).tokens) {
    if (token.kind === "positional") {
      pages.push(pageAsked(token.value, as, folder));
      as = null;
    } else if (token.kind === "option") {
      if (!(token.name in OPTIONS)) throw new UsageError(`unknown option ${token.rawName}; there are --browser, --as, --shots and --json`);
      if (token.name === "json") {
        json = true;
        continue;
      }
      if (!token.value) throw new UsageError(`${token.rawName} needs a value`);
      if (token.name === "browser") browser = browserNamed(token.value);
      if (token.name === "shots") shots = resolve(folder, token.value);
      if (token.name === "as") as = webAddress(token.value).replace(/#.*/, "");
    }
  }
  if (as !== null) throw new UsageError(`--as ${as} is followed by no page`);
  return { browser, shots, json, pages };
}

function pageAsked(argument: string, as: string | null, folder: string): PageAsked {
  if (/^https?:\/\//i.test(argument)) {
    if (as !== null) throw new UsageError(`--as is for saved pages; ${argument} is an address`);
    return { argument, file: null, address: webAddress(argument) };
  }
  const file = argument.startsWith("file://") ? fileURLToPath(argument) : resolve(folder, argument);
  if (!statSync(file, { throwIfNoEntry: false })?.isFile()) throw new UsageError(`no such file: ${argument}`);
  return { argument, file, address: as };
}

function browserNamed(value: string): BrowserName {
  const known = BROWSERS.find((name) => name === value);
  if (known === undefined) throw new UsageError(`unknown browser ${value}; there are ${BROWSERS.join(" and ")}`);
  return known;
}

function webAddress(value: string): string {
  if (!URL.canParse(value) || !/^https?:/i.test(value)) throw new UsageError(`not an http or https address: ${value}`);
  return new URL(value).href;
}
