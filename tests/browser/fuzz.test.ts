/** A few seconds of `npm run fuzz`, and the pages that it has found before. */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { describe, expect, test } from "vitest";
import { BROWSERS } from "../../scripts/drive/launch.ts";
import { wrongWith } from "../../scripts/fuzz/check.ts";
import { drawFrom, makeCase } from "../../scripts/fuzz/make.ts";
import { type Failure, fuzz, onGround } from "../../scripts/fuzz/run.ts";
import { shrink } from "../../scripts/fuzz/shrink.ts";

const FOLDER = join(import.meta.dirname, "../pages-odd/fuzz");
const KEPT = existsSync(FOLDER) ? readdirSync(FOLDER).sort() : [];
const SECONDS = 4;

describe.each(BROWSERS)("random pages and changes in %s", (name) => {
  test("keep their flags as a fresh scan has them, and nothing throws; those that failed before, too", async () => {
    await onGround(name, resolve("dist", name), async (ground) => {
      for (const file of KEPT) {
        const { page } = JSON.parse(readFileSync(join(FOLDER, file), "utf8")) as Failure;
        expect([file, await wrongWith(page, ground)]).toEqual([file, null]);
      }
      const { failures, flags } = await fuzz(ground, 7, SECONDS);
      expect(failures).toEqual([]);
      expect(flags).toBeGreaterThan(0);
    });
  }, 120_000);
});

describe("the fuzzer", () => {
  test("makes the same of the same seed, and something else of another", () => {
    expect(makeCase(drawFrom(5))).toEqual(makeCase(drawFrom(5)));
    expect(makeCase(drawFrom(5))).not.toEqual(makeCase(drawFrom(6)));
  });
  test("makes what fails as small as what makes it fail", async () => {
    const page = { parts: ["a", "b", "c"], bursts: [["1", "2"], ["3"], ["4", "5", "6"]] };
    const fails = async ({ parts, bursts }: typeof page) => parts.includes("b") && bursts.flat().includes("5");
    expect(await shrink(page, (smaller) => fails(smaller as typeof page))).toEqual({ parts: ["b"], bursts: [["5"]] });
  });
});
