/** Which files are the sources: what git tracks; without git, as in an unpacked sources archive, all that `.gitignore` lets pass. */
import { spawnSync } from "node:child_process";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Entry } from "./zip.ts";

/** Every file of the sources below `root`, as it stands there. */
export function sourcesIn(root: string): readonly Entry[] {
  const paths = existsSync(join(root, ".git")) ? git(root, "ls-files", "-z").split("\0").filter(Boolean) : passedIn(root);
  return paths.map((path) => ({ path, bytes: readFileSync(join(root, path)) }));
}

/** What stands otherwise than in the last commit, a line each; none without git. */
export function uncommittedIn(root: string): readonly string[] {
  return existsSync(join(root, ".git")) ? git(root, "status", "--porcelain").split("\n").filter(Boolean) : [];
}

function git(cwd: string, ...args: readonly string[]): string {
  const { status, stdout, stderr } = spawnSync("git", args, { cwd, encoding: "utf8", maxBuffer: 1 << 26 });
  if (status !== 0) throw new Error(`git ${args[0]} failed: ${stderr}`);
  return stdout;
}

/** Of git's patterns only those that stand in the file: `name/` for a folder, `*.ending` for files. */
function passedIn(root: string): readonly string[] {
  const patterns = readFileSync(join(root, ".gitignore"), "utf8").split("\n").filter(Boolean);
  const folders = new Set(patterns.filter((one) => one.endsWith("/")).map((one) => one.slice(0, -1)));
  const endings = patterns.filter((one) => one.startsWith("*.")).map((one) => one.slice(1));
  const unknown = patterns.filter((one) => !/^(?:[^*?[!/]+\/|\*\.[^*?[!/]+)$/.test(one));
  if (unknown.length > 0) throw new Error(`.gitignore has patterns that scripts/package/sources.ts does not know: ${unknown.join(", ")}`);
  const below = (folder: string): readonly string[] =>
    readdirSync(join(root, folder), { withFileTypes: true }).flatMap((entry) => {
      // A link to installed packages is one to git, too.
      if (folders.has(entry.name)) return [];
      const path = folder === "" ? entry.name : `${folder}/${entry.name}`;
      if (entry.isDirectory()) return below(path);
      return endings.some((ending) => entry.name.endsWith(ending)) ? [] : [path];
    });
  return below("");
}
