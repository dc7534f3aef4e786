/** The packed names, read lazily: a page pays for what it mentions. `pack.ts` says how the string is laid out. */
import { type Endings, endingsFrom } from "./endings.ts";
import { capitalised } from "./pack.ts";
import { isUnspaced } from "./script.ts";

/** One name, ready to be compared at an occurrence of its key. */
export interface Form {
  /** The provider's place in the record. */
  readonly order: number;
  /** Whether it counts without evidence. */
  readonly always: boolean;
  /** The name as it must be written; null = any capitals. */
  readonly exact: string | null;
  /** What stands before and after the key in folded text. */
  readonly head: string;
  readonly tail: string;
  /** What stands before and after the name in phrases that cancel it. */
  readonly not: readonly (readonly [before: string, after: string])[];
}

export interface NameIndex {
  /** Words with which names in spaced scripts begin. */
  readonly keys: ReadonlySet<string>;
  /** Finds the first two units of every name in an unspaced script, an `EDGE` between them allowed. Global. */
  unspacedKeys(): RegExp;
  /** The names under a key of this index. */
  formsOf(key: string): readonly Form[];
  /** The endings that names take in a language, by its BCP 47 tag. */
  endingsOf(lang: string): Endings;
  /** Two digits, whether the kind is painted and whether it has own events, then its context words as `contextPattern` takes them. */
  factsOf(order: number): readonly string[];
  /** The sections that `sites.ts` reads. */
  readonly sites: string;
  readonly apps: string;
  /** Whether any provider's site is on this host or one that it belongs to. */
  hasHost(host: string): boolean;
}

/** Reads `packed`. Cheap: the keys are collected, everything else waits until it is asked for. */
export function readIndex(packed: string): NameIndex {
  const [names = "", facts = "", endings = "", sites = "", apps = ""] = packed.split("\f");
  const keys = names.match(/^[^|\n]+/gm) ?? [];
  const forms = new Map<string, readonly Form[]>();
  const endingsKnown = new Map<string, Endings>();
  let lines: readonly string[] | null = null;
  let unspaced: RegExp | null = null;
  return {
    keys: new Set(keys),
    unspacedKeys: () => {
      unspaced ??= new RegExp(keys.filter((key) => isUnspaced(key.charAt(0))).map(([a, b]) => `${a}\u000e?${b}`).join("|"), "g");
      return unspaced;
    },
    formsOf: (key) => {
      const known = forms.get(key) ?? lineOf(names, `${key}|`).split("|").map((form) => formOf(form, key));
      forms.set(key, known);
      return known;
    },
    endingsOf: (lang) => {
      const base = lang.slice(0, 2).toLowerCase();
      const known = endingsKnown.get(base) ?? endingsFrom(lineOf(endings, `${base}\t`) || lineOf(endings, "en\t"));
      endingsKnown.set(base, known);
      return known;
    },
    factsOf: (order) => {
      lines ??= facts.split("\n");
      return (lines[order + 1] ?? "").split("\t");
    },
    sites,
    apps,
    hasHost: (host) => host.split(".").some((_, i, labels) => new RegExp(`\\n${labels.slice(i).join("\\.")}[\\t/]`).test(sites)),
  };
}

/** The rest of the line of `section` that begins with `start`; "" = no such line. */
export function lineOf(section: string, start: string): string {
  const at = section.indexOf(`\n${start}`);
  if (at < 0) return "";
  const from = at + 1 + start.length;
  const end = section.indexOf("\n", from);
  return section.slice(from, end < 0 ? undefined : end);
}

function formOf(packed: string, key: string): Form {
  const [, order = "", letter = "", name = "", phrases = ""] = /^([0-9a-z]+)([A-D])([^~]*)(.*)$/.exec(packed) ?? [];
  const isExact = letter === "B" || letter === "D";
  const exact = name.replace("*", key).replace("^", capitalised(key)).replace("$", key.toUpperCase());
  const low = exact.toLowerCase();
  const at = low.indexOf(key);
  return {
    order: Number.parseInt(order, 36),
    always: letter < "C",
    exact: isExact ? exact : null,
    head: low.slice(0, at),
    tail: low.slice(at + key.length),
    not: phrases.split("~").slice(1).map((phrase) => phrase.split("*") as [string, string]),
  };
}
