/**
 * Where a run can hold a name at all. One pass over the letters finds the words that begin as a key does; only these are taken out and
 * compared. It is slow for the first few thousand letters, until the browser has compiled it well.
 */
import type { TextAt } from "./boundary.ts";
import { EDGE, MOST_PIECES, WORD } from "./characters.ts";
import { CYRILLIC_BEGINS, type Endings, LONGEST_ENDING, SHORTEST_STEM } from "./endings.ts";
import type { NameIndex } from "./index.ts";
import { remembered } from "./remembered.ts";
import { AN_EDGE, isUnspaced, LETTER, unitKinds } from "./script.ts";

/** An occurrence of a key in folded text: behind it its word ends, or may have an ending. */
export interface KeyAt {
  readonly key: string;
  /** As it stands there: before an ending its last letter may have changed. */
  readonly written: string;
  readonly start: number;
}

/** Every occurrence of a key of `index` in the folded text `at`. */
export function keysIn({ text, endings }: TextAt, index: NameIndex): readonly KeyAt[] {
  const sought = soughtIn(index)(endings);
  const found: KeyAt[] = [];
  for (const start of startsIn(text, sought)) addKeysAt(text, start, sought, found);
  if (endings.particles) for (const start of startsBehindParticles(text, sought)) addKeysAt(text, start, sought, found);
  return isUnspaced(text) ? [...found, ...unspacedKeys(text, index)] : found;
}

/** What is looked for in one language. */
interface Sought {
  readonly keys: ReadonlySet<string>;
  readonly endings: Endings;
  /** The keys that change before an ending, by how they are written there. */
  readonly changed: ReadonlyMap<string, string>;
  /** 1 at what `beginning` gives for one of the keys, as they are or may be written. */
  readonly beginnings: Uint8Array;
  /** How long a word with one of them may be, its ending included. */
  readonly longest: number;
}

const soughtIn = remembered(({ keys }: NameIndex) =>
  remembered((endings: Endings): Sought => {
    const changed = endings.changedKeys();
    const beginnings = new Uint8Array(BEGINNINGS);
    let longest = 0;
    for (const written of [...keys, ...changed.keys()]) {
      const [first = 0, second, third, fourth] = Array.from(written.slice(0, 4), (letter) => letter.charCodeAt(0));
      beginnings[beginning(first, second, third, fourth)] = 1;
      longest = Math.max(longest, written.length + LONGEST_ENDING);
    }
    return { keys, endings, changed, beginnings, longest };
  }),
);

const BEGINNINGS = 1 << 15;

/** The place of the four letters with which a word begins, 0 where it has fewer; others may have the same. */
function beginning(first: number, second = 0, third = 0, fourth = 0): number {
  return (first * 29_791 + second * 961 + third * 31 + fourth) & (BEGINNINGS - 1);
}

/** Where a word begins that `mayBegin` a key. */
function startsIn(text: string, sought: Sought): readonly number[] {
  const kinds = unitKinds();
  const starts: number[] = [];
  let isInside = false;
  for (let at = 0; at < text.length; at += 1) {
    const isLetter = kinds[text.charCodeAt(at)] === LETTER;
    if (isLetter && !isInside && mayBegin(text, at, sought.beginnings)) starts.push(at);
    isInside = isLetter;
  }
  return starts;
}

// A word of one to three letters before an edge may be one by itself or begin a longer one; one of three letters may have an ending.
function mayBegin(text: string, at: number, beginnings: Uint8Array): boolean {
  const kinds = unitKinds();
  const first = text.charCodeAt(at);
  const second = text.charCodeAt(at + 1);
  const third = text.charCodeAt(at + 2);
  const fourth = text.charCodeAt(at + 3);
  if (kinds[second] !== LETTER) return kinds[second] === AN_EDGE || beginnings[beginning(first)] === 1;
  if (kinds[third] !== LETTER) return kinds[third] === AN_EDGE || beginnings[beginning(first, second)] === 1;
  if (kinds[fourth] === AN_EDGE || beginnings[beginning(first, second, third)] === 1) return true;
  return kinds[fourth] === LETTER && beginnings[beginning(first, second, third, fourth)] === 1;
}

function startsBehindParticles(text: string, sought: Sought): readonly number[] {
  const starts = new Set<number>();
  const particles = new RegExp(`(?<![${WORD}])${sought.endings.particles}`, "g");
  for (const { index, 1: and = "", 2: to = "", 3: the = "" } of text.matchAll(particles))
    for (const part of [and, and + to, and + to + the])
      if (part && mayBegin(text, index + part.length, sought.beginnings)) starts.add(index + part.length);
  return [...starts];
}

// `Express<b>VPN</b>`: words that meet at an edge may be one.
function addKeysAt(text: string, start: number, sought: Sought, found: KeyAt[]): void {
  const kinds = unitKinds();
  let word = "";
  for (let piece = 0, from = start; piece < MOST_PIECES && word.length <= sought.longest; piece += 1) {
    let end = from;
    while (kinds[text.charCodeAt(end)] === LETTER && end - from <= sought.longest) end += 1;
    if (end === from) break;
    word += text.slice(from, end);
    if (sought.keys.has(word)) found.push({ key: word, written: word, start });
    const shortest = Math.max(SHORTEST_STEM, word.length - longestEnding(word, sought.endings));
    for (let length = word.length - 1; length >= shortest; length -= 1) {
      const written = word.slice(0, length);
      const plain = sought.changed.get(written);
      if (sought.keys.has(written)) found.push({ key: written, written, start });
      if (plain !== undefined) found.push({ key: plain, written, start });
    }
    if (kinds[text.charCodeAt(end)] !== AN_EDGE) break;
    from = end + 1;
  }
}

function longestEnding(word: string, { isPlural }: Endings): number {
  const isLatin = word.charCodeAt(word.length - 1) < CYRILLIC_BEGINS;
  return isPlural && isLatin ? Number(word.endsWith("s")) : LONGEST_ENDING;
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
