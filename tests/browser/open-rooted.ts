/** A package whose card can be looked into: its shadow root is open, all else is as it is shipped. */
import { cpSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import type { BrowserName } from "../../scripts/drive/launch.ts";

/** Copies the built package into a folder beside it and opens the card's root; gives the copy's path. */
export function openRooted(name: BrowserName, folder = "open-rooted"): string {
  const copy = resolve("dist", folder, name);
  rmSync(copy, { recursive: true, force: true });
  cpSync(resolve("dist", name), copy, { recursive: true });
  const script = join(copy, "extension", "content", "card.iife.js");
  const closed = readFileSync(script, "utf8");
  const open = closed.replace(/(attachShadow\(\{\s*mode:\s*)([`"'])closed\2/, "$1$2open$2");
  if (open === closed) throw new Error(`${script} attaches no closed root`);
  writeFileSync(script, open);
  return copy;
}
