/** Recognition on a plain text, as if it were a page of one paragraph. */
import { type Candidate, findCandidates } from "../../src/names/candidates.ts";
import { EDGE } from "../../src/names/characters.ts";
import { contextPattern, NEAR } from "../../src/names/context.ts";
import type { NameIndex } from "../../src/names/index.ts";
import { settle } from "../../src/names/settle.ts";

export interface FindOptions {
  readonly lang?: string;
  /** Whether the edge at this offset lies inside a word; by default all do. */
  readonly joins?: (offset: number) => boolean;
}

/** The matches in `text`, in which `|` may stand for an edge between text nodes. */
export function findIn(text: string, index: NameIndex, { lang = "en", joins = () => true }: FindOptions = {}): readonly Candidate[] {
  const run = { text: text.replaceAll("|", EDGE), lang, joins };
  const isNear = ({ order, start, end }: Candidate) => {
    const has = contextPattern(index.factsOf(order).slice(1));
    return has(run.text.slice(Math.max(0, start - NEAR), start), run.text.slice(start, end), run.text.slice(end, end + NEAR));
  };
  return settle([findCandidates(run, index)], { certain: [], isNear });
}
