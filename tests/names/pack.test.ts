import { describe, expect, test } from "vitest";
import { isPaintedKind, type Name } from "../../src/model.ts";
import { OPTIONAL_SPACE, WORD } from "../../src/names/characters.ts";
import { contextPattern } from "../../src/names/context.ts";
import { fold, plainText } from "../../src/names/fold.ts";
import { readIndex } from "../../src/names/index.ts";
import { keyOf } from "../../src/names/key-of.ts";
import { packNames } from "../../src/names/pack.ts";
import { packSieve } from "../../src/names/pack-sieve.ts";
import { FIELD, LINE } from "../../src/names/signs.ts";
import { siteOf } from "../../src/names/sites.ts";
import { stemsOf } from "../../src/names/stem.ts";
import { makeEvent, makeProvider, makeRecords } from "../make.ts";
import { APPS, INDEX, RECORDS } from "../record.ts";

const MOST_BYTES = { sieve: 30_000, names: 64_000 };
const rows = RECORDS.providers.map((provider, order) => ({ ...provider, order }));
const own = new Set(RECORDS.events.flatMap(({ providers }) => providers.map(({ id }) => id)));

/** Without white space and the sign for white space that may be left out beside Chinese. */
const squashed = (low: string) => low.replaceAll(OPTIONAL_SPACE, "").replaceAll(" ", "");

/** A name as the index holds it; the key and what stands around it are one again. */
function formFor({ text, use, case: exact, not = [] }: Name, order: number): object {
  const low = plainText(fold(text).text);
  const phrases = not.map((phrase) => squashed(plainText(fold(phrase).text)));
  return { order, low: squashed(low), always: use === "always", exact: exact ? plainText(text) : null, not: phrases };
}

function formsUnder(text: string): readonly object[] {
  const key = keyOf(plainText(fold(text).text));
  return INDEX.formsOf(key).map(({ order, always, exact, head, tail, not }) => {
    const low = squashed(head + key + tail);
    return { order, low, always, exact, not: not.map(({ before, after }) => squashed(before + low + after)) };
  });
}

/** What stands before and behind a name where the context word says so. */
function sidesOf(word: string): [before: string, name: string, after: string] {
  const [before = "", after] = word.split("~");
  return after === undefined ? [`(${word})`, "", ""] : [before, "", after];
}

describe("the packed names", () => {
  test.each(rows)("give back each name of $id", ({ order, names }) => {
    const read = names.filter(({ use }) => use !== "site-only");
    for (const name of read) expect(formsUnder(name.text)).toContainEqual(formFor(name, order));
  });
  test.each(rows)(
    "give back the facts, sites and apps of $id",
    ({ id, order, kind, context, sites, app_ids: { apple = [], google = [] } }) => {
      const [facts, ...words] = INDEX.factsOf(order);
      expect(facts).toBe(`${isPaintedKind(kind) ? 1 : 0}${own.has(id) ? 1 : 0}`);
      const hasWord = contextPattern(words);
      expect(context.filter((word) => !hasWord(...sidesOf(word)))).toEqual([]);
      const at = (host: string, path: string, query: string | null = null) =>
        siteOf({ host, path, query: () => query }, INDEX, APPS)?.order;
      expect(sites.filter(({ host, path = "/" }) => at(host, path) !== order)).toEqual([]);
      expect(apple.filter((app) => at("apps.apple.com", `/app/id${app}`) !== order)).toEqual([]);
      expect(google.filter((app) => at("play.google.com", "/store/apps/details", app) !== order)).toEqual([]);
    },
  );
  test("hold no other names", () => {
    const all = RECORDS.providers.flatMap(({ names }) => names.filter(({ use }) => use !== "site-only"));
    const forms = [...INDEX.keys].flatMap((key) => INDEX.formsOf(key));
    expect(forms).toHaveLength(all.length);
  });
  test("are small enough: the sieve for every page, the index for those that it lets through", () => {
    expect(Buffer.byteLength(Object.values(packSieve(RECORDS)).join())).toBeLessThanOrEqual(MOST_BYTES.sieve);
    expect(Buffer.byteLength(packNames(RECORDS))).toBeLessThanOrEqual(MOST_BYTES.names);
  });
  test("have under each word that the sieve looks for a second one of each name, where all have one", () => {
    const { stems, needs, forms } = packSieve(RECORDS);
    const rows = stems.split(LINE).map((stem, i) => {
      const needed = (needs.split(LINE)[i] ?? "").split(FIELD).filter(Boolean);
      const words = (forms.split(LINE)[i] ?? "").split("|").map((form) => stemsOf(form.toLowerCase()).filter((word) => word !== stem));
      return { stem, needed, words };
    });
    expect(rows.filter(({ needed }) => needed.length > 0).length).toBeGreaterThan(50);
    const isRight = ({ needed, words }: (typeof rows)[number]) =>
      needed.length > 0 ? words.every((own) => own.some((word) => needed.includes(word))) : words.some((own) => own.length === 0);
    expect(rows.filter((row) => !isRight(row))).toEqual([]);
  });
  test("hold nothing that a string literal would escape", () => {
    const names = [{ text: 'Nord "VPN"', lang: "en", use: "always" as const }];
    const records = makeRecords({
      providers: [makeProvider({ names })],
      events: [makeEvent({ providers: [{ id: "nord", role: "affected" }] })],
    });
    expect(() => packNames(records)).toThrow("needs an escape");
    expect(() => packSieve(records)).toThrow("needs an escape");
  });
  test("are the same for the same record", () => {
    expect(packNames(RECORDS)).toBe(packNames({ ...RECORDS, events: RECORDS.events.toReversed() }));
  });
  test("of no providers are read as no names", () => {
    const empty = readIndex(packNames(makeRecords()));
    expect([[...empty.keys], empty.factsOf(0), empty.hasHost("nordvpn.com")]).toEqual([[], [""], false]);
  });
  test("know a provider by own events only: a measure on its kind names nobody", () => {
    const records = makeRecords({ providers: [makeProvider()], events: [makeEvent({ covers: ["vpn"] })] });
    const named = makeRecords({ providers: [makeProvider()], events: [makeEvent({ providers: [{ id: "nord", role: "affected" }] })] });
    expect([records, named].map((some) => readIndex(packNames(some)).factsOf(0)[0])).toEqual(["10", "11"]);
  });
  test.each(["Nord|VPN", "Nord~VPN", "Nord*VPN", "***"])("refuse a name with a sign that parts names: %s", (text) => {
    const names = [{ text, lang: "en", use: "always" as const }];
    expect(() => packNames(makeRecords({ providers: [makeProvider({ names })] }))).toThrow(/the name/);
  });
});

describe("the key of a name", () => {
  test.each([
    ["nordvpn", "nordvpn"],
    ["nord vpn", "nord"],
    ["x vpn", "vpn"],
    ["1.1.1.1 warp", "warp"],
    ["360 secure", "360"],
    ["阿里云", "阿里"],
    ["グーグル", "グー"],
    ["сеть tor", "сеть"],
  ])("%s → %s", (low, key) => {
    expect(keyOf(low)).toBe(key);
  });
  test("is a word of it, or the beginning of it in an unspaced script", () => {
    const lows = RECORDS.providers.flatMap(({ names }) => names.map(({ text }) => plainText(fold(text).text)));
    const isKey = (low: string) => low.startsWith(keyOf(low)) || low.split(new RegExp(`[^${WORD}]+`)).includes(keyOf(low));
    expect(lows.filter((low) => !isKey(low))).toEqual([]);
  });
});
