/** Names in a row: items of a list settle each other, and neighbours that are nothing but names make no word. */
import type { Candidate, Run } from "./candidates.ts";
import { EDGE, UNSPACED, WORD } from "./characters.ts";
import { isSpace } from "./script.ts";

// No letter but "and"; a space alone joins a phrase, and a full stop ends the list.
const BETWEEN_ITEMS = new RegExp(
  `^[^${WORD}${UNSPACED}.!?。]*(?:<(?:and|or|und|oder|et|ou|y|e|o|и|или|та|və|ve|i|a|و)>|[和及或と])?[^${WORD}${UNSPACED}.!?。]*$`
    .replace("<", `(?<![${WORD}])`)
    .replace(">", `(?![${WORD}])`),
  "i",
);

/** Where `before` begins, if nothing but what parts the items of a list stands between it and the candidate; null = it stands alone. */
export function listedWith({ start }: Candidate, before: Candidate | undefined, text: string): number | null {
  const between = before && before.end <= start ? text.slice(before.end, start) : "";
  return before && between.trim() && BETWEEN_ITEMS.test(between) ? before.start : null;
}

/**
 * Whether `start`–`end` is all that stands between two edges that part words, but for white space: a name that is a word in small letters is
 * none as a link or item of its own.
 */
export function isItem({ text, meeting }: Run, start: number, end: number): boolean {
  const parts = (from: number, step: 1 | -1): boolean => {
    let at = from;
    while (isSpace(text.charAt(at))) at += step;
    return text[at] === EDGE && /linked|apart/.test(meeting(at));
  };
  return parts(start - 1, -1) && parts(end, 1);
}

/** So many names, one text node each, are a row and no longer word. */
const ROW = 3;

/** Whether `start`–`end` is all of its text node. */
export function fillsNode(text: string, start: number, end: number): boolean {
  return (start === 0 || text[start - 1] === EDGE) && (end === text.length || text[end] === EDGE);
}

/** Those of `neighbours`, each a text node and perhaps part of a longer word, that stand in a row: `<span>Facebook</span><span>Twitter</span>…`. */
export function inRows(neighbours: readonly Candidate[]): readonly Candidate[] {
  const starts = new Map(neighbours.map((one) => [one.start, one]));
  const ends = new Map(neighbours.map((one) => [one.end, one]));
  return neighbours.filter((one) => {
    let length = 1;
    for (let at = ends.get(one.start - 1); at && length < ROW; at = ends.get(at.start - 1)) length += 1;
    for (let at = starts.get(one.end + 1); at && length < ROW; at = starts.get(at.end + 1)) length += 1;
    return length >= ROW;
  });
}
