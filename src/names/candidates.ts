/** Finds where names stand in a run of text. What an ambiguous name means is decided per page, in `settle.ts`. */
import { resultOf } from "../result-of.ts";
import { isInAddress } from "./address.ts";
import { alike } from "./alike.ts";
import type { TextAt } from "./boundary.ts";
import { EDGE } from "./characters.ts";
import { changedForm } from "./endings.ts";
import { fold, plainText } from "./fold.ts";
import type { Form, NameIndex } from "./index.ts";
import { type KeyAt, keysIn } from "./keys.ts";
import { fillsNode, inRows, isItem, listedWith } from "./lists.ts";
import { spanOf } from "./spans.ts";

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

/**
 * The candidates in `run`, in order of their start, longer before shorter; none lies within a longer name that counts by itself. Where
 * `isWanted` is given, none at all if no name of a provider that it wants stands there, which is told much sooner.
 */
export function findCandidates(...given: Parameters<typeof findingCandidates>): readonly Candidate[] {
  return resultOf(findingCandidates(...given));
}

/** The same in parts: a run that is the first to hold names takes some milliseconds. */
export function* findingCandidates(
  run: Run,
  index: NameIndex,
  isWanted?: (order: number) => boolean,
): Generator<void, readonly Candidate[]> {
  const folded = fold(run.text);
  const at: TextAt = {
    text: alike(folded.text),
    endings: index.endingsOf(run.lang),
    meeting: (offset) => run.meeting(folded.startOf(offset)),
  };
  const standing = (keyAt: KeyAt, form: Form): Standing | null => {
    const span = spanOf(form, keyAt, at);
    if (!span) return null;
    const [start, end] = [folded.startOf(span.start), folded.endOf(span.end)];
    if (!span.isWhole && !(form.always && fillsNode(run.text, start, end))) return null;
    const own = span.changed === null ? form.exact : form.exact && changedForm(form.exact, at.endings);
    if (own !== null && plainText(writtenIn(run, start, folded.endOf(span.changed ?? span.end))) !== own) return null;
    if (isInAddress(run.text, start, end)) return null;
    const { order, near } = form;
    const always = form.always || (own !== null && own === own.toLowerCase() && isItem(run, start, end));
    return { candidate: { order, start, end, always, near, listedWith: null }, isWhole: span.isWhole };
  };
  const keys = keysIn(at, index);
  yield;
  const isWantedAt = (keyAt: KeyAt) => index.formsOf(keyAt.key).some((form) => isWanted?.(form.order) && standing(keyAt, form));
  if (isWanted && !keys.some(isWantedAt)) return [];
  const found: Standing[] = [];
  for (const keyAt of keys) {
    for (const form of index.formsOf(keyAt.key)) {
      const one = standing(keyAt, form);
      if (one) found.push(one);
    }
  }
  yield;
  const candidates = (areWhole: boolean) => found.filter(({ isWhole }) => isWhole === areWhole).map(({ candidate }) => candidate);
  const all = withoutCovered(distinct([...candidates(true), ...inRows(candidates(false))]));
  return all.map((one, i) => ({ ...one, listedWith: listedWith(one, all[i - 1], run.text) }));
}

/** A name where it stands, as a word of its own or as part of one. */
interface Standing {
  readonly candidate: Candidate;
  readonly isWhole: boolean;
}

// A line break is the white space of a name.
function writtenIn({ text, meeting }: Run, from: number, to: number): string {
  return text.slice(from, to).replaceAll(EDGE, (_, at: number) => (meeting(from + at) === "broken" ? " " : ""));
}

// Two names of a provider may be one when folded: what needs the least counts.
function distinct(found: readonly Candidate[]): readonly Candidate[] {
  const known = new Map<string, Candidate>();
  const demands = ({ always, near }: Candidate) => (always ? 0 : near ? 2 : 1);
  for (const one of found) {
    const place = `${one.order} ${one.start} ${one.end}`;
    const other = known.get(place);
    if (!other || demands(one) < demands(other)) known.set(place, one);
  }
  return [...known.values()];
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
