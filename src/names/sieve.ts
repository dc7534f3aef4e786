/**
 * Whether text may name a provider that would be shown. Every page is asked this and most say no: so it is a few native calls over the whole
 * text, knows neither places nor contexts, and is hardly cut into functions, each of which costs a cold page some 50 µs. It may say yes too
 * often, never no too often; where it says yes, the index is loaded and decides.
 */
import { among } from "./among.ts";
import { EDGE, FORMS, INVISIBLE, MARKS, MOST_PIECES, WORD } from "./characters.ts";
import { lineOf } from "./index.ts";
import { LINE, SECTION, unsigned } from "./signs.ts";

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

const ODD = `${INVISIBLE + MARKS + FORMS}\u1100-\u1112\u1161-\u1175\u11a8-\u11c2`;

/** Whether a run of text, an `EDGE` between its text nodes, may hold a name; `lang` is the page's BCP 47 tag, "" = not said. */
export function mayName(text: string, lang: string, { keys, forms, unspaced, endings }: Sieve): boolean {
  // İ is the one letter whose lower case is longer: offsets must hold in both.
  const low = text.replaceAll("İ", "I").toLowerCase();
  const piece = `[${WORD + ODD}]+`;
  const words = new Set<string>(low.match(new RegExp(`${piece}(?:${EDGE}${piece})*`, "g")));
  const list = [...words].join(" ");
  const { pieces, joined } = oddWords(list);
  const ending = unsigned(lineOf(endings, lang.slice(0, 2).toLowerCase()) || lineOf(endings, "en"));
  const stems = `${list} ${pieces.join(" ")}`.match(new RegExp(`(?<= |^)[${WORD}]{3,40}?(?=${ending}(?: |$))`, "g")) ?? [];
  for (const word of [...pieces, ...stems]) words.add(word);
  const keyList = keys.split(LINE);
  const keySet = new Set(keyList);
  const found = among(keySet, words);
  return (
    (found.length > 0 && holdsForm(text, low, found, keyList, forms.split(LINE))) ||
    (joined.length > 0 && among(keySet, new Set(joined)).length > 0) ||
    (/[\u3041-\uffdc]/.test(low) && holdsUnspaced(low, unspaced))
  );
}

/** Whether any provider's site is on this host or one that it belongs to. */
export function hasHost(host: string, { hosts }: Sieve): boolean {
  return host.split(".").some((_, i, labels) => `${LINE}${hosts}${LINE}`.includes(LINE + labels.slice(i).join(".") + LINE));
}

/** The pieces of words that meet at edges or hold odd characters, folded, and what neighbours among them make together. */
function oddWords(list: string): { readonly pieces: readonly string[]; readonly joined: readonly string[] } {
  const pieces: string[] = [];
  const joined: string[] = [];
  const chains = list.match(new RegExp(`[^ ]*[${EDGE + ODD}][^ ]*`, "g")) ?? [];
  const between = new RegExp(`[^${WORD}]+`);
  // A zero-width non-joiner ends a Persian word, or goes on in it.
  const plain = chains.length > 0 ? folded(chains.join(" ").replaceAll("\u200c", EDGE)).split(" ") : [];
  plain.forEach((chain, at) => {
    const own = chain.split(between);
    pieces.push(...own);
    // What is written otherwise is not found again in the text as it stands.
    const least = chain === chains[at] ? 2 : 1;
    for (let i = 0; i < own.length; i += 1)
      for (let n = least; n <= MOST_PIECES && i + n <= own.length; n += 1) joined.push(own.slice(i, i + n).join(""));
  });
  return { pieces, joined };
}

/** Room for the white space and edges between a form's words. */
const SLACK = 20;

// Only the text around a key is looked at: a pattern of all forms would run over the whole.
function holdsForm(text: string, low: string, found: readonly string[], keys: readonly string[], lines: readonly string[]): boolean {
  return found.some((key) => {
    const forms = lines[keys.indexOf(key)]?.split("|") ?? [];
    const reach = Math.max(...forms.map(({ length }) => length)) + SLACK;
    for (let at = low.indexOf(key); at >= 0; at = low.indexOf(key, at + 1)) {
      const around = text.slice(Math.max(0, at - reach), at + reach);
      const ways = waysToRead(around);
      if (forms.some((form) => ways.some((way) => way.includes(form)))) return true;
    }
    return false;
  });
}

// With the words on both sides of an edge apart and as one, in their own capitals and in small letters.
function waysToRead(around: string): readonly string[] {
  const plain = /[^\0-~]/.test(around) ? folded(around).replace(/[‘’]/g, "'").replaceAll("\u2010", "-") : around;
  return (plain.includes(EDGE) ? [" ", ""] : [""]).flatMap((edge) => {
    const way = plain.replaceAll(EDGE, edge).replace(/\s+/g, " ");
    return [way, way.toLowerCase()];
  });
}

function holdsUnspaced(low: string, names: string): boolean {
  const plain = /[\uff01-\uffdc\u1100-\u11ff\u3099\u309a]/.test(low) ? folded(low) : low;
  const close = plain.replaceAll(EDGE, "");
  return names.split(LINE).some((name) => close.includes(name));
}

function folded(text: string): string {
  return text
    .normalize("NFKC")
    .replace(new RegExp(`[${INVISIBLE}]`, "g"), "")
    .replaceAll("İ", "I");
}
