/** The packed names, read lazily: a page pays for what it mentions. `pack.ts` says how the string is laid out. */
import { type Endings, endingsFrom } from "./endings.ts";
import { remembered } from "./remembered.ts";
import { FIELD, LINE, SECTION } from "./signs.ts";

/** One name, ready to be compared at an occurrence of its key. */
export interface Form {
  /** The provider's place in the record. */
  readonly order: number;
  /** Whether it counts without evidence. */
  readonly always: boolean;
  /** Whether it needs evidence of its own, though its provider is named elsewhere on the page. */
  readonly near: boolean;
  /** The name as it must be written; null = any capitals. */
  readonly exact: string | null;
  /** What stands before and after the key in folded text. */
  readonly head: string;
  readonly tail: string;
  /** The phrases that cancel it. */
  readonly not: readonly Phrase[];
}

/** A phrase around a name. */
export interface Phrase {
  /** What stands before the name, and what after it. */
  readonly before: string;
  readonly after: string;
  /** The signs nearest to the name that are no white space; "" = none, or there may be others: apostrophes are of several kinds. */
  readonly left: string;
  readonly right: string;
}

/** The names and sites of the record. A provider is known by its `order`, its place in the record. */
export interface NameIndex {
  /** What pages are searched for. */
  readonly keys: ReadonlySet<string>;
  /** The names under a key of this index. */
  formsOf(key: string): readonly Form[];
  /** The endings that names take in a language, by its BCP 47 tag. */
  endingsOf(lang: string): Endings;
  /** Two digits, whether the kind is painted and whether it has own events, then its context words as `contextPattern` takes them. */
  factsOf(order: number): readonly string[];
  /** The section that `sites.ts` reads. */
  readonly sites: string;
  /** Whether any provider's site is on this host or one that it belongs to. */
  hasHost(host: string): boolean;
}

/** Reads `packed`. Cheap: the keys are collected, everything else waits until it is asked for. */
export function readIndex(packed: string): NameIndex {
  const [keyList = "", forms = "", facts = "", endings = "", sites = ""] = packed.split(SECTION);
  const linesOf = remembered((section: string) => section.split(LINE));
  const keys: readonly string[] = keyList.split(LINE).filter(Boolean);
  return {
    keys: new Set(keys),
    formsOf: remembered((key) => (linesOf(forms)[keys.indexOf(key)] ?? "").split("|").map((form) => formOf(form, key))),
    endingsOf: remembered((lang) => endingsFrom(lineOf(endings, lang.slice(0, 2).toLowerCase()) || lineOf(endings, "en"), keys)),
    factsOf: remembered((order) => (linesOf(facts)[order] ?? "").split(FIELD)),
    sites,
    hasHost: (host) => host.split(".").some((_, i, labels) => (LINE + sites).includes(`${LINE}${labels.slice(i).join(".")}/`)),
  };
}

/** The rest of the line of `section` whose first field is `first`; "" = no such line. */
export function lineOf(section: string, first: string): string {
  const own = first + FIELD;
  const isFirst = section.startsWith(own);
  const before = isFirst ? 0 : section.indexOf(LINE + own);
  if (before < 0) return "";
  const from = before + own.length + (isFirst ? 0 : LINE.length);
  const end = section.indexOf(LINE, from);
  return section.slice(from, end < 0 ? undefined : end);
}

function formOf(packed: string, key: string): Form {
  const [, order, letter, name, phrases] = packed.match(/^(.+?)([A-F])([^~]*)(.*)/) as unknown as [string, string, string, string, string];
  const exact = name.replace("*", key).replace("^", capitalised(key)).replace("=", key.toUpperCase());
  const low = exact.toLowerCase();
  const marked = name.search(/[*^=]/);
  const at = marked < 0 ? low.indexOf(key) : marked;
  return {
    order: parseInt(order, 36),
    always: letter < "C",
    near: letter > "D",
    exact: /[BDF]/.test(letter) ? exact : null,
    head: low.slice(0, at),
    tail: low.slice(at + key.length),
    not: phrases.split("~").slice(1).map(phraseOf),
  };
}

function phraseOf(packed: string): Phrase {
  const [before = "", after = ""] = packed.split("*");
  return { before, after, left: before.trimEnd().slice(-1).replace("'", ""), right: after.trimStart().slice(0, 1).replace("'", "") };
}

/** With a first capital. */
export function capitalised(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}
