/** Finds where names stand in a run of text. What an ambiguous name means is decided per page, in `settle.ts`. */
import { isInAddress } from "./address.ts";
import { alike } from "./alike.ts";
import { endsAt, startsAt, type TextAt } from "./boundary.ts";
import { APOSTROPHES, EDGE, OPTIONAL_SPACE, UNSPACED, WORD } from "./characters.ts";
import { fold, plainText } from "./fold.ts";
import type { Form, NameIndex } from "./index.ts";
import { keysIn } from "./keys.ts";
import { isSpace } from "./script.ts";

/**
 * What lies between two text nodes: nothing that a word would end at, as in `Express<b>VPN</b>`; the beginning or the end of one link; a
 * line break; or what parts even the words of a name: cells, items, blocks, a link and another one.
 */
export type Meeting = "joined" | "linked" | "broken" | "apart";

/** Text as the page holds it, an `EDGE` wherever one text node ends and the next begins. */
export interface Run {
  readonly text: string;
  /** BCP 47 tag of the page, "" = not said; endings of other languages are not tried. */
  readonly lang: string;
  /** What the `EDGE` at `offset` stands for. */
  meeting(offset: number): Meeting;
}

/** A name found. `start` and `end` are UTF-16 offsets in the run's own text, `end` exclusive. */
export interface Candidate {
  /** The provider's place in the record. */
  readonly order: number;
  readonly start: number;
  readonly end: number;
  /** Whether the name counts without evidence. */
  readonly always: boolean;
  /** Whether it needs evidence of its own, though its provider is named elsewhere on the page. */
  readonly near: boolean;
  /** Where the candidate before it begins, if nothing but what parts the items of a list lies between them; null = it stands alone. */
  readonly listedWith: number | null;
}

/** The candidates in `run`, in order of their start, longer before shorter; none lies within a longer name that counts by itself. */
export function findCandidates(run: Run, index: NameIndex): readonly Candidate[] {
  const folded = fold(run.text);
  const at: TextAt = {
    text: alike(folded.text),
    endings: index.endingsOf(run.lang),
    meeting: (offset) => run.meeting(folded.startOf(offset)),
  };
  const found: Candidate[] = [];
  for (const { key, start } of keysIn(at, index)) {
    for (const form of index.formsOf(key)) {
      const span = spanOf(form, key, at, start);
      if (!span) continue;
      const [from, to] = [folded.startOf(span.start), folded.endOf(span.end)];
      if (form.exact !== null && plainText(writtenIn(run, from, to)) !== form.exact) continue;
      if (isInAddress(run.text, from, to)) continue;
      found.push({ order: form.order, start: from, end: to, always: form.always, near: form.near, listedWith: null });
    }
  }
  return withoutCovered(found).map((one, i, all) => ({ ...one, listedWith: listedWith(one, all[i - 1], run.text) }));
}

// A line break is the white space of a name.
function writtenIn({ text, meeting }: Run, from: number, to: number): string {
  return text.slice(from, to).replaceAll(EDGE, (_, at: number) => (meeting(from + at) === "broken" ? " " : ""));
}

// No letter but "and"; a space alone joins a phrase, and a full stop ends the list.
const BETWEEN_ITEMS = new RegExp(
  `^[^${WORD}${UNSPACED}.!?。]*(?:<(?:and|or|und|oder|et|ou|y|e|o|и|или|та|və|ve|i|a|و)>|[和及或と])?[^${WORD}${UNSPACED}.!?。]*$`
    .replace("<", `(?<![${WORD}])`)
    .replace(">", `(?![${WORD}])`),
  "i",
);

function listedWith({ start }: Candidate, before: Candidate | undefined, text: string): number | null {
  const between = before && before.end <= start ? text.slice(before.end, start) : "";
  return before && between.trim() && BETWEEN_ITEMS.test(between) ? before.start : null;
}

/** Where `form` stands if its key begins at `keyStart`; null = it does not, or a longer phrase cancels it. */
function spanOf(
  { head, tail, always, not }: Form,
  key: string,
  at: TextAt,
  keyStart: number,
): { readonly start: number; readonly end: number } | null {
  const keyEnd = follow(at, keyStart, key, 1);
  const start = follow(at, keyStart, head, -1);
  const end = keyEnd < 0 ? -1 : follow(at, keyEnd, tail, 1);
  if (start < 0 || end < 0 || !startsAt(at, start) || !endsAt(at, end, always)) return null;
  const isCancelled = not.some(([before = "", after = ""]) => follow(at, start, before, -1) >= 0 && follow(at, end, after, 1) >= 0);
  return isCancelled ? null : { start, end };
}

/**
 * Reads `form` from `from` on, forwards or backwards; gives the offset behind it, or -1 where the text differs.
 * A space stands for any white space, an apostrophe for any other; an edge is passed where it joins.
 */
function follow({ text, meeting }: TextAt, from: number, form: string, step: 1 | -1): number {
  let at = from;
  const next = () => (step > 0 ? at : at - 1);
  for (let i = step > 0 ? 0 : form.length - 1; i >= 0 && i < form.length; i += step) {
    const wanted = form.charAt(i);
    const isSpaced = wanted === " " || wanted === OPTIONAL_SPACE;
    // A line break is white space; white space may stand beside the edge of one link.
    let spaces = 0;
    let links = 0;
    for (let unit = text[next()]; unit !== undefined; unit = text[next()]) {
      const between = unit === EDGE ? meeting(next()) : "apart";
      if (isSpaced && (isSpace(unit) || between === "broken")) spaces += 1;
      else if (isSpaced && between === "linked" && links === 0) links += 1;
      else if (between !== "joined") break;
      at += step;
    }
    const unit = text.charAt(next());
    if (isSpaced) {
      if (spaces < (wanted === " " ? 1 : links)) return -1;
    } else if (unit === wanted || (wanted === "'" && unit !== "" && APOSTROPHES.includes(unit))) at += step;
    else return -1;
  }
  return at;
}

function withoutCovered(found: readonly Candidate[]): readonly Candidate[] {
  let cover: Candidate | null = null;
  return found
    .toSorted((a, b) => a.start - b.start || b.end - a.end)
    .filter((one) => {
      if (cover && cover.end >= one.end && (cover.start < one.start || cover.end > one.end)) return false;
      if (one.always && (!cover || one.end > cover.end)) cover = one;
      return true;
    });
}
