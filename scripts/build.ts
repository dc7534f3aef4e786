/** `npm run build`: the packages `dist/chrome` and `dist/firefox`. */
import { readdirSync, statSync } from "node:fs";
import { join, resolve } from "node:path";
import { BROWSERS, type BrowserName } from "./drive/launch.ts";
import { runTool } from "./tools.ts";

/** What a package is made of. */
const SOURCES = ["src", "extension", "data", "scripts", "vite.config.ts", "package-lock.json"];

/** Builds both, one after the other: each writes `generated/` first. */
export async function run(): Promise<number> {
  for (const name of BROWSERS) await build(name);
  return 0;
}

/** Builds one package into `folder` and gives its absolute path. All output goes to stderr; throws where Vite fails. */
export async function build(name: BrowserName, folder = join("dist", name)): Promise<string> {
  const code = await runTool("vite", ["build", "--mode", name, "--outDir", folder, "--emptyOutDir"]);
  if (code !== 0) throw new Error(`building dist/${name} failed`);
  return resolve(folder);
}

/** The folder of a package that is up to date; built where a source is newer. */
export async function builtFor(name: BrowserName): Promise<string> {
  const folder = resolve("dist", name);
  const built = statSync(join(folder, "manifest.json"), { throwIfNoEntry: false })?.mtimeMs ?? 0;
  return built > Math.max(...SOURCES.map(newestIn)) ? folder : build(name);
}

/** Time of the newest file; a folder's own time tells of files that were taken out. */
function newestIn(path: string): number {
  const stat = statSync(path, { throwIfNoEntry: false });
  if (!stat?.isDirectory()) return stat?.mtimeMs ?? 0;
  return readdirSync(path).reduce((newest, name) => Math.max(newest, newestIn(join(path, name))), stat.mtimeMs);
}
