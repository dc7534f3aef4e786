import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createContext, runInContext } from "node:vm";
import { afterAll, expect, test } from "vitest";
import { clockedCopy, clockedWork } from "../../scripts/bench/firefox-clock.ts";
import { writeExtension } from "../../scripts/bench/small-extension.ts";

const folder = mkdtempSync(join(tmpdir(), "gazette-clock-"));
afterAll(() => rmSync(folder, { recursive: true }));

/** A page in which time passes only when a script says so. */
function page() {
  let now = 0;
  let said: string | null = null;
  const later: (() => void)[] = [];
  const setTimeout = (callback: () => void) => later.push(callback);
  const window = { setTimeout, requestIdleCallback: setTimeout, requestAnimationFrame: setTimeout };
  const document = {
    documentElement: {
      setAttribute: (_: string, value: string) => {
        said = value;
      },
    },
  };
  const context = createContext({
    window,
    document,
    performance: { now: () => now },
    pass: (ms: number) => {
      now += ms;
    },
  });
  return { context, later, said: () => said };
}

test("a clocked script keeps the time of its lines and of its callbacks, and nothing between", () => {
  const code = "const a = 1; pass(3); requestIdleCallback(() => pass(4));";
  const copy = clockedCopy(writeExtension(join(folder, "a"), "A", code), join(folder, "b"));
  const { context, later, said } = page();
  runInContext(readFileSync(join(copy, "script.js"), "utf8"), context);
  expect(clockedWork(said())).toMatchObject({ total: 3, longest: 3 });
  runInContext("pass(100)", context);
  for (const callback of later) callback();
  expect(clockedWork(said())).toMatchObject({ total: 7, longest: 4 });
});

test("a second script of the same page goes on with the same clock", () => {
  const copy = clockedCopy(writeExtension(join(folder, "c"), "C", "pass(2);"), join(folder, "d"));
  const { context, said } = page();
  for (let i = 0; i < 2; i++) runInContext(readFileSync(join(copy, "script.js"), "utf8"), context);
  expect(clockedWork(said())?.total).toBe(4);
});
