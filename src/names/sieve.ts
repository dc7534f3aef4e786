/**
 * Whether text may name a provider that would be shown. Every page is asked this and most say no: so it is a few native calls over the whole
 * text, knows neither places nor contexts, and is hardly cut into functions, each of which costs a cold page some 50 µs. It may say yes too
 * often, never no too often; where it says yes, the index is loaded and decides.
 */
import { alike } from "./alike.ts";
import { among } from "./among.ts";
import { APOSTROPHES, EDGE, FORMS, INVISIBLE, MARKS, MOST_PIECES, WORD } from "./characters.ts";
import { lineOf } from "./index.ts";
import { FIELD, LINE, SECTION, unsigned } from "./signs.ts";

/** What `packSieve` wrote, its sections apart. */
export interface Sieve {
  readonly keys: string;
  /** Under each key the names, `|` between them: with a capital where theirs count, otherwise lower case. */
  readonly forms: string;
  readonly unspaced: string;
  readonly endings: string;
  readonly hosts: string;
}

/** Takes apart what `packSieve` wrote. */
export function readSieve(packed: string): Sieve {
  const [keys = "", forms = "", unspaced = "", endings = "", hosts = ""] = packed.split(SECTION);
  return { keys, forms, unspaced, endings, hosts };
}

/**
 * Whether text has characters that are folded, or some others: few pages have any. A cold page pays for each range of each class in a
 * RegExp, so this one is coarse, and those of all letters or all odd characters are used only where nothing else does.
 */
const MAYBE_ODD = new RegExp(
  `[${MARKS}\xad\u0130\u0600-\u11ff\u180e\u200b-\u2011\u202a-\u2064\ufb00-\uff01\uff06\uff0b\uff0e\uff10-\uffff]`,
);
/** What stands between the words of a name is ASCII. */
const APART = /[^\w\x80-\uffff]+/;
/** Room for the white space and edges between a form's words. */
const SLACK = 20;
const ODD = `${INVISIBLE + MARKS + FORMS}\u1100-\u1112\u1161-\u1175\u11a8-\u11c2`;

/** Whether a run of text, an `EDGE` between its text nodes, may hold a name; `lang` is the page's BCP 47 tag, "" = not said. */
export function mayName(text: string, lang: string, { keys, forms, unspaced, endings }: Sieve): boolean {
  const isOdd = MAYBE_ODD.test(text);
  // Offsets must hold in both.
  const low = (isOdd ? alike(text) : text).toLowerCase();
  const piece = `[${isOdd ? WORD + ODD : WORD}]+`;
  const words = new Set<string>(low.match(new RegExp(`${piece}(?:${EDGE}${piece})*`, "g")));
  const list = [...words].join(" ");
  let { pieces, joined } = oddWords(list, isOdd);
  const own = lineOf(endings, lang.slice(0, 2).toLowerCase()) || lineOf(endings, "en");
  const [ending, changed, plain, particles] = unsigned(own).split(FIELD);
  const stems = `${list} ${pieces} ${joined}`.match(new RegExp(`(?<= |^)[^ ]{3,40}?(?=${ending}(?: |$))`, "g")) ?? [];
  if (isOdd) joined += ` ${stems.join(" ")}`;
  if (plain) joined += stems.map((stem) => ` ${stem.replace(new RegExp(`${changed}$`), plain)}`).join("");
  if (particles) joined += ` ${`${list} ${pieces}`.replace(new RegExp(`(?<= |^)${particles}([^ ]+)`, "g"), "$2$3$4 $3$4 $4")}`;
  for (const more of [stems, pieces.split(" "), joined.split(" ")]) for (const word of more) words.add(word);
  const keyList = keys.split(LINE);
  const formLines = forms.split(LINE);
  const hasWord = (word: string): boolean => !word || words.has(word);
  // A key that neighbours make, or that is written otherwise, is not found again in the text as it stands.
  const stands = (form: string, key: string): boolean =>
    form.toLowerCase().split(APART).every(hasWord) && (` ${joined} `.includes(` ${key} `) || standsIn(text, low, form, key));
  return (
    among(new Set(keyList), words).some((key) => formLines[keyList.indexOf(key)]?.split("|").some((form) => stands(form, key))) ||
    holdsUnspaced(low, isOdd, unspaced)
  );
}

/** Whether any provider's site is on this host or one that it belongs to. */
export function hasHost(host: string, { hosts }: Sieve): boolean {
  return host.split(".").some((_, i, labels) => `${LINE}${hosts}${LINE}`.includes(LINE + labels.slice(i).join(".") + LINE));
}

/**
 * The pieces of words that meet at edges or hold odd characters, folded, and what neighbours among them make together; spaces between. Where
 * a page has no white space between its elements these are most of its words: so no loop, but native calls.
 */
function oddWords(list: string, isOdd: boolean): { readonly pieces: string; readonly joined: string } {
  const odd = isOdd ? EDGE + ODD : EDGE;
  const chains = list.match(new RegExp(`(?<= |^)[^ ${odd}]*[${odd}][^ ]*`, "g"))?.join(" ") ?? "";
  if (!chains) return { pieces: "", joined: "" };
  // A zero-width non-joiner ends a Persian word, or goes on in it.
  const plain = isOdd ? folded(chains.replaceAll("\u200c", EDGE)) : chains;
  const parted = (words: string): string => words.replace(new RegExp(isOdd ? `[^${WORD}]+` : EDGE, "g"), " ");
  const pieces = parted(plain);
  // What is written otherwise is not found again in the text as it stands.
  let joined = isOdd ? pieces : "";
  for (let more = 1; more < MOST_PIECES; more += 1) {
    const neighbours = new RegExp(`([^ ${EDGE}]+)(?=${`${EDGE}([^ ${EDGE}]+)`.repeat(more)})`, "g");
    joined += ` ${plain.replace(neighbours, `${"$1$2$3$4".slice(0, 2 * more + 2)} `)}`;
  }
  return { pieces, joined: parted(joined) };
}

// Only the text around the key is looked at: a pattern of all forms would run over the whole.
function standsIn(text: string, low: string, form: string, key: string): boolean {
  const reach = form.length + SLACK;
  for (let at = low.indexOf(key); at >= 0; at = low.indexOf(key, at + 1)) {
    const ways = waysToRead(text.slice(Math.max(0, at - reach), at + reach));
    if (ways.some((way) => way.includes(form))) return true;
  }
  return false;
}

// With the words on both sides of an edge apart and as one, in their own capitals and in small letters.
function waysToRead(around: string): readonly string[] {
  const plain = /[^\0-~]/.test(around)
    ? folded(around)
        .replace(new RegExp(`[${APOSTROPHES}]`, "g"), "'")
        .replaceAll("\u2010", "-")
    : around;
  return (plain.includes(EDGE) ? [" ", ""] : [""]).flatMap((edge) => {
    const way = plain.replaceAll(EDGE, edge).replace(/\s+/g, " ");
    return [way, way.toLowerCase()];
  });
}

// Without white space in text and names: they stand with it, with more of it and without.
function holdsUnspaced(low: string, isOdd: boolean, names: string): boolean {
  const isUnspaced = /[\u1100-\u11ff\u3041-\uffdc]/.test(low);
  if (!isUnspaced && !/\d\.\d/.test(low)) return false;
  const close = (isOdd ? folded(low) : low).replace(new RegExp(isUnspaced ? `[\\s${EDGE}]+` : EDGE, "g"), "");
  return names.split(LINE).some((name) => close.includes(name));
}

function folded(text: string): string {
  return alike(text.normalize("NFKC").replace(new RegExp(`[${INVISIBLE}]`, "g"), ""));
}
