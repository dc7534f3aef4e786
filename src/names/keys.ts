/**
 * Where a run can hold a name at all. A page is loaded once and cold, so every step over its characters is a native call: the words are
 * split off, made a set and met with the set of keys; only the keys that are left are looked for.
 */
import { among } from "./among.ts";
import type { TextAt } from "./boundary.ts";
import { EDGE, MOST_PIECES, WORD } from "./characters.ts";
import { isBehindParticles, stemsIn, unchangedOf, withoutParticles } from "./endings.ts";
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
  for (const [written, key] of unchangedOf(stems, at.endings)) if (index.keys.has(key)) yield* occurrences(at, key, written);
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
  for (const { 0: words, index } of text.matchAll(ACROSS_EDGES)) {
    const parts = words.split(EDGE);
    let start = index;
    for (let i = 0; i < parts.length; start += (parts[i++] as string).length + 1) {
      for (let n = 2; n <= MOST_PIECES && i + n <= parts.length; n += 1) {
        const word = parts.slice(i, i + n).join("");
        for (const key of [word, ...stemsIn([word], endings)]) if (keys.has(key)) yield { key, written: key, start };
      }
    }
  }
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
