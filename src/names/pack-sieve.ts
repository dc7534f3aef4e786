/** What the sieve knows, for the script on every page: of names only those that can be shown. */
import { isPaintedKind, type Kind, type Name, type Records } from "../model.ts";
import { EDGE, OTHER } from "./characters.ts";
import { packEndings } from "./endings.ts";
import { fold, plainText } from "./fold.ts";
import { keyOf, rarity } from "./key-of.ts";
import { isUnspaced } from "./script.ts";
import type { Sieve } from "./sieve.ts";
import { FIELD, LINE, unescaped } from "./signs.ts";
import { stemsOf } from "./stem.ts";

/** Packs the sieve of `records`: the names of the kinds that `isShown` lets through, of providers with events of their own; all hosts. */
export function packSieve({ providers, events }: Records, isShown: (kind: Kind) => boolean = isPaintedKind): Sieve {
  const own = new Set(events.flatMap((event) => event.providers.map(({ id }) => id)));
  const shown = providers.filter(({ id, kind }) => isShown(kind) && own.has(id));
  const plain = new Forms();
  const other = new Forms();
  const dotted = new Set<string>();
  const unspaced = new Set<string>();
  for (const name of shown.flatMap(({ names }) => names)) {
    if (name.use === "site-only") continue;
    const low = plainText(fold(name.text).text);
    if (!/[^\d.]/.test(low)) dotted.add(low);
    else if (isUnspaced(low)) unspaced.add(low.replaceAll(" ", ""));
    else addForm(name, low, plain, other);
  }
  const stems = plain.keys();
  const keys = other.keys();
  return {
    stems: packed(stems),
    needs: packed(stems.map((stem) => neededBy(stem, plain.of(stem)))),
    forms: packed(stems.map((stem) => plain.of(stem).join("|"))),
    dotted: dottedPattern([...dotted].sort()),
    hosts: packed(["", ...new Set(providers.flatMap(({ sites }) => sites.map(({ host }) => host))), ""]),
    otherKeys: packed(keys),
    otherForms: packed(keys.map((key) => other.of(key).join("|"))),
    unspaced: packed([...unspaced].sort()),
    endings: packed(packEndings()),
  };
}

const packed = (lines: readonly string[]): string => unescaped(lines.join(LINE));

/** Names by the words that they are found by. */
class Forms {
  readonly #byKey = new Map<string, Set<string>>();
  add(key: string, form: string): void {
    this.#byKey.set(key, (this.#byKey.get(key) ?? new Set()).add(form));
  }
  keys(): readonly string[] {
    return [...this.#byKey.keys()].sort();
  }
  of(key: string): readonly string[] {
    return [...(this.#byKey.get(key) ?? [])];
  }
}

// Accents part plain words: a name that has some is found by what they leave of it, and by itself.
function addForm({ text, case: exact }: Name, low: string, plain: Forms, other: Forms): void {
  const form = exact ? plainText(text) : low;
  const key = keyOf(low);
  const [stem] = stemsOf(key).toSorted((a, b) => b.length - a.length);
  if (stem && !new RegExp(`[${OTHER}]`).test(form)) plain.add(stem, inLatin1(form, stem));
  if (!stem || /[^\0-\x7f]/.test(form)) other.add(key, form);
}

// `form`, or of one that has other letters the part with its stem.
function inLatin1(form: string, stem: string): string {
  return form.split(/[^\0-\xff]/).find((part) => stemsOf(part.toLowerCase()).includes(stem)) ?? stem;
}

// The rarer of the words before and behind it in each form; nothing where a form has neither.
function neededBy(stem: string, forms: readonly string[]): string {
  const words = forms.map((form) => {
    const all = stemsOf(form.toLowerCase());
    const at = all.indexOf(stem);
    const beside = [...all.slice(Math.max(0, at - 1), at), ...all.slice(at + 1, at + 2)];
    return beside.toSorted((a, b) => rarity(b) - rarity(a) || b.length - a.length).at(0);
  });
  return words.includes(undefined) ? "" : [...new Set(words)].join(FIELD);
}

// No name at all is a pattern that nothing matches.
function dottedPattern(names: readonly string[]): string {
  return names.map((name) => Array.from(name, (sign) => sign.replace(".", "[.]")).join(`${EDGE}*`)).join("|") || "(?!)";
}
