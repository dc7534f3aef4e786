/** What more names cost: the packed index, reading it, and finding names with it. In Node, since it needs no page. */
import { gzipSync } from "node:zlib";
import type { Records } from "../../src/model.ts";
import { findCandidates, type Run } from "../../src/names/candidates.ts";
import { UNSPACED, WORD } from "../../src/names/characters.ts";
import { type NameIndex, readIndex } from "../../src/names/index.ts";
import { packNames } from "../../src/names/pack.ts";
import { isUnspaced } from "../../src/names/script.ts";
import { checkData } from "../data-check.ts";
import { medianOf } from "./figures.ts";
import { filterOf, mayBeKey } from "./growth-filter.ts";
import { grownRecords, NAME_KINDS } from "./growth-names.ts";
import { OWN_PAGES, ownPage } from "./own-pages.ts";
import { namesOf } from "./rivals.ts";

/** A record's cost; milliseconds are medians. */
export interface GrowthFigures {
  /** `the record`, or how the names were made up. */
  readonly record: string;
  readonly names: number;
  /** Bytes of the packed index, and compressed. */
  readonly bytes: number;
  readonly compressed: number;
  /** Packing it, once, when the extension is built. */
  readonly pack: number;
  /** Reading it, on every page. */
  readonly read: number;
  /** Finding names on the page of median size with an index just read, and with one that has been used. */
  readonly first: number;
  readonly again: number;
  /** A filter of the keys in place of the index: its bytes, ms for all words of the page, and which part of the words passes. */
  readonly filterBytes: number;
  readonly filtered: number;
  readonly passed: number;
  /** `read + first`, what a page load costs, ÷ that of the fewest names of the same kind. */
  readonly ratio: number;
}

const COUNTS = [1400, 10_000, 100_000];
const TIMES = 3;

type Measured = Omit<GrowthFigures, "ratio">;

/** The record as it is, then made-up ones of every kind and size. */
export async function measureGrowth(): Promise<readonly GrowthFigures[]> {
  lendIntersection();
  const { records } = await checkData(process.cwd());
  const texts = textsOfOwnPages();
  // The first of all measurements would pay for compiling the code.
  measured("", records, texts);
  const real = measured("the record", records, texts);
  const grown = NAME_KINDS.map((kind) =>
    COUNTS.map((count) => {
      console.error(`gazette: growth, ${count} ${kind} names`);
      return measured(kind, grownRecords(kind, count), texts);
    }),
  );
  return [[real], ...grown].flatMap((rows) => rows.map((row) => ({ ...row, ratio: costOf(row) / costOf(rows[0] ?? row) })));
}

function costOf({ read, first }: Measured): number {
  return read + first;
}

function measured(record: string, records: Records, texts: readonly (readonly Run[])[]): Measured {
  const [pack, packed] = timed(() => packNames(records));
  const { keys } = readIndex(packed);
  const filter = filterOf(keys);
  const rounds = Array.from({ length: TIMES }, () => texts.map((runs) => onePage(runs, packed, filter))).flat();
  const median = (of: (round: Round) => number) => medianOf(rounds.map(of));
  return {
    record,
    names: namesOf(records).length,
    bytes: Buffer.byteLength(packed),
    compressed: gzipSync(packed).length,
    pack,
    read: median(({ read }) => read),
    first: median(({ first }) => first),
    again: median(({ again }) => again),
    filterBytes: Buffer.byteLength(JSON.stringify(filter)),
    filtered: median(({ filtered }) => filtered),
    passed: rounds.reduce((sum, { passed }) => sum + passed, 0) / rounds.reduce((sum, { words }) => sum + words, 0),
  };
}

type Round = ReturnType<typeof onePage>;

function onePage(runs: readonly Run[], packed: string, filter: string) {
  const [read, index] = timed(() => readIndex(packed));
  const [first] = timed(() => findAll(runs, index));
  const [again] = timed(() => findAll(runs, index));
  const [filtered, { words, passed }] = timed(() => {
    const words = new Set<string>();
    for (const { text } of runs) {
      for (const word of text.toLowerCase().match(WORDS) ?? []) words.add(word);
      if (isUnspaced(text)) addPairs(text, words);
    }
    let passed = 0;
    for (const word of words) if (mayBeKey(word, filter)) passed += 1;
    return { words: words.size, passed };
  });
  return { read, first, again, filtered, words, passed };
}

const WORDS = new RegExp(`[${WORD}]+`, "g");

/** Adds every two neighbours in scripts without spaces: the keys of their names. */
function addPairs(text: string, words: Set<string>): void {
  for (const [run] of text.matchAll(UNSPACED_RUNS)) for (let i = 0; i + 1 < run.length; i++) words.add(run.slice(i, i + 2));
}

const UNSPACED_RUNS = new RegExp(`[${UNSPACED}]{2,}`, "g");

function findAll(runs: readonly Run[], index: NameIndex): number {
  return runs.reduce((found, run) => found + findCandidates(run, index).length, 0);
}

function timed<Result>(work: () => Result): readonly [ms: number, result: Result] {
  const begun = performance.now();
  const result = work();
  return [performance.now() - begun, result];
}

/** About how many characters the content script reads at a time. */
const RUN = 6000;

/** The text of our own pages in runs, the tags left out. */
function textsOfOwnPages(): readonly (readonly Run[])[] {
  return OWN_PAGES.map((page) => {
    const text = ownPage(page).replace(/<style>.*?<\/style>|<[^>]+>/g, "");
    const count = Math.ceil(text.length / RUN);
    return Array.from({ length: count }, (_, i) => ({ text: text.slice(i * RUN, (i + 1) * RUN), lang: "en", meeting: () => "apart" }));
  });
}

type Lent = { intersection?: unknown };

/** Browsers meet two sets natively, by the smaller one; Node does so from version 22 on. Without it every run would go through all names. */
function lendIntersection(): void {
  const prototype = Set.prototype as Lent;
  prototype.intersection ??= function (this: ReadonlySet<string>, other: ReadonlySet<string>): Set<string> {
    const [few, many] = this.size < other.size ? [this, other] : [other, this];
    return new Set([...few].filter((one) => many.has(one)));
  };
}
