/** Sentences of our own English. */
import type { Event } from "../model.ts";

/** The fields of an event that we word ourselves. */
export const OURS = ["title", "summary", "disputed", "note"] as const satisfies readonly (keyof Event)[];

/** After these a full stop ends no sentence. */
const ABBREVIATED =
  /\b(?:[A-Z]|No|Nos|Art|Arts|Sec|Inc|Ltd|Corp|Co|Mr|Mrs|Ms|Dr|St|vs?|etc|approx|e\.g|i\.e|U\.S|U\.K|p|pp|para|Reg|Dir|Gen|Sen|Rep|Jr|Sr|Bros|ex rel)\.$/;

/** The sentences of `text`, without the space between them. */
export function sentencesOf(text: string): readonly string[] {
  const sentences: string[] = [];
  let from = 0;
  for (const { 0: end, index } of text.matchAll(/[.!?]["”’)]*\s+(?=["“‘(]?[\p{Lu}\p{N}])/gu)) {
    const sentence = text.slice(from, index + end.trimEnd().length);
    if (ABBREVIATED.test(sentence)) continue;
    sentences.push(sentence);
    from = index + end.length;
  }
  const last = text.slice(from).trim();
  return last === "" ? sentences : [...sentences, last];
}
