/** Reads a name in folded text, letter by letter. */
import { endsAt, startsAt, type TextAt } from "./boundary.ts";
import { APOSTROPHES, EDGE, OPTIONAL_SPACE } from "./characters.ts";
import { changedForm, endingAt } from "./endings.ts";
import type { Form } from "./index.ts";
import type { KeyAt } from "./keys.ts";
import { isSpace } from "./script.ts";

/** Where a name stands in folded text. */
export interface Span {
  readonly start: number;
  readonly end: number;
  /** The end of its own letters, where these have changed before an ending, which is then part of it; null = they have not. */
  readonly changed: number | null;
  /** Whether it is a word of its own. */
  readonly isWhole: boolean;
}

/** Where `form` stands if its key stands at `keyAt`; null = it does not, or a longer phrase cancels it. */
export function spanOf({ head, tail, always, not }: Form, { key, written, start: keyStart }: KeyAt, at: TextAt): Span | null {
  const start = follow(at, keyStart, head, -1);
  const keyEnd = follow(at, keyStart, written, 1);
  if (start < 0 || keyEnd < 0) return null;
  const plain = written === key ? follow(at, keyEnd, tail, 1) : -1;
  const changed =
    always && plain < 0 ? changedEnd(written === key ? changedForm(tail, at.endings) : tail === "" ? "" : null, keyEnd, at) : null;
  const end = changed?.end ?? plain;
  if (end < 0) return null;
  if (not.length > 0 && isCancelled(not, start, end, at)) return null;
  const isWhole = startsAt(at, start, always) && (changed !== null || endsAt(at, end, always));
  return { start, end, changed: changed?.own ?? null, isWhole };
}

// A name may have dozens of such phrases: nearly all differ in the letter beside the name.
function isCancelled(not: Form["not"], start: number, end: number, at: TextAt): boolean {
  const [left, right] = [letterBeside(at.text, start - 1, -1), letterBeside(at.text, end, 1)];
  return not.some((phrase) => {
    if ((phrase.left && phrase.left !== left) || (phrase.right && phrase.right !== right)) return false;
    return follow(at, start, phrase.before, -1) >= 0 && follow(at, end, phrase.after, 1) >= 0;
  });
}

function letterBeside(text: string, from: number, step: 1 | -1): string {
  let at = from;
  while (text[at] === EDGE || isSpace(text.charAt(at))) at += step;
  return text.charAt(at);
}

// Where what is left of a name and then an ending end.
function changedEnd(rest: string | null, from: number, at: TextAt): { readonly own: number; readonly end: number } | null {
  const own = rest === null ? -1 : follow(at, from, rest, 1);
  const end = own < 0 ? -1 : endingAt(at.text, own, at.endings);
  return end < 0 ? null : { own, end };
}

/**
 * Reads `form` from `from` on, forwards or backwards; gives the offset behind it, or -1 where the text differs.
 * A space stands for any white space, an apostrophe for any other; an edge is passed where it joins.
 */
function follow({ text, meeting }: TextAt, from: number, form: string, step: 1 | -1): number {
  // Nearly always it stands there as it is.
  const plainEnd = from + step * form.length;
  if (step > 0 ? text.startsWith(form, from) : text.endsWith(form, from)) return plainEnd;
  let at = from;
  const unit = () => text.charAt(step > 0 ? at : at - 1);
  const passed = () => meeting(step > 0 ? at : at - 1);
  for (let i = step > 0 ? 0 : form.length - 1; i >= 0 && i < form.length; i += step) {
    const wanted = form.charAt(i);
    while (unit() === EDGE && passed() === "joined") at += step;
    if (wanted === " " || wanted === OPTIONAL_SPACE) {
      // A line break is white space; white space may stand beside the edge of one link.
      let spaces = 0;
      let links = 0;
      for (let next = unit(); next === EDGE || isSpace(next); next = unit()) {
        const between = next === EDGE ? passed() : "broken";
        if (between === "apart" || (between === "linked" && links > 0)) break;
        if (between === "broken") spaces += 1;
        if (between === "linked") links += 1;
        at += step;
      }
      if (spaces < (wanted === " " ? 1 : links)) return -1;
    } else if (unit() === wanted || (wanted === "'" && unit() !== "" && APOSTROPHES.includes(unit()))) at += step;
    else return -1;
  }
  return at;
}
