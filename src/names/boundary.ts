/** Whether a name stands as a word of its own. Latin, Cyrillic, Arabic and Indic words have boundaries, Chinese and Japanese ones don't. */
import type { Meeting } from "./candidates.ts";
import { EDGE } from "./characters.ts";
import { type Endings, endingAt, isBehindParticles } from "./endings.ts";

import { isWord, scriptOf } from "./script.ts";

/** Folded text, and what its edges stand for. */
export interface TextAt {
  readonly text: string;
  /** Endings of the page's language. */
  readonly endings: Endings;
  meeting(offset: number): Meeting;
}

/**
 * Whether a name may begin at `start`; where `inflected`, behind particles of the page's language. A handle (`@nordvpn`) or part of a host
 * (`www.nordvpn.com`) is no mention.
 */
export function startsAt(at: TextAt, start: number, inflected: boolean): boolean {
  const script = scriptOf(at.text.charAt(start));
  const before = at.text.charAt(neighbour(at, start, -1));
  if (script === "free") return true;
  if (script === "word" && (before === "@" || (before === "." && isWord(at.text.charAt(start - 2))))) return false;
  return scriptOf(before) !== script || (inflected && isBehindParticles(at.text, start, at.endings));
}

/** Whether a name may end before `end`; where `inflected`, with an ending of the page's language after it. */
export function endsAt(at: TextAt, end: number, inflected: boolean): boolean {
  const script = scriptOf(at.text.charAt(end - 1));
  const next = neighbour(at, end, 1);
  if (script === "free" || script === "hangul" || scriptOf(at.text.charAt(next)) !== script) return true;
  return inflected && endingAt(at.text, next, at.endings) >= 0;
}

/** Where the code unit beside `offset` stands, seen through edges that join; -1 at a boundary. */
function neighbour({ text, meeting }: TextAt, offset: number, step: 1 | -1): number {
  let i = step > 0 ? offset : offset - 1;
  for (; text[i] === EDGE; i += step) if (meeting(i) !== "joined") return -1;
  return i;
}
