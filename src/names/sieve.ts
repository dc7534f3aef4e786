// biome-ignore-all format: V8 compiles a function with its script where it stands in parentheses, and reads others twice that run.
/**
 * Whether text may name a provider that would be shown. Every page is asked this and most say no: so it is a few native calls over the whole
 * text, and knows neither places nor contexts. It may say yes too often, and must not say no too often: what it passes over is never flagged.
 * Where it says yes, the index is loaded and decides.
 *
 * Here is what nearly all pages run, and no more: code costs a cold page 70 µs for each kilobyte that does not run, and 250 µs where it does.
 */
import { EDGE, OTHER } from "./characters.ts";
import { joinedNeighbours } from "./neighbours.ts";
import { folded } from "./sieve-fold.ts";
import { holdsForm, holdsUnspaced } from "./sieve-form.ts";
import { mayNameInflected } from "./sieve-inflected.ts";
import { FIELD, LINE } from "./signs.ts";
import { STEM } from "./stem.ts";

/**
 * What `packSieve` wrote, each a list with a `LINE` between its entries. A browser keeps text of nothing but Latin-1 in half the space, and
 * compares it faster: so what is in Latin letters stands by itself.
 */
export interface Sieve {
  /** The words that names in Latin letters are found by, without their last s. */
  readonly stems: string;
  /** For each stem the words of which one stands beside it in each of its names, a `FIELD` between them; nothing where a name has no other. */
  readonly needs: string;
  /** For each stem the names, `|` between them: with a capital where theirs count, otherwise lower case. */
  readonly forms: string;
  /** A pattern of the names of digits and dots, which have no key, wherever edges part them. */
  readonly dotted: string;
  /** The hosts of all providers, a `LINE` before and after each. */
  readonly hosts: string;
  /** The words that names in other letters are found by. */
  readonly otherKeys: string;
  /** For each of these the names, as in `forms`. */
  readonly otherForms: string;
  /** Names in scripts that put no spaces between words, without spaces. */
  readonly unspaced: string;
  /** `packEndings`: before the first, which is everyone's, stands no `LINE`. */
  readonly endings: string;
}

/** Letters of scripts other than Latin that put spaces between words. */
const SPACED = "\u0300-\u1dff";
/** Further from such a letter begins no name that holds one. */
const REACH = 300;

/** Whether a run of text, an `EDGE` between its text nodes, may hold a name; `lang` is the page's BCP 47 tag, "" = not said. */
export const mayName = ((given: string, lang: string, sieve: Sieve): boolean => {
  const language = lang.slice(0, 2).toLowerCase();
  const isPlain = !new RegExp(`[${OTHER}]`).test(given);
  const text = isPlain ? given : folded(given);
  if (sieve.endings.includes(LINE + language + FIELD)) return mayNameInflected(text, language, sieve);
  // A page of plain words may have a line in another script: then only what is around it is asked for as that, too.
  const run = `[^${SPACED}]`;
  const spaced = isPlain || !new RegExp(`[${SPACED}]`).test(text)
    ? ""
    : text.replace(new RegExp(`(?<!${run})${run}{${2 * REACH},}`, "g"), (plain) => `${plain.slice(0, REACH)}\n${plain.slice(-REACH)}`);
  if (spaced.length > text.length / 4) return mayNameInflected(text, "", sieve);
  const low = text.toLowerCase();
  const chains = low.match(new RegExp(`\\b\\w+(?:${EDGE}+\\w+)+`, "g"));
  const met = chains ? joinedNeighbours(chains.join(" ")) : "";
  const words = new Set((met ? `${low} ${met}` : low).match(STEM));
  // A function of our own for each stem would take three times as long.
  const stems = sieve.stems.split(LINE);
  const hits = stems.filter(words.has, words);
  if (hits.length > 0) {
    const needs = sieve.needs.split(LINE);
    const found = hits.filter((hit) => {
      const need = needs[stems.indexOf(hit)];
      return !need || need.split(FIELD).some((word) => words.has(word) && new RegExp(`${hit}s{0,3}\\W*${word}|${word}s{0,3}\\W*${hit}`).test(low.split(EDGE).join("")));
    });
    if (found.length > 0 && holdsForm(found, stems, sieve.forms, { text, low, met, words, word: STEM })) return true;
  }
  if (new RegExp(sieve.dotted).test(low)) return true;
  return !isPlain && (holdsUnspaced(low, sieve.unspaced) || (spaced !== "" && mayNameInflected(spaced, "", sieve)));
});

/** Whether any provider's site is on this host or one that it belongs to. */
export const hasHost = ((host: string, { hosts }: Sieve): boolean =>
  host.split(".").some((_, i, labels) => hosts.includes(LINE + labels.slice(i).join(".") + LINE)));
