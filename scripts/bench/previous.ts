/** The package of the release before, built from its own sources. */
import { spawnSync } from "node:child_process";
import { mkdirSync, readFileSync, symlinkSync } from "node:fs";
import { join, resolve } from "node:path";

/** The previous release's package, or why there is none. */
export type Previous = { readonly tag: string; readonly folder: string } | { readonly absent: string };

/** Builds the sources in `sources` for Chromium into `folder`. Throws where that fails. */
export type BuildAt = (sources: string, folder: string) => void;

/** The newest tag below HEAD of the repository at `root`, built in `folder`, which is made. HEAD's own tag is not the one before. */
export function previousPackage(root: string, folder: string, buildAt: BuildAt = viteBuild): Previous {
  const git = (...args: readonly string[]) => spawnSync("git", ["-C", root, ...args], { maxBuffer: 2 ** 30 });
  const { status, stdout } = git("tag", "--merged", "HEAD", "--no-contains", "HEAD", "--sort=-creatordate");
  if (status !== 0) return { absent: "this is no git repository" };
  const [tag = ""] = stdout.toString().trim().split("\n");
  if (tag === "") return { absent: "the repository has no earlier tag" };
  const sources = join(folder, "sources");
  mkdirSync(sources, { recursive: true });
  const { status: unpacked } = spawnSync("tar", ["-x", "-C", sources], { input: git("archive", "--format=tar", tag).stdout });
  if (unpacked !== 0) return { absent: `the sources of ${tag} could not be unpacked` };
  try {
    dependenciesFor(sources, root);
    buildAt(sources, join(folder, "package"));
  } catch (error) {
    return { absent: `${tag} could not be built: ${error instanceof Error ? error.message : error}` };
  }
  return { tag, folder: join(folder, "package") };
}

/** Our own where the lock file is the same, else its own. */
function dependenciesFor(sources: string, root: string): void {
  const lockIn = (at: string) => readFileSync(join(at, "package-lock.json"), "utf8");
  if (lockIn(sources) === lockIn(root)) symlinkSync(resolve(root, "node_modules"), join(sources, "node_modules"), "junction");
  else if (ran("npm", ["ci", "--no-audit", "--no-fund"], sources) !== 0) throw new Error("npm ci failed");
}

function viteBuild(sources: string, folder: string): void {
  const vite = join("node_modules", "vite", "bin", "vite.js");
  if (ran(process.execPath, [vite, "build", "--mode", "chrome", "--outDir", resolve(folder)], sources) !== 0)
    throw new Error("vite build failed");
}

function ran(command: string, args: readonly string[], cwd: string): number | null {
  return spawnSync(command, args, { cwd, stdio: ["ignore", 2, 2], shell: command === "npm" && process.platform === "win32" }).status;
}
