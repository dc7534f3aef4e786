import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { CREDIT, LICENCE } from "../src/credit.ts";

test("credit and licence are as data/LICENSE has them", () => {
  const licence = readFileSync(join(import.meta.dirname, "../data/LICENSE"), "utf8");
  for (const words of [CREDIT, LICENCE.id, LICENCE.name, LICENCE.url]) expect(licence).toContain(words);
});
