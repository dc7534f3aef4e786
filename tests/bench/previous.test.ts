import { execFileSync } from "node:child_process";
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { previousPackage } from "../../scripts/bench/previous.ts";

let folder = "";
let root = "";
const git = (...args: readonly string[]) =>
  execFileSync("git", ["-C", root, "-c", "user.name=a", "-c", "user.email=a@example.org", ...args], { stdio: "pipe" });

/** A repository with one commit, whose `version.txt` says `0.1.0`. */
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "gazette-previous-"));
  root = join(folder, "repository");
  execFileSync("git", ["init", "-q", root]);
  commit("0.1.0");
});

afterEach(() => rmSync(folder, { recursive: true }));

function commit(version: string): void {
  writeFileSync(join(root, "version.txt"), version);
  writeFileSync(join(root, "package-lock.json"), "{}");
  git("add", ".");
  git("commit", "-q", "-m", version);
}

const copy = (sources: string, to: string) => cpSync(join(sources, "version.txt"), join(to, "version.txt"));

test("without a tag there is no previous release, and the report says so", () => {
  expect(previousPackage(root, join(folder, "out"), copy)).toEqual({ absent: "the repository has no earlier tag" });
});

test("a tag on the commit itself is not the release before", () => {
  git("tag", "v0.1.0");
  expect(previousPackage(root, join(folder, "out"), copy)).toEqual({ absent: "the repository has no earlier tag" });
});

test("the tag before is built from its own sources", () => {
  git("tag", "v0.1.0");
  commit("0.2.0");
  const out = join(folder, "out");
  expect(previousPackage(root, out, copy)).toEqual({ tag: "v0.1.0", folder: join(out, "package") });
  expect(readFileSync(join(out, "package", "version.txt"), "utf8")).toBe("0.1.0");
  expect(existsSync(join(out, "sources", "version.txt"))).toBe(true);
});

test("a tag that no longer builds is reported, not thrown", () => {
  git("tag", "v0.1.0");
  commit("0.2.0");
  const fail = () => {
    throw new Error("no vite");
  };
  expect(previousPackage(root, join(folder, "out"), fail)).toEqual({ absent: "v0.1.0 could not be built: no vite" });
});

test("outside a repository there is none", () => {
  expect(previousPackage(folder, join(folder, "out"), copy)).toEqual({ absent: "this is no git repository" });
});
