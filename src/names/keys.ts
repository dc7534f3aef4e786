/**
 * Where a run can hold a name at all. A page is loaded once and cold, so every step over its characters is a native call: the words are
 * split off, made a set and met with the set of keys; only the keys that are left are looked for.
 */
import type { TextAt } from "./boundary.ts";
import { stemsIn } from "./endings.ts";
import { EDGE } from "./fold.ts";
import type { NameIndex } from "./index.ts";
import { isUnspaced, WORD } from "./script.ts";

/** An occurrence of a key in folded text. */
export interface KeyAt {
  readonly key: string;
  readonly start: number;
}

const WORDS = new RegExp(`[${WORD}]+`, "g");
const EDGES = new RegExp(EDGE, "g");
const WITH_EDGE = new RegExp(`[^ ${EDGE}]+${EDGE}\\S+`, "g");
const ACROSS_EDGES = new RegExp(`[${WORD}]+(?:${EDGE}[${WORD}]+)+`, "g");

/** Every occurrence of a key of `index` in the folded text `at`, also inside longer words. */
export function* keysIn(at: TextAt, index: NameIndex): Generator<KeyAt> {
  const words = new Set(at.text.match(WORDS));
  for (const stem of stemsIn(words, at.endings)) words.add(stem);
  for (const key of index.keys) if (words.has(key)) yield* occurrences(at.text, key);
  if (at.text.includes(EDGE)) yield* keysAcrossEdges(at, index);
  if (isUnspaced(at.text)) yield* unspacedKeys(at.text, index);
}

function* occurrences(text: string, key: string): Generator<KeyAt> {
  for (let start = text.indexOf(key); start >= 0; start = text.indexOf(key, start + 1)) yield { key, start };
}

// `Express<b>VPN</b>`: words that meet at an edge are one where the edge joins them.
function* keysAcrossEdges({ text, endings, joins }: TextAt, { keys }: NameIndex): Generator<KeyAt> {
  for (const { 0: words, index } of text.matchAll(ACROSS_EDGES)) {
    const parted = words.replace(EDGES, (edge, at: number) => (joins(index + at) ? edge : " "));
    for (const { 0: word, index: at } of parted.matchAll(WITH_EDGE)) {
      const joined = word.replace(EDGES, "");
      for (const key of [joined, ...stemsIn([joined], endings)]) if (keys.has(key)) yield { key, start: index + at };
    }
  }
}

function* unspacedKeys(text: string, index: NameIndex): Generator<KeyAt> {
  const pattern = index.unspacedKeys();
  pattern.lastIndex = 0;
  for (let found = pattern.exec(text); found; found = pattern.exec(text)) {
    yield { key: found[0].replace(EDGE, ""), start: found.index };
    pattern.lastIndex = found.index + 1;
  }
}
