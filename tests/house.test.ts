/** The house's own rules: who may import whom, the one door to the browser, what the README claims. */
import { readdirSync, readFileSync } from "node:fs";
import { join, posix } from "node:path";
import { describe, expect, test } from "vitest";
import { manifestFor } from "../extension/manifest.ts";
import { RECORDS } from "./record.ts";

const ROOT = join(import.meta.dirname, "..");
const LONGEST = 200;
const CODE = /\.(ts|tsx|mts|mjs|js)$/;
const TEXT = /\.(ts|tsx|mts|mjs|js|css|html)$/;

const textOf = (path: string) => readFileSync(join(ROOT, path), "utf8");

/** Files below `folder` whose names match, as paths from the root. */
function filesIn(folder: string, names: RegExp): readonly string[] {
  return readdirSync(join(ROOT, folder), { recursive: true, encoding: "utf8" })
    .map((name) => `${folder}/${name.replaceAll("\\", "/")}`)
    .filter((path) => names.test(path))
    .sort();
}

const SRC = filesIn("src", CODE);
const EXTENSION = filesIn("extension", CODE);
const SCRIPTS = filesIn("scripts", CODE);
const named = (paths: readonly string[]) => paths.map((path) => ({ path }));

/** Code without its comments; strings that look like comments lose a part, which is of no matter here. */
function codeOf(path: string): string {
  return textOf(path)
    .replace(/\/\*[\s\S]*?\*\//g, "")
    .replace(/(^|[^:"'`])\/\/.*$/gm, "$1");
}

interface Import {
  /** A path from the root, or a package's name. */
  readonly from: string;
  /** Whether nothing of it is left when the code runs; `?script` gives the path of a script, not its code. */
  readonly isType: boolean;
}

function importsOf(path: string): readonly Import[] {
  const code = codeOf(path);
  const statements = code.matchAll(/^\s*(?:import|export)\s+(type\s)?([^;"']*?)from\s+["']([^"']+)["']/gm);
  const bare = code.matchAll(/(?:^\s*import|\bimport\(|\brequire\()\s*["']([^"']+)["']/gm);
  return [
    ...[...statements].map(([, type, names = "", from = ""]) => ({
      from,
      isType: Boolean(type) || isTypesOnly(names) || from.endsWith("?script"),
    })),
    ...[...bare].map(([, from = ""]) => ({ from, isType: false })),
  ].map(({ from, isType }) => ({ from: from.startsWith(".") ? posix.join(posix.dirname(path), from) : from, isType }));
}

/** `{ type A, type B }`. */
function isTypesOnly(names: string): boolean {
  const [, list = ""] = /^\s*\{([^}]*)\}\s*$/.exec(names) ?? [];
  const each = list.split(",").flatMap((name) => name.trim() || []);
  return each.length > 0 && each.every((name) => name.startsWith("type "));
}

const isWithin = (path: string, ...folders: readonly string[]) => folders.some((folder) => path.startsWith(`${folder}/`));

/** Which surface a file of the extension belongs to; null = all of them share it. */
function surfaceOf(path: string): string | null {
  const [, name = ""] = /^extension\/(\w+)/.exec(path) ?? [];
  return ["content", "popup", "background", "dossier", "options", "welcome"].includes(name) ? name : null;
}

describe("imports point inward", () => {
  // Of packages only what has no part in a page: shapes of records, and the words of the look-up.
  const PACKAGES: Readonly<Record<string, string>> = {
    "src/dataset/shape.ts": "valibot",
    "src/dataset/read.ts": "valibot",
    "src/dossier/search.ts": "minisearch",
    "src/dossier/search-fields.ts": "minisearch",
    "src/dossier/search-pack.ts": "minisearch",
  };
  test.each(named(SRC))("$path imports only from src/ and the packages that it may use", ({ path }) => {
    const outward = importsOf(path).filter(({ from }) => !isWithin(from, "src") && from !== PACKAGES[path]);
    expect(outward).toEqual([]);
  });
  test.each(named(EXTENSION))("$path imports nothing from scripts/ or tests/", ({ path }) => {
    expect(importsOf(path).filter(({ from }) => isWithin(from, "scripts", "tests"))).toEqual([]);
  });
  test.each(named(EXTENSION))("$path imports nothing of another surface", ({ path }) => {
    const own = surfaceOf(path);
    const others = importsOf(path).filter(({ from, isType }) => !isType && surfaceOf(from) !== null && surfaceOf(from) !== own);
    expect(others).toEqual([]);
  });
  test.each(named(EXTENSION.filter((path) => surfaceOf(path) === "content")))("$path does without the polyfill", ({ path }) => {
    const heavy = importsOf(path).filter(
      ({ from, isType }) => !isType && (from.startsWith("webextension-polyfill") || from === "extension/browser.ts"),
    );
    expect(heavy).toEqual([]);
  });
  test.each(named(SCRIPTS))("$path imports nothing from tests/", ({ path }) => {
    expect(importsOf(path).filter(({ from }) => isWithin(from, "tests"))).toEqual([]);
  });
  test("of the kinds that are looked for are seen", () => {
    expect(importsOf("extension/browser.ts").filter(({ from }) => from === "webextension-polyfill")).toHaveLength(2);
    expect(importsOf("extension/browser.ts")).toContainEqual({ from: "webextension-polyfill", isType: false });
    expect(importsOf("src/dataset/read.ts")).toContainEqual({ from: "src/model.ts", isType: true });
    expect(importsOf("extension/content/main.iife.ts")).toContainEqual({ from: "extension/content/sieve.ts", isType: false });
    expect(importsOf("extension/popup/main.tsx")).toContainEqual({ from: "extension/browser.ts", isType: false });
    expect([" { type A, type B } ", " { type A, B } ", " A "].map(isTypesOnly)).toEqual([true, false, false]);
  });
});

describe("one door to the browser", () => {
  const DOORS = ["extension/browser.ts", "extension/browser-native.ts"];
  /** A name that stands for the whole browser, and not for a property or a word in a text. */
  const GLOBAL = /(?<![.\w"'`/-])chrome\s*[.?[]|\b(?:globalThis|window|self)\.(?:chrome|browser)\b/;
  const USED = /(?<![.\w"'`/])browser\s*[.?[]/;
  const BOUND = /import\s*\{[^}]*\bbrowser\b[^}]*\}\s*from\s*"[./]+browser(?:-native)?\.ts"|\bbrowser\s*:\s*Door|[{,]\s*browser\s*[,}]/;

  test.each(named([...SRC, ...EXTENSION].filter((path) => !DOORS.includes(path))))("$path goes through it", ({ path }) => {
    const code = codeOf(path);
    expect(GLOBAL.exec(code)?.[0]).toBeUndefined();
    expect(USED.test(code) && !BOUND.test(code)).toBe(false);
    expect(importsOf(path).filter(({ from, isType }) => from.startsWith("webextension-polyfill") && !isType)).toEqual([]);
  });
  test.each([
    ["chrome.runtime.id", true],
    ["const id = chrome?.runtime", true],
    ["globalThis.browser ?? null", true],
    ["window.chrome", true],
    ['"chrome.google.com/webstore"', false],
    ['target === "chrome" ? a : b', false],
    ["world.chrome", false],
  ])("is what this looks for: %s → %s", (code, isGlobal) => {
    expect(GLOBAL.test(code)).toBe(isGlobal);
  });
});

describe("code that the stores object to", () => {
  test.each(named([...SRC, ...EXTENSION]))("is not in $path", ({ path }) => {
    const code = codeOf(path);
    expect(/innerHTML|outerHTML|insertAdjacentHTML|document\.write|\beval\(|new Function\b/.exec(code)?.[0]).toBeUndefined();
  });
  test("asks for nothing over the network: only records.ts reads, and what it reads is in the package", () => {
    const REQUEST = /(?<![.\w])fetch\(|XMLHttpRequest|sendBeacon|WebSocket|EventSource/;
    expect([...SRC, ...EXTENSION].filter((path) => REQUEST.test(codeOf(path)))).toEqual(["extension/records.ts"]);
    expect(codeOf("extension/records.ts").match(/fetch\(/g)).toHaveLength(1);
    expect(codeOf("extension/records.ts")).toContain("fetch(runtime.getURL(");
  });
});

describe("a file", () => {
  test.each(named(["src", "extension", "scripts"].flatMap((folder) => filesIn(folder, TEXT))))(
    "is one idea, 200 lines at most: $path",
    ({ path }) => {
      expect(textOf(path).trimEnd().split("\n").length).toBeLessThanOrEqual(LONGEST);
    },
  );
  test("has no default export, which has no name; those of tools excepted", () => {
    const all = [...SRC, ...EXTENSION, ...SCRIPTS].filter((path) => !path.endsWith(".d.ts") && !path.endsWith(".d.mts"));
    expect(all.filter((path) => /^export default|\bas default\b/m.test(codeOf(path)))).toEqual([]);
  });
  // The type of a list's members has its words at the list.
  test.each(named([...SRC, ...EXTENSION]))("says a sentence on each of its exports: $path", ({ path }) => {
    const lines = textOf(path).split("\n");
    const silent = lines.filter((line, i) => {
      const isExport = /^export (?:default )?(?:declare )?(?:async )?(?:abstract )?(?:function\b|const|let|class|interface|type|enum)/.test(
        line,
      );
      return isExport && !/= \(typeof \w+\)\[number\];$/.test(line) && !/\*\/\s*$/.test(lines[i - 1] ?? "");
    });
    expect(silent).toEqual([]);
  });
});

describe("a style", () => {
  // Two strokes of a square that is turned by 45 degrees: an arrow, the same in both directions or turned for each.
  const EXCEPTIONS = [
    "extension/dossier/filters.css: border-width: 0 1.5px 1.5px 0",
    "extension/popup/list.css: border-width: 0 1.5px 1.5px 0",
  ];
  const SIDE =
    /(?:^|[{;\s])(?:(?:margin|padding|border|inset|scroll-margin|scroll-padding)-)?(?:left|right)(?:-\w+)?:|(?:text-align|float|clear): (?:left|right)/;
  const SHADOW = /box-shadow: inset -?[1-9]/;
  /** Right and left of a shorthand with four values differ. */
  const isLopsided = (rule: string) => {
    const [, values = ""] = /^\s*(?:margin|padding|inset|border-(?:width|style|color)|scroll-(?:margin|padding)): ([^;]+)/.exec(rule) ?? [];
    const [, right, , left] = values.replace(/\([^()]*(?:\([^()]*\)[^()]*)*\)/g, "()").split(" ");
    return left !== undefined && left !== right;
  };
  const isSided = (rule: string) => SIDE.test(rule) || SHADOW.test(rule) || isLopsided(rule);
  /** Properties in an element's own style, as Preact has them. */
  const OWN = /style=\{\{[^}]*\b(?:left|right|(?:margin|padding|border)(?:Left|Right)\w*|textAlign)\b/;

  test("has no left and no right: what begins on the left begins on the right in Persian", () => {
    const sheets = filesIn("extension", /\.css$/).flatMap((path) =>
      textOf(path)
        .replace(/\/\*[\s\S]*?\*\//g, "")
        .split(/(?<=[{};])/)
        .filter(isSided)
        .map((rule) => `${path}: ${rule.trim().replace(";", "")}`),
    );
    expect(sheets.sort()).toEqual(EXCEPTIONS);
    expect(EXTENSION.filter((path) => OWN.test(codeOf(path)))).toEqual([]);
  });
  test.each([
    ["  margin-left: 2px;", true],
    ["  left: 0;", true],
    ["  border-right-color: red;", true],
    ["  text-align: right;", true],
    ["  padding: 1px 2px 3px 4px;", true],
    ["  inset: calc(100% + 4px) 0 auto;", false],
    ["  padding: 10px max(24px, (100% - 1120px) / 2) 28px;", false],
    ["  margin: 0 auto;", false],
    ["  margin: 1px 2px 3px 2px;", false],
    ["  margin-inline-start: 2px;", false],
    ["  box-shadow: inset 3px 0 0 red;", true],
    ["  box-shadow: 0 -2px 12px red;", false],
  ])("%s has: %s", (rule, sided) => {
    expect(isSided(rule)).toBe(sided);
  });
});

describe("the README", () => {
  const sections = () =>
    new Map(
      textOf("README.md")
        .split(/^#{1,6} /m)
        .map((section) => [section.split("\n")[0]?.trim() ?? "", section] as const),
    );
  const { scripts } = JSON.parse(textOf("package.json")) as { scripts: Record<string, string> };

  test.each(["start", "test"])("names npm %s, which is there", (command) => {
    expect(scripts).toHaveProperty(command);
    expect(textOf("README.md")).toMatch(new RegExp(`^npm ${command}\\b`, "m"));
  });
  test("names no command that is not there", () => {
    const commands = [...textOf("README.md").matchAll(/\bnpm (?:run )?([a-z]+(?:-[a-z]+)*)/g)].map(([, command = ""]) => command);
    expect(commands.filter((command) => !["ci", ...Object.keys(scripts)].includes(command))).toEqual([]);
  });
  test("counts the record as it is", () => {
    const { providers, events, instruments } = RECORDS;
    expect(textOf("README.md").replace(/\s+/g, " ")).toContain(
      `${providers.length} providers, ${events.length} events and ${instruments.length} instruments`,
    );
  });
  test.each(["chrome", "firefox"] as const)("names exactly the permissions that the package asks for in %s", (target) => {
    const { permissions = [], host_permissions = [], ...rest } = manifestFor(target) as unknown as Record<string, string[]>;
    const section = sections().get("Permissions") ?? "";
    const words = [...section.matchAll(/`([^`\n]+)`/g)].map(([, word = ""]) => word);
    expect([...new Set(words)].sort()).toEqual([...permissions, ...host_permissions].sort());
    expect(Object.keys(rest).filter((key) => key.startsWith("optional_"))).toEqual([]);
  });
  test("links and pictures lead to files that are there", () => {
    const targets = [...textOf("README.md").matchAll(/\]\(([^)#\s]+)\)/g)].map(([, target = ""]) => target);
    const local = targets.filter((target) => !/^https?:/.test(target));
    expect(local.length).toBeGreaterThan(0);
    expect(local.filter((target) => !readdirSync(join(ROOT, posix.dirname(target))).includes(posix.basename(target)))).toEqual([]);
  });
});

describe("the licences", () => {
  test("are MIT for the code", () => {
    expect(textOf("LICENSE")).toMatch(/^MIT License\n/);
    expect(textOf("LICENSE")).toContain("Permission is hereby granted, free of charge");
    expect(JSON.parse(textOf("package.json"))).toMatchObject({ license: "MIT" });
  });
  test("are CC BY 4.0 for the record", () => {
    expect(textOf("data/LICENSE")).toMatch(/Creative Commons Attribution\s+4\.0 International/);
    expect(textOf("data/LICENSE")).toContain("CC BY 4.0");
  });
});

describe("package.json", () => {
  const { dependencies, devDependencies } = JSON.parse(textOf("package.json")) as Record<string, Record<string, string>>;
  test.each(Object.entries({ ...dependencies, ...devDependencies }))("pins %s: %s", (_, version) => {
    expect(version).toMatch(/^\d+\.\d+\.\d+$/);
  });
});
