/** What the content scripts weigh. */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

/** A script of the package, in bytes. */
export interface ScriptSize {
  readonly file: string;
  /** Without the literal. */
  readonly code: number;
  /** The one long string; 0 = there is none. */
  readonly literal: number;
}

const FOLDER = join("extension", "content");

/** All content scripts of the package in `folder`, the always-on one first. */
export function sizesIn(folder: string): readonly ScriptSize[] {
  const files = readdirSync(join(folder, FOLDER)).filter((file) => file.endsWith(".js"));
  const alwaysOnFirst = files.sort((a, b) => Number(b === "main.iife.js") - Number(a === "main.iife.js") || (a < b ? -1 : 1));
  return alwaysOnFirst.map((file) => ({ file, ...partsOf(readFileSync(join(folder, FOLDER, file), "utf8")) }));
}

/** A string shorter than this is code. */
const LONG = 4096;

/** Bytes of a script's code and of its longest string literal, as they stand in the file. */
export function partsOf(script: string): { readonly code: number; readonly literal: number } {
  const strings = script.match(/`(?:\\.|[^`\\])*`|"(?:\\.|[^"\\\n])*"|'(?:\\.|[^'\\\n])*'/gs) ?? [];
  const longest = Math.max(0, ...strings.map((text) => Buffer.byteLength(text)));
  const literal = longest < LONG ? 0 : longest;
  return { code: Buffer.byteLength(script) - literal, literal };
}
