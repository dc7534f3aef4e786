import { spawnSync } from "node:child_process";
import { expect, test } from "vitest";

test.each([["gallery"], ["fuzz"]])("npm run %s says in one line that it does not know an option", (command) => {
  const { status, stdout, stderr } = spawnSync(process.execPath, ["scripts/run.mjs", command, "--colour"], { encoding: "utf8" });
  expect(stderr.trim().split("\n")).toEqual([expect.stringContaining("--colour")]);
  expect([stdout, status]).toEqual(["", 2]);
});
