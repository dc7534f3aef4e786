/** Whether one of the names under a key that a text holds stands there, too. */
import { APOSTROPHES, EDGE } from "./characters.ts";
import { LINE } from "./signs.ts";

/** A text that holds keys. */
export interface Keyed {
  readonly text: string;
  /** The same in small letters, at the same offsets. */
  readonly low: string;
  /** Words that are not found again in the text as it stands: that neighbours make, or that are written otherwise. */
  readonly met: string;
  /** Matches its words, one by one. */
  readonly word: RegExp;
  /** All words, those too that are only in `met`; perhaps without their last s. */
  readonly words: ReadonlySet<string>;
  /**
   * Where words have endings of the language's own: the last word of a name may be written otherwise before one. What it ends in there, and by
   * itself, see `Endings`.
   */
  readonly changes?: readonly [changed: string, plain: string] | undefined;
}

/** Room for edges within a form's word, and for the white space between its words: a line may be set in deep. */
const SLACK = 20;
const WIDE_SLACK = 200;

/** Whether a name under one of `hits`, which are among `keys`, may stand in a text that holds them; `forms` has a line of names for each key. */
export function holdsForm(hits: readonly string[], keys: readonly string[], forms: string, keyed: Keyed): boolean {
  const lines = forms.split(LINE);
  return hits.some((hit) => lines[keys.indexOf(hit)]?.split("|").some((form) => stands(form, hit, keyed)));
}

// A key that is met, or is written otherwise, is not found again in the text as it stands.
function stands(form: string, key: string, { text, low, met, words, word, changes }: Keyed): boolean {
  const parts = form.toLowerCase().match(word) ?? [];
  const last = parts.at(-1) ?? "";
  if (!parts.every((part) => words.has(part) || (changes && part === last))) return false;
  if (words.has(last) && ` ${met} `.search(` ${key}s* `) >= 0) return true;
  const changed = changes ? form.replace(new RegExp(`${changes[1]}$`), changes[0]) : form;
  return standsIn(text, low, form, key) || (changed !== form && standsIn(text, low, changed, key));
}

// Only the text around the key is looked at: a pattern of all forms would run over the whole.
function standsIn(text: string, low: string, form: string, key: string): boolean {
  const reach = form.length + (form.includes(" ") ? WIDE_SLACK : SLACK);
  for (let at = low.indexOf(key); at >= 0; at = low.indexOf(key, at + 1)) {
    const ways = waysToRead(text.slice(Math.max(0, at - reach), at + reach));
    if (ways.some((way) => way.includes(form))) return true;
  }
  return false;
}

// With the words on both sides of an edge apart and as one, in their own capitals and in small letters.
function waysToRead(around: string): readonly string[] {
  const plain = around.replace(new RegExp(`[${APOSTROPHES}]`, "g"), "'");
  return (plain.includes(EDGE) ? [" ", ""] : [""]).flatMap((edge) => {
    const way = plain.replaceAll(EDGE, edge).replace(/\s+/g, " ");
    return [way, way.toLowerCase()];
  });
}

/** Whether one of the lines `names` stands in `low`, both without white space: names stand with it, with more of it and without. */
export function holdsUnspaced(low: string, names: string): boolean {
  if (!names || !/[\u3041-\ud7ff]/.test(low)) return false;
  const dense = low.replace(new RegExp(`[\\s${EDGE}]+`, "g"), "");
  return names.split(LINE).some((name) => dense.includes(name));
}
