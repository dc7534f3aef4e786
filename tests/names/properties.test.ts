/** What holds of every text. Folding has its own in `fold.test.ts`. */
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { isPaintedKind } from "../../src/model.ts";
import { type Candidate, findCandidates } from "../../src/names/candidates.ts";
import { EDGE } from "../../src/names/characters.ts";
import { contextPattern } from "../../src/names/context.ts";
import { fold, plainText } from "../../src/names/fold.ts";
import { type NameIndex, readIndex } from "../../src/names/index.ts";
import { packNames } from "../../src/names/pack.ts";
import { packSieve } from "../../src/names/pack-sieve.ts";
import { settle } from "../../src/names/settle.ts";
import { mayName } from "../../src/names/sieve.ts";
import { INDEX, idAt, RECORDS } from "../record.ts";
import { anyUnits, cutSign, ending, LANGS, meetings, NAMES, RUNS, spelt, text } from "./arbitrary.ts";
import { findIn } from "./find.ts";

const langs = fc.constantFrom(...LANGS);
const found = (of: string, lang: string, index: NameIndex = INDEX) => findIn(of, index, { lang });

/** A name as it is compared, without white space: in Chinese it may be left out beside Latin. */
const bare = (name: string) => plainText(fold(name).text).replace(/\s/g, "");
const BARE = RECORDS.providers.map(({ names }) => new Set(names.map(({ text }) => bare(text))));

describe("matches in any text", () => {
  test("are what the text has at their offsets: a name of the provider", () => {
    let count = 0;
    fc.assert(
      fc.property(text, meetings, (of, meeting) => {
        // English has no ending that changes a name.
        for (const { order, start, end } of findIn(of, INDEX, { lang: "en", meeting })) {
          count += 1;
          expect(BARE[order]).toContain(bare(of.replaceAll("|", EDGE).slice(start, end)));
        }
      }),
      RUNS,
    );
    expect(count).toBeGreaterThan(200);
  });
  test("stand within it, one behind the other, whatever the units", () => {
    fc.assert(
      fc.property(fc.oneof(text, anyUnits), langs, meetings, (of, lang, meeting) => {
        const all = findIn(of, INDEX, { lang, meeting });
        all.forEach(({ start, end }, i) => {
          expect(start).toBeGreaterThanOrEqual(all[i - 1]?.end ?? 0);
          expect(end).toBeGreaterThan(start);
          expect(end).toBeLessThanOrEqual(of.length);
        });
      }),
      RUNS,
    );
  });
  test("are let through by the sieve, if they would be shown", () => {
    const sieve = packSieve(RECORDS);
    const own = new Set(RECORDS.events.flatMap(({ providers }) => providers.map(({ id }) => id)));
    const shown = new Set(RECORDS.providers.filter(({ id, kind }) => isPaintedKind(kind) && own.has(id)).map(({ id }) => id));
    let count = 0;
    fc.assert(
      fc.property(text, langs, meetings, (of, lang, meeting) => {
        if (!findIn(of, INDEX, { lang, meeting }).some(({ order }) => shown.has(idAt(order)))) return;
        count += 1;
        expect(mayName(of.replaceAll("|", EDGE), lang, sieve)).toBe(true);
      }),
      { ...RUNS, numRuns: 1500 },
    );
    expect(count).toBeGreaterThan(300);
  });
});

test("what is cut, written oddly and ended at once is let through by the sieve, if the index finds it", () => {
  const sieve = packSieve(RECORDS);
  const own = new Set(RECORDS.events.flatMap(({ providers }) => providers.map(({ id }) => id)));
  const shown = RECORDS.providers.map(({ id, kind }) => isPaintedKind(kind) && own.has(id));
  const names = RECORDS.providers.filter((_, at) => shown[at]).flatMap((one) => one.names.filter(({ use }) => use !== "site-only"));
  let count = 0;
  fc.assert(
    fc.property(
      fc.constantFrom(...names),
      fc.array(cutSign, { maxLength: 2 }),
      fc.nat(),
      ending,
      langs,
      ({ text: name }, cuts, at, end, lang) => {
        const cut = at % (name.length + 1);
        const of = `x ${name.slice(0, cut)}${cuts.join("")}${name.slice(cut)}${end} x`;
        // Evidence may come from elsewhere: what only may be a name counts.
        if (!findCandidates({ text: of, lang, meeting: () => "joined" }, INDEX).some(({ order }) => shown[order])) return;
        count += 1;
        expect([of, lang, mayName(of, lang, sieve)]).toEqual([of, lang, true]);
      },
    ),
    { ...RUNS, numRuns: 6000 },
  );
  expect(count).toBeGreaterThan(2500);
});

describe("a name of the record", () => {
  const isFound = (of: string, name: string) =>
    findCandidates({ text: of, lang: "", meeting: () => "apart" }, INDEX).some(
      ({ start, end }) => bare(of.slice(start, end)) === bare(name),
    );
  const stop = fc.constantFrom(" ", ", ", "(", "“", "\n", "— ", EDGE, "🧅", "。");
  const letter = fc.constantFrom("q", "é", "ж", "گ", "7", "_");
  const sample = fc.constantFrom(...NAMES);

  test("is found between any two signs that are no letters", () => {
    fc.assert(
      fc.property(sample, stop, stop, (name, before, after) => isFound(`x ${before}${name}${after} x`, name)),
      RUNS,
    );
  });
  test("is not found where a letter goes on, before it or behind it", () => {
    const spaced = fc.constantFrom(...NAMES.filter((name) => /^[\p{Script=Latin}].*[\p{Script=Latin}]$/u.test(name)));
    fc.assert(
      fc.property(
        spaced,
        letter,
        fc.boolean(),
        (name, unit, isBefore) => !isFound(isBefore ? `— ${unit}${name} —` : `— ${name}${unit} —`, name),
      ),
      RUNS,
    );
  });
});

describe("what is decided", () => {
  /** Paragraphs as a page keeps them: read once each, settled together. */
  const read = (of: string, lang: string) =>
    findCandidates({ text: of, lang, meeting: () => "joined" }, INDEX).map((one) => ({ ...one, of }));
  type Kept = Candidate & { readonly of: string };
  const isNear = ({ of, order, start, end }: Kept) =>
    contextPattern(INDEX.factsOf(order).slice(1))(of.slice(0, start), of.slice(start, end), of.slice(end));
  const decided = (runs: readonly (readonly Kept[])[]) =>
    settle(runs, { certain: [], isNear })
      .map(({ of, order, start, end }) => `${of}: ${start}–${end} ${idAt(order)}`)
      .sort();

  test("after changes, in whatever order paragraphs were read again, is what a fresh reading decides", () => {
    const edits = fc.array(fc.tuple(fc.nat(), fc.option(text), fc.boolean()), { maxLength: 6 });
    fc.assert(
      fc.property(fc.array(text, { maxLength: 6 }), edits, langs, (paragraphs, changes, lang) => {
        const now = [...paragraphs];
        let runs = paragraphs.map((of) => read(of, lang));
        for (const [at, put, isAdded] of changes) {
          const i = at % (now.length + 1);
          const [gone] = now.splice(i, isAdded ? 0 : 1, ...(put === null ? [] : [put]));
          if (gone !== undefined) {
            const left = runs.findIndex((run) => run === runs.find((one) => one[0]?.of === gone));
            if (left >= 0) runs = runs.toSpliced(left, 1);
          }
          if (put !== null) runs = [...runs, read(put, lang)];
        }
        expect(decided(runs)).toEqual(decided(now.map((of) => read(of, lang))));
      }),
      { ...RUNS, numRuns: 150 },
    );
  });
  test("does not depend on the order of providers, nor of their names", () => {
    const places = fc.shuffledSubarray([...RECORDS.providers.keys()], { minLength: RECORDS.providers.length });
    fc.assert(
      fc.property(places, fc.array(text, { minLength: 30, maxLength: 30 }), langs, (order, texts, lang) => {
        const providers = order
          .map((at) => RECORDS.providers[at])
          .flatMap((one) => (one ? [{ ...one, names: one.names.toReversed() }] : []));
        const index = readIndex(packNames({ ...RECORDS, providers }));
        const rows = (of: string, by: NameIndex, idOf: (at: number) => string | undefined) =>
          found(of, lang, by).map(({ order: at, start, end }) => `${start}–${end} ${idOf(at)}`);
        for (const of of texts) expect(rows(of, index, (at) => providers[at]?.id)).toEqual(rows(of, INDEX, idAt));
      }),
      { ...RUNS, numRuns: 5 },
    );
  });
});

describe("very long text", () => {
  test.each(["a", "n", "ا", "中", "ア", "😀", " "])("of 10 MB of %j is read", (unit) => {
    expect(found(unit.repeat(10_000_000 / unit.length), "en")).toEqual([]);
  });
  test.each([
    ["that always count", "NordVPN "],
    ["that need evidence and have none", "Outline "],
    ["in one list", "NordVPN, "],
    ["that overlap", "Google Play Store "],
  ])("with 100,000 names %s is read", (_, unit) => {
    const times = 100_000 / unit.trim().split(" ").length;
    const all = findCandidates({ text: unit.repeat(times), lang: "en", meeting: () => "apart" }, INDEX);
    expect(all.length).toBeGreaterThanOrEqual(Math.floor(times));
    expect(settle([all], { certain: [], isNear: () => false }).length % Math.floor(times)).toBe(0);
  });
  test("of 10 MB of Arabic particles is read", () => {
    expect(found("وفيس ".repeat(2_000_000), "ar")).toEqual([]);
  });
  test("with any spelling of a name 1,000 times is read", () => {
    fc.assert(
      fc.property(spelt, (name) => found(`${name} `.repeat(1000), "en").length % 1000 === 0 || name.includes(" ")),
      { ...RUNS, numRuns: 10 },
    );
  });
});
