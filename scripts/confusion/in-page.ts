/** Runs in the content script's own world, bundled with the extension's own rules for what is visible and what is furniture. */
import { textAround } from "../../extension/content/near.ts";
import { byDocumentOrder, textOf } from "../../extension/content/place.ts";
import { nothingKept, planning } from "../../extension/content/plan.ts";
import { createSight } from "../../extension/content/visible.ts";
import { EDGE } from "../../src/names/characters.ts";
import { resultOf } from "../../src/result-of.ts";

/** One match on the page. */
export interface SeenHere {
  readonly order: number;
  /** As it stands on the page, white space collapsed. */
  readonly text: string;
  readonly before: string;
  readonly after: string;
  readonly isRunning: boolean;
}

/** A page as it was read. */
export interface Reading {
  /** In document order. */
  readonly seen: readonly SeenHere[];
  /** What a reader sees, the title included. */
  readonly text: string;
}

/** Characters on either side of a match. */
const AROUND = 40;

/** What is recognised here; null = the content script is not there yet or may not read. */
export function readHere(): Reading | null {
  const { gazette } = globalThis;
  gazette?.finish();
  const found = gazette?.mentions();
  if (!gazette || !found) return null;
  const { mentions, isRunning } = resultOf(planning(found, null, () => true, nothingKept()));
  const sight = createSight();
  const seen = mentions()
    .toSorted(byDocumentOrder)
    .map((hit) => {
      const [before, after] = textAround(hit, sight).map((text) => text.replaceAll(EDGE, " ").replace(/\s+/g, " ")) as [string, string];
      const { order } = hit;
      return { order, text: textOf(hit), before: before.slice(-AROUND), after: after.slice(0, AROUND), isRunning: isRunning(hit) };
    });
  return { seen, text: `${document.title}\n${document.body.innerText}` };
}
