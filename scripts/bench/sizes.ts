/** What the content scripts weigh. */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

/** A script of the package, in bytes. */
export interface ScriptSize {
  readonly file: string;
  /** Without the literals. */
  readonly code: number;
  /** The long strings; 0 = there is none. */
  readonly literal: number;
}

const FOLDER = join("extension", "content");

/** All content scripts of the package in `folder`, the always-on one first. */
export function sizesIn(folder: string): readonly ScriptSize[] {
  const files = readdirSync(join(folder, FOLDER)).filter((file) => file.endsWith(".js"));
  const alwaysOnFirst = files.sort((a, b) => Number(b === "main.iife.js") - Number(a === "main.iife.js") || (a < b ? -1 : 1));
  return alwaysOnFirst.map((file) => ({ file, ...partsOf(readFileSync(join(folder, FOLDER, file), "utf8")) }));
}

/** A string of no more bytes than this is code. */
const LONG = 500;

/** The long string and template literals in `script`, quotes included. Comments and regular expressions with quotes don't occur in it. */
export function longLiterals(script: string): readonly string[] {
  const literals = script.match(/`(?:\\.|[^`\\])*`|"(?:\\.|[^"\\\n])*"|'(?:\\.|[^'\\\n])*'/gs) ?? [];
  return literals.filter((literal) => Buffer.byteLength(literal) > LONG);
}

/** Bytes of a script's code and of its long literals, as they stand in the file. */
export function partsOf(script: string): { readonly code: number; readonly literal: number } {
  const literal = Buffer.byteLength(longLiterals(script).join(""));
  return { code: Buffer.byteLength(script) - literal, literal };
}
