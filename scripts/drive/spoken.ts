/** A package in one language only. A browser here speaks English, and would need a pack of its own to ask an extension for another language. */
import { cpSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { basename, dirname, join } from "node:path";

/** The languages of the package in `folder`, as its message files are called. */
export function languagesOf(folder: string): readonly string[] {
  return readdirSync(join(folder, "_locales"));
}

/** Copies the package in `folder` beside it and leaves it only the messages of one language; gives the copy's path. */
export function spoken(folder: string, language: string): string {
  const copy = join(dirname(folder), "spoken", `${basename(folder)}-${language}`);
  rmSync(copy, { recursive: true, force: true });
  cpSync(folder, copy, { recursive: true });
  for (const other of languagesOf(copy)) if (other !== language) rmSync(join(copy, "_locales", other), { recursive: true });
  const manifest = join(copy, "manifest.json");
  writeFileSync(manifest, JSON.stringify({ ...JSON.parse(readFileSync(manifest, "utf8")), default_locale: language }, null, 2));
  return copy;
}
