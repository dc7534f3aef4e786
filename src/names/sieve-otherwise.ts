// biome-ignore-all format: V8 compiles a function with its script where it stands in parentheses, and reads others twice that run.
/**
 * The sieve's question where it is not put to plain words: letters of other scripts, full-width and decomposed ones, soft hyphens, and languages
 * whose names have endings of their own.
 */
import { alike } from "./alike.ts";
import { EDGE, FORMS, INVISIBLE, MARKS, WORD } from "./characters.ts";
import { joinedNeighbours, START } from "./neighbours.ts";
import type { Sieve } from "./sieve.ts";
import { folded, holdsAny, holdsForm } from "./sieve-form.ts";
import { FIELD, LINE } from "./signs.ts";

const HANGUL_LETTERS = "\u1100-\u11ff";
/** What is folded, but for letters that are typed for each other. */
const ODD = INVISIBLE + MARKS + FORMS + HANGUL_LETTERS;

/** `mayName` for such text; `language`: of two letters, if it has endings of its own, otherwise "". */
export const mayNameOtherwise = ((text: string, language: string, sieve: Sieve): boolean => {
  const isOdd = new RegExp(`[${ODD}]`).test(text);
  // Offsets must hold in both.
  const low = alike(text).toLowerCase();
  const piece = `[${isOdd ? WORD + ODD : WORD}]+`;
  const list = [...new Set<string>(low.match(new RegExp(`${piece}(?:${EDGE}+${piece})*`, "g")))].join(" ");
  const [pieces, joined] = oddWords(list, isOdd);
  let all = `${list} ${pieces} ${joined} `;
  let met = joined;
  let changes: readonly [changed: string, plain: string] | undefined;
  if (language || /[\u0400-\u04ff]/.test(low)) {
    // Without one of its own the first.
    const line = sieve.endings.split(LINE).find((line) => line.startsWith(language)) ?? "";
    const [, ending, changed = "", plain = "", particles] = line.split(FIELD);
    if (language) changes = [changed, plain];
    const stem = new RegExp(`(?<= |^)[^ ]{3,40}?(?=${ending} )`, "g");
    const stems = all.match(stem) ?? [];
    if (met) met += ` ${`${met} `.match(stem)?.join(" ")}`;
    if (plain) met += stems.map((stem) => ` ${stem.replace(new RegExp(`${changed}$`), plain)}`).join("");
    if (particles) met += ` ${all.replace(new RegExp(`(?<= |^)${particles}([^ ]+)`, "g"), "$2$3$4 $3$4 $4")}`;
    all += `${stems.join(" ")} ${met}`;
  }
  const words = new Set(`${all} ${all.replace(/s+ /g, " ")}`.split(" "));
  // What stands between the words of a name is ASCII.
  const keyed = { text, low, met, words, word: /[\w\x80-\uffff]+/g, changes };
  const holds = (keys: string, forms: string): boolean => {
    const list = keys.split(LINE);
    return holdsForm(list.filter(words.has, words), list, forms, keyed);
  };
  const whole = isOdd ? folded(low) : low;
  return (
    holds(sieve.stems, sieve.forms) ||
    holds(sieve.otherKeys, sieve.otherForms) ||
    holdsAny(whole.replaceAll(EDGE, ""), sieve.dotted) ||
    // Without white space in text and names: they stand with it, with more of it and without.
    (/[\u1100-\u11ff\u3041-\uffdc]/.test(low) && holdsAny(whole.replace(new RegExp(`[\\s${EDGE}]+`, "g"), ""), sieve.unspaced))
  );
});

/**
 * The pieces of words that meet at edges or hold odd characters, folded, and what neighbours among them make together; spaces between. Where
 * a page has no white space between its elements these are most of its words: so no loop, but native calls.
 */
const oddWords = ((list: string, isOdd: boolean): readonly [pieces: string, joined: string] => {
  const odd = isOdd ? EDGE + ODD : EDGE;
  const chains = list.match(new RegExp(`(?<= |^)[^ ${odd}]*[${odd}][^ ]*`, "g"))?.join(" ");
  if (!chains) return ["", ""];
  // A zero-width non-joiner ends a Persian word, or goes on in it.
  const plain = isOdd ? folded(chains.replaceAll("\u200c", EDGE)) : chains;
  const parted = (words: string): string => (isOdd ? words.replace(new RegExp(`[^${WORD}]+`, "g"), " ") : words.replaceAll(EDGE, " "));
  // What is written otherwise is not found again in the text as it stands: with its non-joiners, and parted by them.
  const otherwise = isOdd ? (chains.match(new RegExp(`${START}[^ ${EDGE}]*[${ODD}][^ ${EDGE}]*`, "g"))?.join(" ") ?? "") : "";
  const near = joinedNeighbours(plain);
  return [parted(plain), parted(`${otherwise && folded(`${otherwise} ${otherwise.replaceAll("\u200c", " ")}`)} ${near}`)];
});
