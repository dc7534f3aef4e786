/**
 * Makes text comparable: lower case; compatibility forms (full-width Latin, ligatures, decomposed letters) as NFKC has them; invisible
 * characters dropped. Names are folded the same way when the index is built.
 */

import { alike } from "./alike.ts";
import { APOSTROPHES, EDGE, FORMS, INVISIBLE, MARKS } from "./characters.ts";

/** Folded text, and the way back to the text that it came from. */
export interface Folded {
  readonly text: string;
  /** Offset in the original at which the folded unit at `offset` begins. */
  startOf(offset: number): number;
  /** Offset in the original at which the folded unit before `offset` ends. */
  endOf(offset: number): number;
}

// A zero-width non-joiner before one of these ends a Persian word: plural, possessive, indefinite.
const PERSIAN_SUFFIX = "\u200c(?:ها(?:ی|یی|یم|یت|یش)?|ی|ای|ام|اند|م|ت|ش)(?![\u0620-\u06d3])";
const ANY_SPECIAL = new RegExp(`[${INVISIBLE}${MARKS}${FORMS}\u1100-\u1112]`);
const SPECIAL = new RegExp(
  `[^\\s${EDGE}]?[${MARKS}]+|[\u1100-\u1112][\u1161-\u1175][\u11a8-\u11c2]?|${PERSIAN_SUFFIX}|[${INVISIBLE}${FORMS}]`,
  "g",
);
/** Nothing but signs of ASCII that leave ink: nearly every name. */
const PLAIN_ALREADY = /^[!-~]*$/;
const OTHER_APOSTROPHES = new RegExp(`[${APOSTROPHES}]`, "g");
const INVISIBLE_UNITS = new RegExp(`[${INVISIBLE}]`, "g");

/** The original is `by` units further from folded offset `start` on, for what begins there, and from `end` on, for what ends there. */
interface Shift {
  readonly start: number;
  readonly end: number;
  readonly by: number;
}

/** Folds `text`. One native pass where nothing special occurs. */
export function fold(text: string): Folded {
  const shifts: Shift[] = [];
  const shifted = (side: "start" | "end") => (offset: number) => offset + (shifts.findLast((shift) => shift[side] <= offset)?.by ?? 0);
  let by = 0;
  const unfold = (special: string, at: number): string => {
    const plain = plainOf(special);
    const from = at - by;
    // A sign that becomes several letters begins where each of them does.
    for (let more = special.length; more < plain.length; more += 1) shifts.push({ start: from + more, end: from + more, by: --by });
    if (plain.length < special.length) {
      by += special.length - plain.length;
      const start = from + plain.length;
      // What is dropped belongs to neither side.
      shifts.push({ start, end: plain === "" ? start + 1 : start, by });
    }
    return plain;
  };
  const folded = ANY_SPECIAL.test(text) ? text.replace(SPECIAL, unfold) : text;
  return { text: folded.toLowerCase(), startOf: shifted("start"), endOf: shifted("end") };
}

/** `text` as names are compared where capitals matter: folded but for its case, with `alike` letters, single spaces, straight apostrophes. */
export function plainText(text: string): string {
  if (PLAIN_ALREADY.test(text)) return text;
  const folded = ANY_SPECIAL.test(text) ? text.replace(SPECIAL, plainOf) : text;
  return alike(folded).replaceAll(EDGE, "").replace(/\s+/g, " ").replace(OTHER_APOSTROPHES, "'");
}

function plainOf(special: string): string {
  if (special.length > 1 && special.startsWith("\u200c")) return ` ${special.slice(1)}`;
  return special.normalize("NFKC").replace(INVISIBLE_UNITS, "").replaceAll("İ", "I").replaceAll("\u2010", "-");
}
