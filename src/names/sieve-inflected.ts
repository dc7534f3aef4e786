/** The sieve's question where words are more than letters of ASCII and an s: other scripts, and languages whose names have endings of their own. */
import { EDGE, WORD } from "./characters.ts";
import { joinedNeighbours } from "./neighbours.ts";
import type { Sieve } from "./sieve.ts";
import { holdsForm, holdsUnspaced } from "./sieve-form.ts";
import { FIELD, LINE } from "./signs.ts";

/** `mayName` for such text, folded; `language`: of two letters, if it has endings of its own, otherwise "". */
export function mayNameInflected(text: string, language: string, sieve: Sieve): boolean {
  const low = text.toLowerCase();
  const list = [...new Set<string>(low.match(new RegExp(`[${WORD}]+(?:${EDGE}+[${WORD}]+)*`, "g")))].join(" ");
  const chains = list.match(new RegExp(`(?<= |^)[^ ${EDGE}]*${EDGE}[^ ]*`, "g"))?.join(" ") ?? "";
  let met = joinedNeighbours(chains).replaceAll(EDGE, " ");
  let all = `${list} ${chains.replaceAll(EDGE, " ")} ${met} `;
  let changes: readonly [changed: string, plain: string] | undefined;
  if (language || /[\u0400-\u04ff]/.test(low)) {
    // Without one of its own the first.
    const line = sieve.endings.split(LINE).find((line) => line.startsWith(language)) ?? "";
    const [, ending, changed = "", plain = "", particles] = line.split(FIELD);
    if (language) changes = [changed, plain];
    // Wherever an ending may begin: the longest of a word may take the name's last letter for its first.
    const end = new RegExp(`(?=${ending} )(?<=(?: |^)([^ ]{3,40}))`, "g");
    const stemsIn = (words: string): string => Array.from(words.matchAll(end), ([, stem]) => stem).join(" ");
    const stems = stemsIn(all);
    if (met) met += ` ${stemsIn(`${met} `)}`;
    if (plain) met += ` ${stems.replace(new RegExp(`${changed}(?= |$)`, "g"), plain)}`;
    if (particles) met += ` ${all.replace(new RegExp(`(?<= |^)${particles}([^ ]+)`, "g"), "$2$3$4 $3$4 $4")}`;
    all += `${stems} ${met}`;
  }
  const words = new Set(`${all} ${all.replace(/(?<!s)s+ /g, " ")}`.split(" "));
  // What stands between the words of a name is ASCII.
  const keyed = { text, low, met, words, word: /[\w\x80-\uffff]+/g, changes };
  const holds = (keys: string, forms: string): boolean => {
    const list = keys.split(LINE);
    return holdsForm(list.filter(words.has, words), list, forms, keyed);
  };
  return (
    new RegExp(sieve.dotted).test(low) ||
    holds(sieve.stems, sieve.forms) ||
    holds(sieve.otherKeys, sieve.otherForms) ||
    holdsUnspaced(low, sieve.unspaced)
  );
}
