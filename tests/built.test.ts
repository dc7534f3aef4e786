/** The packages as they are built. */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { Script } from "node:vm";
import { beforeAll, describe, expect, test } from "vitest";
import { longLiterals, partsOf } from "../scripts/bench/sizes.ts";

const CONTENT = "extension/content";
const MOST_CODE = 8_000;
const MOST_LITERAL = 30_000;

const bytes = (text: string) => Buffer.byteLength(text);

const long = (text: string) => text.repeat(500);

describe("the scanner for literals", () => {
  test.each([
    ["a string", `a("${long("bc")}")+d`, [`"${long("bc")}"`]],
    ["several, but no short one", `a('b',\`${long("c")}\`,"${long("d")}")`, [`\`${long("c")}\``, `"${long("d")}"`]],
    ["a template over lines", `x=\`\n${long("a")}\nb\`;`, [`\`\n${long("a")}\nb\``]],
    ["with quotes of other kinds inside", `x=\`it's "${long("so")}"\`;`, [`\`it's "${long("so")}"\``]],
    ["with its own quotes escaped", `x=\`a\\\`${long("b")}\\\\\`;y=\`c\``, [`\`a\\\`${long("b")}\\\\\``]],
    ["none", "a+b", []],
  ])("finds %s", (_, code, literals) => {
    expect(longLiterals(code)).toEqual(literals);
  });
});

describe.each(["chrome", "firefox"])("dist/%s", (target) => {
  const root = join(import.meta.dirname, "../dist", target);
  const textOf = (path: string) => readFileSync(join(root, path), "utf8");
  let manifest: Record<string, unknown> = {};
  let scripts: readonly string[] = [];

  beforeAll(() => {
    if (!existsSync(join(root, "manifest.json"))) throw new Error(`dist/${target} is missing: run npm run build, then the tests again`);
    manifest = JSON.parse(textOf("manifest.json"));
    scripts = readdirSync(root, { recursive: true, encoding: "utf8" }).filter((name) => name.endsWith(".js"));
  });

  test("declares no content script: the background registers the one that is always on, by the settings", () => {
    expect(manifest).not.toHaveProperty("content_scripts");
  });
  test("has each file that its manifest names, and the record", () => {
    const named = JSON.stringify(manifest).match(/"[\w./-]+\.(?:js|css|html|png)"/g) ?? [];
    const missing = [
      ...named.map((name) => JSON.parse(name)),
      "records/index.json",
      "records/new.json",
      "extension/welcome/index.html",
    ].filter((path) => !existsSync(join(root, path)));
    expect(missing).toEqual([]);
    expect(JSON.parse(textOf("records/index.json")).providers.length).toBeGreaterThanOrEqual(301);
  });
  test.each(["main.iife.js", "main-wide.iife.js", "reader.iife.js", "flags.iife.js", "card.iife.js"])(
    "has %s as one classic file, which loads no other",
    (name) => {
      const code = textOf(`${CONTENT}/${name}`);
      expect(() => new Script(code)).not.toThrow();
      expect(code).not.toMatch(/\bimport\s*\(/);
      expect(code).not.toMatch(/localhost|127\.0\.0\.1/);
      expect(code).not.toContain("sourceMappingURL");
    },
  );
  test("has the scripts that are injected once", () => {
    expect(scripts.filter((path) => path.includes(".iife")).sort()).toEqual(
      ["card", "flags", "main-wide", "main", "reader"].map((one) => `${CONTENT}/${one}.iife.js`),
    );
  });
  test("has names in the always-on script of at most 30 kB", () => {
    const literals = longLiterals(textOf(`${CONTENT}/main.iife.js`));
    expect(literals.some((literal) => literal.includes("`nordvpn`"))).toBe(true);
    expect(bytes(literals.join(""))).toBeGreaterThan(10_000);
    expect(bytes(literals.join(""))).toBeLessThanOrEqual(MOST_LITERAL);
  });
  test.each(["main.iife.js", "main-wide.iife.js"])("has names in %s that are scanned and compared fast", (name) => {
    const literals = longLiterals(textOf(`${CONTENT}/${name}`));
    // As a template or with escapes it would be scanned three times as slowly.
    expect(literals.filter((literal) => !/^"[^\\]*"$/.test(literal))).toEqual([]);
    const latin = literals.filter((literal) => /^[\0-\xff]*$/.test(literal));
    expect(latin.filter((literal) => literal.includes("nordvpn"))).toHaveLength(3);
    expect(bytes(latin.join(""))).toBeGreaterThan(10_000);
  });
  test.each(["main.iife.js", "main-wide.iife.js"])("has code in the always-on script %s of at most 8 kB", (name) => {
    expect(partsOf(textOf(`${CONTENT}/${name}`)).code).toBeLessThanOrEqual(MOST_CODE);
  });
  test.each(["main.iife.js", "main-wide.iife.js"])("has in %s the functions that every page runs in parentheses", (name) => {
    // V8 compiles those with their script; the bundler could drop them, and 45 µs for each would be lost.
    const compiled = textOf(`${CONTENT}/${name}`).match(/=\((?:\([^()]*\)|[\w$]+)=>/g) ?? [];
    expect(compiled.length).toBeGreaterThanOrEqual(12);
  });
  test("has names of platforms only in the always-on script of readers who have them flagged", () => {
    const names = (name: string) => longLiterals(textOf(`${CONTENT}/${name}`)).join("");
    expect([names("main.iife.js").includes("`facebook`"), names("main-wide.iife.js").includes("`facebook`")]).toEqual([false, true]);
  });
  test("gives each page one style sheet: several would be bundled with those of other pages, in any order", () => {
    const pages = readdirSync(root, { recursive: true, encoding: "utf8" }).filter((path) => path.endsWith(".html"));
    expect(pages.length).toBeGreaterThan(2);
    expect(pages.filter((path) => textOf(path).match(/rel="stylesheet"/g)?.length !== 1)).toEqual([]);
  });
  test("says nothing of the machine that it was built on", () => {
    expect(scripts.filter((path) => /\bfileName:|jsxDEV/.test(textOf(path)) || textOf(path).includes(process.cwd()))).toEqual([]);
  });
  test("sets no markup and evaluates no text", () => {
    const SINKS =
      /\.(?:innerHTML|outerHTML)\s*=(?!=)|insertAdjacentHTML|setHTML|createContextualFragment|parseFromString|srcdoc|\.write(?:ln)?\(|\beval\(|\bFunction\(|importScripts/;
    expect(scripts.filter((path) => SINKS.test(textOf(path)))).toEqual([]);
    // Preact knows the property by name, and compares; its branch that sets markup is cut out, and nothing of ours names it.
    const named = scripts.flatMap((path) => textOf(path).match(/dangerouslySetInnerHTML/g) ?? []);
    expect(named).toHaveLength(4);
  });
});

describe("the two packages", () => {
  test("differ in their manifests only", () => {
    const filesOf = (target: string) => {
      const root = join(import.meta.dirname, "../dist", target);
      const names = readdirSync(root, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
      return names.map((entry) => join(entry.parentPath, entry.name).slice(root.length)).filter((path) => path !== "/manifest.json");
    };
    expect(filesOf("firefox").sort()).toEqual(filesOf("chrome").sort());
  });
});
