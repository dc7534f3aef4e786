/**
 * Whether text may name a provider that would be shown. Every page is asked this and most say no: so it is a few native calls over the whole
 * text, knows neither places nor contexts, and is hardly cut into functions, each of which costs a cold page some 50 µs. It may say yes too
 * often, and must not say no too often: what it passes over is never flagged. Where it says yes, the index is loaded and decides.
 */
import { alike } from "./alike.ts";
import { APOSTROPHES, EDGE, FORMS, INVISIBLE, MARKS, MOST_PIECES, WORD } from "./characters.ts";
import { lineOf } from "./index.ts";
import { FIELD, LINE, SECTION, unsigned } from "./signs.ts";

/** What `packSieve` wrote, its sections apart. */
export interface Sieve {
  readonly keys: string;
  /** Under each key the names, `|` between them: with a capital where theirs count, otherwise lower case. */
  readonly forms: string;
  /** Names of digits and dots, which have no key. */
  readonly dotted: string;
  readonly unspaced: string;
  readonly endings: string;
  /** A `LINE` before and after each. */
  readonly hosts: string;
}

/** Takes apart what `packSieve` wrote. */
export function readSieve(packed: string): Sieve {
  const [keys = "", forms = "", dotted = "", unspaced = "", endings = "", hosts = ""] = packed.split(SECTION);
  return { keys, forms, dotted, unspaced, endings, hosts };
}

/** Characters by which text is not plain: letters that English has few of, and all that is folded. */
const NOT_PLAIN = /[^\0-\xac\xae-\xbf\u2012-\u2029\u202f-\u205f\u20a0-\u2bff]/;
/** Letters of plain words. A cold page pays for each range of each class in a RegExp. */
const PLAIN = "\\wªµº";
/** Some characters that are folded, and some others: the class of all odd ones is used only where there is one of these. */
const MAYBE_ODD = `[${MARKS}\xad\u0130\u0600-\u11ff\u180e\u200b-\u2011\u202a-\u2064\ufb00-\uff01\uff06\uff0b\uff0e\uff10-\uffff]`;
/** What stands between the words of a name is ASCII. */
const APART = /[^\w\x80-\uffff]+/;
/** Room for edges within a form's word, and for the white space between its words: a line may be set in deep. */
const SLACK = 20;
const WIDE_SLACK = 200;
const ODD = `${INVISIBLE + MARKS + FORMS}\u1100-\u1112\u1161-\u1175\u11a8-\u11c2`;

/** Whether a run of text, an `EDGE` between its text nodes, may hold a name; `lang` is the page's BCP 47 tag, "" = not said. */
export function mayName(text: string, lang: string, { keys, forms, dotted, unspaced, endings }: Sieve): boolean {
  const isPlain = !NOT_PLAIN.test(text);
  const isOdd = !isPlain && new RegExp(MAYBE_ODD).test(text);
  // Offsets must hold in both.
  const low = (isOdd ? alike(text) : text).toLowerCase();
  const piece = `[${isPlain ? PLAIN : isOdd ? WORD + ODD : WORD}]+`;
  const list = [...new Set<string>(low.match(new RegExp(`${piece}(?:${EDGE}+${piece})*`, "g")))].join(" ");
  let { pieces, joined } = oddWords(list, isOdd);
  let all = `${list} ${pieces} ${joined} `;
  const language = lang.slice(0, 2).toLowerCase();
  const own = language === "en" ? "" : lineOf(endings, language);
  let changes: readonly [changed: string, plain: string] = ["", ""];
  if (!own && (isPlain || !/[\u0400-\u04ff]/.test(low))) {
    all += all.replaceAll("s ", " ");
    if (joined) joined += ` ${joined} `.replaceAll("s ", " ");
  } else {
    const [ending, changed = "", plain = "", particles] = unsigned(own || lineOf(endings, "en")).split(FIELD);
    changes = [changed, plain];
    const stem = new RegExp(`(?<= |^)[^ ]{3,40}?(?=${ending} )`, "g");
    const stems = all.match(stem) ?? [];
    if (joined) joined += ` ${`${joined} `.match(stem)?.join(" ")}`;
    if (plain) joined += stems.map((stem) => ` ${stem.replace(new RegExp(`${changed}$`), plain)}`).join("");
    if (particles) joined += ` ${all.replace(new RegExp(`(?<= |^)${particles}([^ ]+)`, "g"), "$2$3$4 $3$4 $4")}`;
    all += `${stems.join(" ")} ${joined}`;
  }
  const words = new Set(all.split(" "));
  const keyList = keys.split(LINE);
  const hits = keyList.filter(words.has, words);
  const lines = hits.length > 0 ? forms.split(LINE) : [];
  const hasWord = (word = ""): boolean => !word || words.has(word);
  // A key that neighbours make, or that is written otherwise, is not found again in the text as it stands; there the last word may have one of
  // the language's own endings, of which the shortest is cut off.
  const stands = (form: string, key: string): boolean => {
    const parts = form.toLowerCase().split(APART);
    const last = parts.pop();
    if (!parts.every(hasWord) || (!own && !hasWord(last))) return false;
    if (hasWord(last) && ` ${joined} `.includes(` ${key} `)) return true;
    return standsIn(text, low, form, key) || standsIn(text, low, changedIn(form, changes), key);
  };
  return (
    hits.some((key) => lines[keyList.indexOf(key)]?.split("|").some((form) => stands(form, key))) ||
    holdsAny((isOdd ? folded(low) : low).replaceAll(EDGE, ""), dotted) ||
    (!isPlain && holdsUnspaced(low, isOdd, unspaced))
  );
}

/** Whether any provider's site is on this host or one that it belongs to. */
export function hasHost(host: string, { hosts }: Sieve): boolean {
  return host.split(".").some((_, i, labels) => hosts.includes(LINE + labels.slice(i).join(".") + LINE));
}

/** Only where a word begins: from each of its letters on, a long one would be searched again. */
const START = `(?<![^ ${EDGE}])`;
/** Two neighbours and up to two more behind them: `$1` to `$4`. */
const NEIGHBOURS = `${START}([^ ${EDGE}]+)${EDGE}(?=${`([^ ${EDGE}]+)(?:${EDGE}`.repeat(MOST_PIECES - 2)}([^ ${EDGE}]+)${")?".repeat(MOST_PIECES - 2)})`;

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
  const parted = (words: string): string => (isOdd ? words.replace(new RegExp(`[^${WORD}]+`, "g"), " ") : words.replaceAll(EDGE, " "));
  const pieces = parted(plain);
  const near = plain.replace(new RegExp(`${EDGE}+`, "g"), EDGE).replace(new RegExp(NEIGHBOURS, "g"), "$1$2 $1$2$3 $1$2$3$4 ");
  // What is written otherwise is not found again in the text as it stands: with its non-joiners, and parted by them.
  const otherwise = isOdd ? (chains.match(new RegExp(`${START}[^ ${EDGE}]*[${ODD}][^ ${EDGE}]*`, "g"))?.join(" ") ?? "") : "";
  return { pieces, joined: parted(`${otherwise && folded(`${otherwise} ${otherwise.replaceAll("\u200c", " ")}`)} ${near}`) };
}

function changedIn(form: string, [changed, plain]: readonly [changed: string, plain: string]): string {
  return plain && form.endsWith(plain) ? form.slice(0, -plain.length) + changed : form;
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

// With the words on both sides of an edge apart and as one, in their own capitals and in small letters; and with what a non-joiner parts apart, where
// folding would make one letter of both sides.
function waysToRead(around: string): readonly string[] {
  if (around.includes("\u200c")) return [...waysToRead(around.replaceAll("\u200c", "")), ...waysToRead(around.replaceAll("\u200c", " "))];
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
  return isUnspaced && holdsAny((isOdd ? folded(low) : low).replace(new RegExp(`[\\s${EDGE}]+`, "g"), ""), names);
}

function holdsAny(text: string, names: string): boolean {
  return names !== "" && names.split(LINE).some((name) => text.includes(name));
}

// A vowel sign would be composed with its letter, and a form of two letters may hold one.
function folded(text: string): string {
  const seen = (of: string): string => of.replace(new RegExp(`[${INVISIBLE}]`, "g"), "");
  return alike(seen(seen(text).normalize("NFKC")));
}
