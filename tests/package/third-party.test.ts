/** Whose code is shipped, and the list of what building takes. */

import { spawnSync } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { readLock } from "../../scripts/package/lock.ts";
import { sbomOf } from "../../scripts/package/sbom.ts";
import { NOTICES, THIRD_PARTY, thirdParties, thirdPartyText } from "../../scripts/package/third-party.ts";
import { packed, ROOT } from "./unzip.ts";

const folder = mkdtempSync(join(tmpdir(), "gazette-third-"));
afterAll(() => rmSync(folder, { recursive: true }));

describe("the list of third parties", () => {
  test("is as it is generated; npm run package brings it up to date", () => {
    expect(readFileSync(join(ROOT, THIRD_PARTY), "utf8")).toBe(thirdPartyText(ROOT));
  });
  test("gives the licence of each package that is shipped, and so does the package", () => {
    const list = readFileSync(join(ROOT, THIRD_PARTY), "utf8");
    for (const zip of [packed("chrome"), packed("firefox")]) {
      const text = zip.get(NOTICES)?.toString() ?? "";
      for (const { name, version } of thirdParties(ROOT).shipped) {
        expect(list).toContain(`### ${name} ${version}\n`);
        expect(text).toContain(`${name} ${version} (`);
      }
      expect(text).toContain("Mozilla Public License Version 2.0");
      expect(text.match(/Permission is hereby granted, free of charge/g)).toHaveLength(3);
    }
  });
  describe("fails", () => {
    const reasons = JSON.parse(readFileSync(join(ROOT, "package-reasons.json"), "utf8")) as Record<string, string>;
    const { preact, ...silent } = reasons;
    const listWith = (these: object) => {
      for (const file of ["package.json", "package-lock.json"]) cpSync(join(ROOT, file), join(folder, file));
      mkdirSync(folder, { recursive: true });
      writeFileSync(join(folder, "package-reasons.json"), JSON.stringify(these));
      return () => thirdParties(folder);
    };
    test.each([
      ["where a package has no reason", silent, "says nothing of preact"],
      ["where a reason is empty", { ...reasons, preact: "" }, "says nothing of preact"],
      ["where a reason has no package", { ...reasons, "left-pad": "Pads." }, "speaks of left-pad"],
    ])("%s", (_, these, complaint) => {
      expect(listWith(these)).toThrow(complaint);
    });
    test("and not otherwise", () => {
      expect(preact).toBeTruthy();
      expect(listWith(reasons)).not.toThrow();
    });
  });
});

describe("the bill of materials", () => {
  const text = sbomOf(ROOT);
  const sbom = JSON.parse(text) as {
    components: { "bom-ref": string; name: string; scope: string; hashes: { content: string }[]; licenses: object[] }[];
    dependencies: { ref: string; dependsOn: string[] }[];
  };
  const refs = sbom.components.map((one) => one["bom-ref"]);

  test("is CycloneDX 1.6, and says neither when nor where it was made", () => {
    expect(sbom).toMatchObject({ bomFormat: "CycloneDX", specVersion: "1.6", version: 1 });
    expect(text).not.toMatch(/serialNumber|timestamp/);
    expect(text).not.toContain(ROOT);
  });
  test("has every locked package once, with its checksum and licence", () => {
    expect(new Set(refs).size).toBe(refs.length);
    expect(refs.length).toBe(readLock(ROOT).all.length);
    expect(refs).toContain("pkg:npm/%40crxjs/vite-plugin@3.0.0");
    expect(sbom.components.filter(({ hashes }) => !/^[0-9a-f]{128}$/.test(hashes[0]?.content ?? ""))).toEqual([]);
    expect(sbom.components.filter(({ licenses }) => licenses.length !== 1)).toEqual([]);
  });
  test("tells what is shipped from what only builds and tests", () => {
    expect(sbom.components.filter(({ scope }) => scope === "required").map(({ name }) => name)).toEqual([
      "minisearch",
      "preact",
      "rolldown",
      "webextension-polyfill",
    ]);
  });
  test("has nothing that runs a script when it is installed", () => {
    expect(readFileSync(join(ROOT, "package-lock.json"), "utf8")).not.toContain("hasInstallScript");
  });
  test("knows what each needs, and everything is needed by something", () => {
    expect(sbom.dependencies.map(({ ref }) => ref).slice(1)).toEqual(refs);
    const needed = new Set(sbom.dependencies.flatMap(({ dependsOn }) => dependsOn));
    expect([...needed].filter((ref) => !refs.includes(ref))).toEqual([]);
    expect(refs.filter((ref) => !needed.has(ref))).toEqual([]);
  });
});

describe("the code in the package", () => {
  const RUNTIME = /^assets\/rolldown-runtime-[\w-]+\.js$/;
  const LOADER = "service-worker-loader.js";
  let maps: ReadonlyMap<string, readonly string[]>;
  let built: (path: string) => string;

  // The same build once more, with maps that say from which file each part of the code is; elsewhere, since it writes `generated/` anew.
  beforeAll(() => {
    const sources = join(folder, "sources");
    for (const [path, bytes] of packed("sources")) {
      mkdirSync(join(sources, path, ".."), { recursive: true });
      writeFileSync(join(sources, path), bytes);
    }
    symlinkSync(join(ROOT, "node_modules"), join(sources, "node_modules"));
    const vite = join(ROOT, "node_modules/vite/bin/vite.js");
    const { status, stderr } = spawnSync(process.execPath, [vite, "build", "--mode", "chrome", "--sourcemap"], {
      cwd: sources,
      encoding: "utf8",
    });
    expect(status, stderr).toBe(0);
    built = (path) => readFileSync(join(sources, "dist/chrome", path), "utf8");
    const scripts = [...packed("chrome").keys()].filter((path) => path.endsWith(".js") && path !== LOADER && !RUNTIME.test(path));
    maps = new Map(scripts.map((path) => [path, (JSON.parse(built(`${path}.map`)) as { sources: string[] }).sources]));
  }, 120_000);

  test("is what those maps speak of", () => {
    for (const zip of [packed("chrome"), packed("firefox")])
      for (const path of maps.keys())
        expect(
          built(path)
            .replace(/\n?\/\/# sourceMappingURL=.*\n?$/, "")
            .trim(),
        ).toBe(zip.get(path)?.toString().trim());
  });
  test("is ours, or that of the packages that are listed as shipped", () => {
    const sources = [...maps.values()].flat();
    const packages = sources.flatMap((path) => /node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(path)?.[1] ?? []);
    expect([...new Set([...packages, "rolldown"])].sort()).toEqual(
      thirdParties(ROOT)
        .shipped.map(({ name }) => name)
        .sort(),
    );
    const own = sources.filter((path) => !path.includes("node_modules/")).map((path) => path.replace(/^(?:\.\.\/)*|\?scriptId=.*$/g, ""));
    const tracked = new Set(packed("sources").keys());
    const strange = own.filter(
      (path) => ![...tracked].some((one) => `/${path}`.endsWith(`/${one}`)) && !/(?:^|\/)generated\/[\w-]+\.ts$/.test(path),
    );
    expect(strange).toEqual([]);
    expect(own.length).toBeGreaterThan(100);
  });
  test("that no map speaks of is a line that starts the background, and the bundler's helpers", () => {
    const zip = packed("chrome");
    expect(zip.get(LOADER)?.toString()).toMatch(/^import '\.\/assets\/background\.js';\s*$/);
    const [helpers = "", ...more] = [...zip.keys()].filter((path) => RUNTIME.test(path));
    expect(more).toEqual([]);
    expect(zip.get(helpers)?.length).toBeLessThan(1000);
  });
  test("stands nowhere else: all other files are pages, styles, pictures, words, the record, the notices, the manifest", () => {
    const others = [...packed("chrome").keys()].filter((path) => !path.endsWith(".js"));
    const known =
      /^(?:extension\/(?:popup|dossier|options|welcome)\/index\.html|assets\/[\w-]+\.css|icons\/icon-\d+\.png|_locales\/\w+\/messages\.json|records\/[\w/-]+\.json)$/;
    expect(others.filter((path) => !known.test(path))).toEqual(["THIRD-PARTY.txt", "managed-schema.json", "manifest.json"]);
    const pages = others.filter((path) => path.endsWith(".html")).map((path) => packed("chrome").get(path)?.toString() ?? "");
    for (const page of pages)
      expect(page.replace(/<script type="module" crossorigin src="\/assets\/[\w.-]+\.js"><\/script>/g, "")).not.toMatch(
        /<script|\son\w+=/i,
      );
  });
});
