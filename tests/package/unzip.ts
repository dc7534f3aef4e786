/** Reads the archives that `npm run package` writes, and finds them. */
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { crc32 } from "node:zlib";
import manifest from "../../package.json" with { type: "json" };
import { PACKAGES, zipName } from "../../scripts/package.ts";

/** The project's root. */
export const ROOT = join(import.meta.dirname, "../..");

/** The files of one of the three archives by their paths, in the archive's order. */
export function packed(what: "chrome" | "firefox" | "sources"): ReadonlyMap<string, Buffer> {
  const file = join(ROOT, PACKAGES, zipName(manifest.version, what));
  if (!existsSync(file)) throw new Error(`${file} is missing: run npm run package, then the tests again`);
  return unzipped(readFileSync(file));
}

/** The files of an archive of stored files, by its directory; throws where a checksum is wrong. */
export function unzipped(zip: Uint8Array): ReadonlyMap<string, Buffer> {
  const bytes = Buffer.from(zip);
  const files = new Map<string, Buffer>();
  const end = bytes.length - 22;
  let at = bytes.readUInt32LE(end + 16);
  for (let left = bytes.readUInt16LE(end + 10); left > 0; left -= 1) {
    const length = bytes.readUInt16LE(at + 28);
    const path = bytes.toString("utf8", at + 46, at + 46 + length);
    const begin = bytes.readUInt32LE(at + 42) + 30 + length;
    const content = bytes.subarray(begin, begin + bytes.readUInt32LE(at + 24));
    if (crc32(content) !== bytes.readUInt32LE(at + 16)) throw new Error(`the checksum of ${path} is wrong`);
    files.set(path, content);
    at += 46 + length;
  }
  return files;
}
