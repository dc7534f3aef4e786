/** The message files: complete, used, and nothing said beside them. */
import { readdirSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { manifestFor } from "../extension/manifest.ts";
import { LANGUAGES, type Message, messagesIn } from "./messages.ts";
import { isNode, type Node, nodesIn, textOf, treeOf } from "./parse.ts";
import { callOf, saidIn } from "./said.ts";

const ROOT = join(import.meta.dirname, "..");
const ENGLISH = messagesIn("en");
const OTHERS = LANGUAGES.filter((folder) => folder !== "en");
const CODE = readdirSync(join(ROOT, "extension"), { recursive: true, encoding: "utf8" })
  .filter((name) => /(?<!\.d)\.tsx?$/.test(name))
  .map((name) => `extension/${name}`)
  .sort();

/** Messages in which a number decides, by their name without the form. */
const COUNTED = Object.keys(ENGLISH).flatMap((name) => /^(.+)_other$/.exec(name)?.[1] ?? []);
const baseOf = (name: string) => COUNTED.find((base) => base === name.replace(/_(zero|one|two|few|many|other)$/, "")) ?? name;
const BASES = [...new Set(Object.keys(ENGLISH).map(baseOf))];
const placesOf = ({ placeholders = {} }: Message) => Object.entries(placeholders).map(([name, { content }]) => `${name} = ${content}`);
const tagOf = (folder: string) => messagesIn(folder).language?.message ?? "";

/** What is the same word in another language. */
const SAME: Readonly<Record<string, readonly string[]>> = {
  zh_CN: ["kind_vpn", "kind_cdn"],
  zh_TW: ["kind_vpn", "kind_cdn"],
  ru: ["kind_vpn", "kind_cdn"],
  fa: [],
};

describe("every language", () => {
  test("is one that the browsers have a folder for, and says which it is", () => {
    expect(LANGUAGES.map((folder) => [folder, tagOf(folder)])).toEqual([
      ["en", "en"],
      ["fa", "fa"],
      ["ru", "ru"],
      ["zh_CN", "zh-Hans"],
      ["zh_TW", "zh-Hant"],
    ]);
  });
  test.each(LANGUAGES)("%s has English's messages, and of those with a number the forms that it needs", (folder) => {
    const { pluralCategories } = new Intl.PluralRules(tagOf(folder)).resolvedOptions();
    const wanted = BASES.flatMap((base) => (COUNTED.includes(base) ? pluralCategories.map((form) => `${base}_${form}`) : [base]));
    expect(Object.keys(messagesIn(folder)).sort()).toEqual(wanted.sort());
  });
  test.each(LANGUAGES)("%s has English's places in each message, and fills no other", (folder) => {
    const wrong = Object.entries(messagesIn(folder)).filter(([name, message]) => {
      const english = ENGLISH[name] ?? ENGLISH[`${baseOf(name)}_other`];
      const declared = Object.keys(message.placeholders ?? {});
      const filled = [...message.message.matchAll(/\$(\w+)\$/g)].map(([, place = ""]) => place.toLowerCase());
      return (
        !english ||
        placesOf(message).join() !== placesOf(english).join() ||
        [...new Set(filled)].sort().join() !== [...declared].sort().join() ||
        message.message.replace(/\$\w+\$/g, "").includes("$")
      );
    });
    expect(wrong).toEqual([]);
  });
  test.each(OTHERS)("%s leaves nothing in English", (folder) => {
    // Some have signs only, and places.
    const hasWords = (message: string) => /\p{L}/u.test(message.replace(/\$\w+\$/g, ""));
    const same = Object.entries(messagesIn(folder)).filter(
      ([name, { message }]) => message === ENGLISH[name]?.message && hasWords(message),
    );
    expect(same.map(([name]) => name)).toEqual(SAME[folder]);
  });
  test.each(LANGUAGES)("%s describes the extension in 132 characters, as many as the stores take", (folder) => {
    expect(messagesIn(folder).description?.message.length).toBeLessThanOrEqual(132);
  });
  test.each(OTHERS)("%s leaves what is said to translators to the English file, which says it of each message", (folder) => {
    expect(Object.entries(messagesIn(folder)).filter(([, { description }]) => description !== undefined)).toEqual([]);
    expect(Object.entries(ENGLISH).filter(([, { description = "" }]) => description.length < 5)).toEqual([]);
  });
});

describe("every message", () => {
  const trees = CODE.map((path) => ({ path, tree: treeOf(join(ROOT, path)) }));
  const said = saidIn(trees.map(({ tree }) => tree));
  const inManifest = [...JSON.stringify((["chrome", "firefox"] as const).map(manifestFor)).matchAll(/__MSG_(\w+?)__/g)].map(
    ([, name = ""]) => name,
  );

  test("is said somewhere", () => {
    expect(BASES.filter((base) => !said.has(base) && !inManifest.includes(base))).toEqual([]);
  });
  // Of those that the code says the compiler knows.
  test("that the manifest names is there", () => {
    expect(inManifest.filter((name) => !(name in ENGLISH))).toEqual([]);
    expect(inManifest.length).toBeGreaterThan(4);
  });
  test.each(trees)("has as many values as places in $path", ({ tree }) => {
    const calls = nodesIn(tree).flatMap((node) => callOf(node) ?? []);
    const wrong = calls.filter(({ message, values }) => {
      const english = ENGLISH[message] ?? ENGLISH[`${message}_other`];
      return english && Object.keys(english.placeholders ?? {}).length !== values;
    });
    expect(wrong).toEqual([]);
  });
  test.each([
    ["<p>{say('new')}</p>", ["new"]],
    ["sayCount(many ? 'a' : 'b', n)", ["a", "b"]],
    ["const TABLE: Record<Kind, Word> = { x: 'a', y: 'b' }", ["a", "b"]],
    ["const TURNS: readonly (readonly [Turn, Word])[] = [['a', 'b']]", ["a", "b"]],
    ["const EMPTY: Record<Kind, { does: Help; label: Word } | null> = { x: { does: 'resume', label: 'a' } }", ["a"]],
    ["interface Words { name: Word; how: string } const MODES: Record<Mode, Words> = { on: { name: 'a', how: 'new' } }", ["a"]],
    ["const hiding: Hiding = { until: 'new' }", []],
    ["<td class='number'>{until === 'new'}</td>", []],
    ["const KEYS: Record<string, Turn> = { Left: 'earlier' }", []],
  ])("is said where code says it, not in texts that are spelt alike: %s", (code, messages) => {
    expect([...saidIn([treeOf("x.tsx", code)])]).toEqual(messages);
  });
  test("is looked for where it is said", () => {
    const said = (code: string) => nodesIn(treeOf("x.tsx", code)).flatMap((node) => callOf(node) ?? []);
    expect(said('say("a", 1); sayCount("b", n, c); sayWith(yes ? "c" : "d", <b/>); say(TABLE[x])')).toEqual([
      { message: "a", values: 1 },
      { message: "b", values: 2 },
      { message: "c", values: 1 },
      { message: "d", values: 1 },
    ]);
  });
});

describe("nothing is said beside the message files:", () => {
  /** Names, which are the same in all languages; an address that is an example. */
  const NAMES = ["Gazette", "www.example.com"];
  const READ = ["aria-label", "aria-description", "aria-roledescription", "aria-valuetext", "title", "placeholder", "alt", "label"];
  const hasLetters = (text: string) => /\p{L}/u.test(text) && !NAMES.includes(text.trim());

  /** What a reader would see or hear of the letters in an element or an attribute. */
  function spokenIn(node: Node): readonly string[] {
    if (node.type === "JSXText") return [String(node.value)].filter(hasLetters);
    if (node.type === "JSXExpressionContainer") return wordsIn(node.expression).filter(hasLetters);
    if (node.type !== "JSXAttribute") return [];
    const { name, value } = node as unknown as { name: { name: string }; value: Node | null };
    return READ.includes(name.name) && value?.type === "Literal" ? wordsIn(value).filter(hasLetters) : [];
  }
  /** The literals that an expression may come to; not those that it hands on to a function. */
  function wordsIn(node: unknown): readonly string[] {
    if (!isNode(node)) return [];
    const { quasis } = node as { quasis?: readonly { value: { cooked: string } }[] };
    if (node.type === "TemplateLiteral") return quasis?.map(({ value }) => value.cooked) ?? [];
    if (node.type === "ConditionalExpression") return [node.consequent, node.alternate].flatMap(wordsIn);
    if (node.type === "LogicalExpression") return [node.left, node.right].flatMap(wordsIn);
    if (node.type === "ArrayExpression") return (node.elements as readonly unknown[]).flatMap(wordsIn);
    return [textOf(node)].filter((text) => text !== null);
  }
  /** Attributes that nobody reads may hold any word. */
  function readable(node: Node): readonly Node[] {
    const { name } = node as unknown as { name?: { name?: string } };
    if (node.type === "JSXAttribute" && !READ.includes(name?.name ?? "")) {
      // A handler may hold elements, but no words of its own.
      const { value } = node as { value?: Node };
      return isNode(value) && value.type === "JSXExpressionContainer" && isNode(value.expression) ? readable(value.expression) : [];
    }
    const below = Object.values(node).flatMap((value) => (Array.isArray(value) ? value : [value]));
    return [node, ...below.filter(isNode).flatMap(readable)];
  }
  const spoken = (path: string, code?: string) => readable(treeOf(path, code)).flatMap(spokenIn);

  test.each(CODE.filter((path) => path.endsWith(".tsx")))("%s", (path) => {
    expect(spoken(join(ROOT, path))).toEqual([]);
  });
  test.each([
    ["<p>Words</p>", ["Words"]],
    ["<p>{yes ? 'One' : `two`}</p>", ["One", "two"]],
    ["<p>{yes && ' · three'}</p>", [" · three"]],
    ["<p>{[' · ', 'four']}</p>", ["four"]],
    ["<a title='five' href='six'>{n}</a>", ["five"]],
    ["<a aria-label={n + ` ` || `seven`} class={a ? 'eight' : ''} />", ["seven"]],
    ["<p>Gazette {say('back')} {' – '}</p>", []],
    ["<p>Gazette</p>", []],
  ])("looked for in %s", (code, words) => {
    expect(spoken("x.tsx", code)).toEqual(words);
  });
});
