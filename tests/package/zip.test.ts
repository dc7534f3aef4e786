/** Archives that are the same wherever and whenever they are made, and that unpack. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { sourcesIn } from "../../scripts/package/sources.ts";
import { zipOf } from "../../scripts/package/zip.ts";
import { packed, ROOT, unzipped } from "./unzip.ts";

const entry = (path: string, text: string) => ({ path, bytes: Buffer.from(text) });
const A = entry("a/ä 1.txt", "one");
const B = entry("b.txt", "");

describe("an archive", () => {
  test("has the files that were put into it", () => {
    expect([...unzipped(zipOf([A, B]))].map(([path, bytes]) => [path, bytes.toString()])).toEqual([
      ["a/ä 1.txt", "one"],
      ["b.txt", ""],
    ]);
  });
  test("does not depend on the order in which they were put", () => {
    expect(zipOf([B, A])).toEqual(zipOf([A, B]));
  });
  test("says of each that it is a plain file of 1 January 1980", () => {
    const bytes = Buffer.from(zipOf([B]));
    const at = bytes.readUInt32LE(bytes.length - 22 + 16);
    expect([bytes.readUInt32LE(at + 12), bytes.readUInt32LE(at + 38) >>> 16]).toEqual([0x21 << 16, 0o100644]);
  });
});

describe("the archive of sources", () => {
  const other = mkdtempSync(join(tmpdir(), "gazette-sources-"));
  afterAll(() => rmSync(other, { recursive: true }));

  test("has exactly what git tracks, as it stands; without git, the same", () => {
    const zip = packed("sources");
    const tracked = sourcesIn(ROOT).map(({ path }) => path);
    expect([...zip.keys()]).toEqual(tracked.toSorted());
    expect(tracked.length).toBeGreaterThan(1000);
    for (const [path, bytes] of zip) {
      mkdirSync(join(other, path, ".."), { recursive: true });
      writeFileSync(join(other, path), bytes);
    }
    for (const ignored of ["dist/chrome", "node_modules/a", "extension/generated"]) {
      mkdirSync(join(other, ignored), { recursive: true });
      writeFileSync(join(other, ignored, "x.ts"), "");
    }
    writeFileSync(join(other, "src/a.tsbuildinfo"), "");
    expect(
      sourcesIn(other)
        .map(({ path }) => path)
        .toSorted(),
    ).toEqual([...zip.keys()]);
  });
});
