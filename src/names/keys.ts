/**
 * Where a run can hold a name at all. A page is loaded once and cold, so every step over its characters is a native call: the words are
 * split off, made a set and met with the set of keys; only the keys that are left are looked for.
 */
import { among } from "./among.ts";
import type { TextAt } from "./boundary.ts";
import { EDGE, MOST_PIECES, WORD } from "./characters.ts";
import { isBehindParticles, stemsIn, withoutParticles } from "./endings.ts";
import type { NameIndex } from "./index.ts";
import { remembered } from "./remembered.ts";
import { isUnspaced, isWord } from "./script.ts";

/** An occurrence of a key in folded text. */
export interface KeyAt {
  readonly key: string;
  /** As it stands there: before an ending its last letter may have changed. */
  readonly written: string;
  readonly start: number;
}

const WORDS = new RegExp(`[${WORD}]+`, "g");
const ACROSS_EDGES = new RegExp(`(?<![${WORD}])[${WORD}]+(?:${EDGE}[${WORD}]+)+`, "g");

/** Every occurrence of a key of `index` in the folded text `at`. */
export function* keysIn(at: TextAt, index: NameIndex): Generator<KeyAt> {
  const words = new Set(at.text.match(WORDS));
  const stems = stemsIn(words, at.endings);
  for (const more of [stems, withoutParticles(words, at.endings)]) for (const word of more) words.add(word);
  for (const key of among(index.keys, words)) yield* occurrences(at, key, key);
  const changed = at.endings.changedKeys();
  if (changed.size > 0) for (const stem of new Set(stems)) if (changed.has(stem)) yield* occurrences(at, changed.get(stem) as string, stem);
  yield* keysAcrossEdges(at, index);
  if (isUnspaced(at.text)) yield* unspacedKeys(at.text, index);
}

function* occurrences({ text, endings }: TextAt, key: string, written: string): Generator<KeyAt> {
  for (let start = text.indexOf(written); start >= 0; start = text.indexOf(written, start + 1)) {
    if (!isWord(text.charAt(start - 1)) || isBehindParticles(text, start, endings)) yield { key, written, start };
  }
}

// `Express<b>VPN</b>`: words that meet at an edge may be one. Whether the edge joins them is asked only where that would be a key.
function* keysAcrossEdges({ text, endings }: TextAt, { keys }: NameIndex): Generator<KeyAt> {
  const startsOf = new Map<string, number[]>();
  for (const { 0: words, index } of text.matchAll(ACROSS_EDGES)) {
    const parts = words.split(EDGE);
    let start = index;
    for (let i = 0; i < parts.length; start += (parts[i++] as string).length + 1) {
      let word = parts[i] as string;
      for (let n = 1; n < MOST_PIECES && i + n < parts.length; n += 1) {
        word += parts[i + n];
        const starts = startsOf.get(word);
        if (starts) starts.push(start);
        else startsOf.set(word, [start]);
      }
    }
  }
  const words = new Set(startsOf.keys());
  for (const key of among(keys, words)) for (const start of startsOf.get(key) ?? []) yield { key, written: key, start };
  for (const key of among(keys, new Set(stemsIn(words, endings))))
    for (const word of words)
      if (word.length > key.length && word.startsWith(key) && stemsIn([word], endings).includes(key))
        for (const start of startsOf.get(word) ?? []) yield { key, written: key, start };
}

/** The first two units of every name in an unspaced script, an edge between them allowed: some of what it finds is no key. */
const unspacedPattern = remembered(({ keys }: NameIndex) => {
  const pairs = [...keys].filter((key) => isUnspaced(key.charAt(0)));
  const units = (i: number) => `[${pairs.map((pair) => pair.charAt(i)).join("")}]`;
  return new RegExp(`${units(0)}${EDGE}?(?=${units(1)})`, "g");
});

function* unspacedKeys(text: string, index: NameIndex): Generator<KeyAt> {
  for (const { 0: first, index: start } of text.matchAll(unspacedPattern(index))) {
    const key = first.charAt(0) + text.charAt(start + first.length);
    if (index.keys.has(key)) yield { key, written: key, start };
  }
}
