/** Dependencies, before anything of them can be imported. Output goes to stderr. */
import { spawnSync } from "node:child_process";
import { statSync } from "node:fs";

/** Whether this Node runs Vite 8 (its `engines`: 20.19, 22.12 or newer). */
export function nodeIsNewEnough() {
  const [major = 0, minor = 0] = process.versions.node.split(".").map(Number);
  return major > 22 || (major === 22 && minor >= 12) || (major === 20 && minor >= 19);
}

/** Runs `npm ci` where node_modules is missing or older than the lock file. Throws where npm fails. */
export function dependenciesReady() {
  if (timeOf("node_modules/.package-lock.json") >= timeOf("package-lock.json")) return;
  console.error("gazette: installing dependencies (npm ci)");
  // npm's own path, where npm started us, needs no shell on Windows; development dependencies are needed even under NODE_ENV=production.
  const npm = process.env.npm_execpath;
  const options = ["ci", "--include=dev", "--no-audit", "--no-fund"];
  const { status, error } = npm
    ? spawnSync(process.execPath, [npm, ...options], { stdio: ["ignore", 2, 2] })
    : spawnSync("npm", options, { stdio: ["ignore", 2, 2], shell: process.platform === "win32" });
  if (status !== 0) throw new Error(`npm ci failed: ${error?.message ?? `exit code ${status}`}`);
}

/** When npm last wrote the tree, or the lock was changed; 0 = the file is missing. */
function timeOf(file) {
  return statSync(file, { throwIfNoEntry: false })?.mtimeMs ?? 0;
}
