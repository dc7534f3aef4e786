/** docs/reviewers.md, followed to the letter. */
import { spawnSync } from "node:child_process";
import { copyFileSync, mkdtempSync, readFileSync, rmSync, symlinkSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import manifest from "../../package.json" with { type: "json" };
import { PACKAGES, SUMS, zipName } from "../../scripts/package.ts";
import { ROOT } from "./unzip.ts";

// Another folder than ours, with a space in it.
const folder = mkdtempSync(join(tmpdir(), "gazette review-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const [, block = ""] = /```sh\n([\s\S]*?)```/.exec(readFileSync(join(ROOT, "docs/reviewers.md"), "utf8")) ?? [];
const NO_NETWORK = /ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ECONNRESET|ETIMEDOUT|ENETUNREACH/;

/** Nothing of the tests' own environment, which has a NODE_ENV; packages that npm has already are not downloaded again. */
const ENVIRONMENT = {
  PATH: process.env.PATH,
  HOME: process.env.HOME,
  ...Object.fromEntries(
    Object.entries(process.env).filter(([name]) => /proxy|^npm_config_(?:registry|cache)$|^NODE_EXTRA_CA_CERTS$/i.test(name)),
  ),
  npm_config_prefer_offline: "true",
  TZ: "Pacific/Kiritimati",
  LC_ALL: "C",
};

/** Runs one line of the document. */
function follow(line: string, cwd: string): { readonly output: string; readonly failed: boolean } {
  const { status, stdout, stderr } = spawnSync("bash", ["-c", line], { cwd, env: ENVIRONMENT, encoding: "utf8" });
  return { output: stdout + stderr, failed: status !== 0 };
}

test("a reviewer gets the packages that were handed in", () => {
  for (const name of [zipName(manifest.version, "sources"), SUMS]) copyFileSync(join(ROOT, PACKAGES, name), join(folder, name));
  const lines = block.trim().split("\n");
  expect(lines).toContain("npm ci");
  let cwd = folder;
  let last = "";
  for (const line of lines) {
    const [, into] = /^cd (.+)$/.exec(line) ?? [];
    if (into !== undefined) {
      cwd = join(cwd, into);
      continue;
    }
    const { output, failed } = follow(line, cwd);
    if (failed && line === "npm ci" && NO_NETWORK.test(output)) {
      console.warn("no network: the packages that npm ci would install are ours");
      symlinkSync(join(ROOT, "node_modules"), join(cwd, "node_modules"));
    } else expect(failed, `${line}\n${output}`).toBe(false);
    last = output;
  }
  const said = last.trim().split("\n");
  expect(said).toEqual([...["chrome", "firefox", "sources"].map((what) => `${zipName(manifest.version, what)}: OK`), "sbom.cdx.json: OK"]);
}, 600_000);
