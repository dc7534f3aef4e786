/** `npm run package`: what is handed to the stores, byte for byte the same wherever and whenever it is made from the same sources. */
import { createHash } from "node:crypto";
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { build } from "./build.ts";
import { BROWSERS } from "./drive/launch.ts";
import { sbomOf } from "./package/sbom.ts";
import { sourcesIn, uncommittedIn } from "./package/sources.ts";
import { THIRD_PARTY, thirdPartyText } from "./package/third-party.ts";
import { type Entry, zipOf } from "./package/zip.ts";

/** Folder of the packages, from the project's root. */
export const PACKAGES = "dist/packages";

/** Builds both, brings `THIRD-PARTY.md` up to date and packs all of it; gives the exit code. */
export async function run(): Promise<number> {
  for (const name of BROWSERS) await build(name);
  writeFileSync(THIRD_PARTY, thirdPartyText(process.cwd()));
  writePackages(process.cwd());
  console.log(`${readFileSync(join(PACKAGES, SUMS), "utf8")}\nin ${PACKAGES}`);
  const changed = uncommittedIn(process.cwd());
  if (changed.length > 0) console.error(`not as in the last commit:\n${changed.join("\n")}`);
  return 0;
}

/** Packs `dist/chrome` and `dist/firefox` as they are, and the sources. */
export function writePackages(root: string): void {
  const { version } = JSON.parse(readFileSync(join(root, "package.json"), "utf8")) as { version: string };
  const files: readonly (readonly [name: string, bytes: Uint8Array])[] = [
    ...BROWSERS.map((name) => [zipName(version, name), zipOf(builtIn(join(root, "dist", name)))] as const),
    [zipName(version, "sources"), zipOf(sourcesIn(root))],
    ["sbom.cdx.json", Buffer.from(sbomOf(root))],
  ];
  const folder = join(root, PACKAGES);
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  for (const [name, bytes] of files) writeFileSync(join(folder, name), bytes);
  writeFileSync(
    join(folder, SUMS),
    files.map(([name, bytes]) => `${createHash("sha256").update(bytes).digest("hex")}  ${name}\n`).join(""),
  );
}

/** The file of checksums, as `sha256sum` reads it. */
export const SUMS = "SHA256SUMS";

/** The file name of one archive. */
export function zipName(version: string, what: string): string {
  return `gazette-${version}-${what}.zip`;
}

function builtIn(folder: string): readonly Entry[] {
  const manifest = readFileSync(join(folder, "manifest.json"), "utf8");
  // A development build, in the wrong folder.
  if (/web_accessible_resources|localhost/.test(manifest)) throw new Error(`${folder} is a development build: run npm run build`);
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .map((path) => ({ path: path.slice(folder.length + 1).replaceAll("\\", "/"), bytes: readFileSync(path) }));
}
