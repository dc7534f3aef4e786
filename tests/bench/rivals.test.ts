// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { isApart, patternOf } from "../../scripts/bench/rivals/pattern.ts";
import { namesOf, obstacleTo, RIVALS } from "../../scripts/bench/rivals.ts";
import { makeProvider, makeRecords } from "../make.ts";

const NAMES = ["NordVPN", "Nord VPN", "Line", "Cloud.ru", "Яндекс", "阿里云"];

/** How often one of the names stands in a text, as whole words. */
const TEXTS: readonly (readonly [text: string, found: number])[] = [
  ["NordVPN and nordvpn", 2],
  ["MyNordVPN, NordVPNs", 0],
  ["Nord VPN in a Line", 2],
  ["lines of Cloudxru", 0],
  ["Cloud.ru и Яндекс; Яндексом", 2],
  ["使用阿里云的服务", 1],
];

test.each(TEXTS)("one expression of all names finds in “%s” %i", (text, found) => {
  expect([...text.matchAll(patternOf(NAMES, "i"))]).toHaveLength(found);
});

test("an expression of names in one kind of script, or with signs of its own language, is sound", () => {
  expect("a 阿里云".match(patternOf(["阿里云"]))).toEqual(["阿里云"]);
  expect("C++ [x] 1.1.1.1".match(patternOf(["1.1.1.1", "[x]"]))).toEqual(["[x]", "1.1.1.1"]);
});

test("a hit within a word is none, but in a script without spaces", () => {
  expect(isApart("a nord b", 2, 6)).toBe(true);
  expect(isApart("anord", 1, 5)).toBe(false);
  expect(isApart("用阿里云的", 1, 4)).toBe(true);
});

test("names are those that pages are searched for, each once", () => {
  const names = (...all: readonly [string, "always" | "context" | "site-only"][]) => all.map(([text, use]) => ({ text, use, lang: "en" }));
  const providers = [
    makeProvider({ id: "a", names: names(["Nord", "always"], ["Line", "context"], ["nord.example", "site-only"]) }),
    makeProvider({ id: "b", names: names(["Nord", "always"]) }),
  ];
  expect(namesOf(makeRecords({ providers }))).toEqual(["Nord", "Line"]);
});

test("a rival whose package is not installed says how to install it", () => {
  const [none, some] = [RIVALS.find((rival) => rival.package === null), RIVALS.find(({ id }) => id === "mark")];
  expect(none && obstacleTo(none, "/nowhere")).toBeNull();
  expect(some && obstacleTo(some, "/nowhere")).toBe("mark.js 8.11.1 is not installed (npm install --no-save mark.js@8.11.1)");
});

beforeEach(() => {
  vi.stubGlobal("RIVAL_NAMES", NAMES.join("\n"));
  vi.resetModules();
  document.body.innerHTML = TEXTS.map(([text]) => `<p>${text}</p>`).join("\n");
});

afterEach(() => {
  vi.unstubAllGlobals();
  globalThis.rival = undefined;
});

test.each(["one-regexp", "ahocorasick", "monyone"])("%s finds the same on a page and leaves it alone", async (id) => {
  const before = document.body.innerHTML;
  await import(`../../scripts/bench/rivals/${id}.ts`);
  expect(globalThis.rival).toEqual({ found: TEXTS.reduce((sum, [, found]) => sum + found, 0), threw: null });
  expect(document.body.innerHTML).toBe(before);
});

test("what a rival throws is kept, and thrown no further", async () => {
  const { compete } = await import("../../scripts/bench/rivals/compete.ts");
  compete(() => {
    throw new SyntaxError("too much");
  });
  expect(globalThis.rival).toEqual({ found: null, threw: "SyntaxError: too much" });
});
