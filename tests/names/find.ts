/** Recognition on a plain text, as if it were a page of one paragraph. */
import { type Candidate, findCandidates, type Run } from "../../src/names/candidates.ts";
import { EDGE } from "../../src/names/characters.ts";
import { contextPattern, NEAR } from "../../src/names/context.ts";
import type { NameIndex } from "../../src/names/index.ts";
import { settle } from "../../src/names/settle.ts";
import { INDEX, idAt } from "../record.ts";

export interface FindOptions {
  readonly lang?: string;
  /** What the edge at this offset stands for; by default all lie inside a word. */
  readonly meeting?: Run["meeting"];
}

/** The matches in `text`, in which `|` may stand for an edge between text nodes. */
export function findIn(text: string, index: NameIndex, { lang = "en", meeting = () => "joined" }: FindOptions = {}): readonly Candidate[] {
  const run: Run = { text: text.replaceAll("|", EDGE), lang, meeting };
  const isNear = ({ order, start, end }: Candidate) => {
    const has = contextPattern(index.factsOf(order).slice(1));
    return has(run.text.slice(Math.max(0, start - NEAR), start), run.text.slice(start, end), run.text.slice(end, end + NEAR));
  };
  return settle([findCandidates(run, index)], { certain: [], isNear });
}

/** `id:text` of every match among the record's names, as it stands in the text. */
export function found(text: string, options: FindOptions = {}): readonly string[] {
  const run = text.replaceAll("|", EDGE);
  return findIn(text, INDEX, options).map(({ order, start, end }) => `${idAt(order)}:${run.slice(start, end).replaceAll(EDGE, "|")}`);
}

/** What `found` gives for the name that most rows have. */
export const NORD: readonly string[] = ["nordvpn:NordVPN"];
