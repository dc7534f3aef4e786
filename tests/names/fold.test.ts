import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { EDGE } from "../../src/names/characters.ts";
import { fold, plainText } from "../../src/names/fold.ts";
import { RECORDS } from "../record.ts";

const ZWNJ = "\u200c";

interface Row {
  readonly what: string;
  readonly text: string;
  readonly folded: string;
}

const CHANGED: readonly Row[] = [
  { what: "capitals", text: "NordVPN", folded: "nordvpn" },
  { what: "capitals of Cyrillic", text: "ТОР", folded: "тор" },
  { what: "full-width Latin and digits", text: "ＮｏｒｄＶＰＮ１", folded: "nordvpn1" },
  { what: "the full-width plus, ampersand and full stop", text: "Ａ＋Ｂ＆Ｃ．Ｄ", folded: "a+b&c.d" },
  { what: "the full-width hyphen", text: "ＤＤｏＳ－Ｇｕａｒｄ", folded: "ddos-guard" },
  { what: "the full-width exclamation mark, as in Yahoo！", text: "Ｙａｈｏｏ！", folded: "yahoo!" },
  { what: "half-width Katakana with its voicing mark", text: "ｸﾞｰｸﾞﾙ", folded: "グーグル" },
  { what: "a soft hyphen", text: "Nord\u00adVPN", folded: "nordvpn" },
  { what: "a zero-width space", text: "Nord\u200bVPN", folded: "nordvpn" },
  { what: "a word joiner and a byte order mark", text: "Nord\u2060V\ufeffPN", folded: "nordvpn" },
  { what: "marks of direction", text: "\u200eNord\u202aVPN\u202c\u200f", folded: "nordvpn" },
  { what: "a variation selector", text: "Signal\ufe0f", folded: "signal" },
  { what: "Arabic tatweel and vowel signs", text: "تـيـلـيـجـرامُ", folded: "تيليجرام" },
  { what: "decomposed й", text: "Твиттерскии\u0306", folded: "твиттерский" },
  { what: "decomposed é", text: "Ce\u0301dille", folded: "c\u00e9dille" },
  { what: "decomposed が", text: "か\u3099", folded: "が" },
  { what: "Hangul in letters", text: "\u1100\u116e\u1100\u1173\u11af", folded: "구글" },
  { what: "Hangul in letters without a final one", text: "\u1102\u1161", folded: "나" },
  { what: "the Turkish İ, one unit as before", text: "İSTANBUL", folded: "istanbul" },
  { what: "the ligature ﬁ", text: "Fireﬂy ﬁle", folded: "firefly file" },
  { what: "Arabic presentation forms", text: "ﮔﻮﮔﻞ", folded: "گوگل" },
  { what: "typographic hyphens", text: "Tor\u2010Browser Tor\u2011Browser", folded: "tor-browser tor-browser" },
  { what: "a ZWNJ inside a word, which is dropped", text: `گیت${ZWNJ}هاب`, folded: "گیتهاب" },
  { what: "a ZWNJ before a Persian plural, which becomes a boundary", text: `گوگل${ZWNJ}ها`, folded: "گوگل ها" },
  { what: "a ZWNJ before a Persian possessive", text: `تلگرام${ZWNJ}هایش`, folded: "تلگرام هایش" },
  { what: "a ZWNJ before an indefinite ی", text: `فیلترشکن${ZWNJ}ی`, folded: "فیلترشکن ی" },
];

const UNTOUCHED: readonly Row[] = [
  { what: "a no-break space", text: "nord\u00a0vpn", folded: "nord\u00a0vpn" },
  { what: "a curly apostrophe", text: "nordvpn’s", folded: "nordvpn’s" },
  { what: "white space of any kind and number", text: "a  b\t\n c\u2003d\u3000e", folded: "a  b\t\n c\u2003d\u3000e" },
  { what: "the edge between text nodes", text: `ex${EDGE}press`, folded: `ex${EDGE}press` },
  { what: "full-width punctuation of Chinese sentences", text: "谷歌，推特（x）：是。", folded: "谷歌，推特（x）：是。" },
  { what: "signs that are no letters, though NFKC makes letters of them", text: "nordvpn™ ² ① ㎏", folded: "nordvpn™ ² ① ㎏" },
  { what: "an accented letter in one unit", text: "côte d'azure", folded: "côte d'azure" },
  { what: "ß, whose capital form is two letters", text: "straße", folded: "straße" },
  { what: "the dotless ı", text: "ışık", folded: "ışık" },
  { what: "lone surrogates", text: "a\ud800b\udc00c", folded: "a\ud800b\udc00c" },
  { what: "astral characters", text: "𝐭𝐨𝐫 🧅 𠮷", folded: "𝐭𝐨𝐫 🧅 𠮷" },
];

describe("folding", () => {
  test.each(CHANGED)("changes $what", ({ text, folded }) => {
    expect(fold(text).text).toBe(folded);
  });
  test.each(UNTOUCHED)("leaves $what as it is", ({ text, folded }) => {
    expect(fold(text).text).toBe(folded);
  });
  test("keeps a ZWNJ before what only begins like a Persian suffix from becoming a boundary", () => {
    expect(fold(`می${ZWNJ}یابد`).text).toBe("مییابد");
  });
});

describe("offsets of folded text", () => {
  test.each([
    ["a plain word", "See NordVPN now", "nordvpn", "NordVPN"],
    ["a word with a soft hyphen inside", "See Nord\u00adVPN now", "nordvpn", "Nord\u00adVPN"],
    ["a word behind invisible characters", "\u200b\u200bSee\u00ad NordVPN now", "nordvpn", "NordVPN"],
    ["a word before invisible characters, which it leaves out", "See NordVPN\u200b\u200b now", "nordvpn", "NordVPN"],
    ["a word behind a ligature", "ﬁnd NordVPN now", "nordvpn", "NordVPN"],
    ["a word that ends in a decomposed letter", "une idée, café\u0301 noir".normalize("NFD"), "café\u0301".normalize("NFC"), null],
    ["Hangul in letters", "오늘 \u1100\u116e\u1100\u1173\u11af 은", "구글", "\u1100\u116e\u1100\u1173\u11af"],
    ["a name before a Persian suffix", `شرکت گوگل${ZWNJ}ها`, "گوگل", "گوگل"],
    ["a word behind İ", "İİİ NordVPN", "nordvpn", "NordVPN"],
  ])("lead back to %s", (_, text, word, original) => {
    const { text: folded, startOf, endOf } = fold(text);
    const at = folded.indexOf(word);
    expect(at).toBeGreaterThanOrEqual(0);
    expect(text.slice(startOf(at), endOf(at + word.length))).toBe(original ?? text.slice(text.indexOf("cafe"), text.indexOf(" noir")));
  });
});

describe("text as it is compared where capitals matter", () => {
  test.each([
    ["keeps capitals", "NordVPN", "NordVPN"],
    ["makes white space of any kind one space", "Nord\u00a0\n VPN", "Nord VPN"],
    ["makes apostrophes straight", "Jigsaw’s ‘Outline", "Jigsaw's 'Outline"],
    ["drops edges and invisible characters", `Nord${EDGE}V\u00adPN`, "NordVPN"],
    ["makes full-width letters plain", "ＬＩＮＥ", "LINE"],
  ])("%s", (_, text, plain) => {
    expect(plainText(text)).toBe(plain);
  });
});

/** What folding treats specially, one unit for one or fewer, among other units that go wrong elsewhere. */
const SHRINKING = ["\u00ad", "\u200b", ZWNJ, "\u0301", "\u0306", "\u3099", "İ", "\u1100", "\u1161", "\u11a8", "ها", "ی", "Ａ", "ｶ", "ﾞ"];
const OTHERS = ["\ud800", "\udc00", "\u0000", EDGE, " ", "\u00a0", "\n", "é", "N", "ord", "谷", "か", "ш", "گ"];
/** One unit for several. */
const GROWING = ["ﬁ", "ﬃ", "ﷲ", "\u0958", "½\u0301"];

/** Always the same texts: a check that fails does so every time. */
const RUNS = { seed: 20_261_122, numRuns: 1000 };

const joined = (units: fc.Arbitrary<string>) => fc.array(units, { maxLength: 30 }).map((all) => all.join(""));
const shrinkingText = joined(fc.constantFrom(...SHRINKING, ...OTHERS));
const anyUnit = fc.integer({ min: 0, max: 0xffff }).map((unit) => String.fromCharCode(unit));
const anyText = fc.oneof(fc.string({ unit: "binary" }), joined(fc.oneof(anyUnit, fc.constantFrom(...SHRINKING, ...OTHERS, ...GROWING))));
const NAMES = RECORDS.providers.flatMap(({ names }) => names.map(({ text }) => text));

function expectForward(text: string): void {
  const { text: folded, startOf, endOf } = fold(text);
  for (const offsetOf of [startOf, endOf]) {
    const offsets = Array.from({ length: folded.length + 1 }, (_, i) => offsetOf(i));
    expect(offsets).toEqual(offsets.toSorted((a, b) => a - b));
    expect(offsets.every((offset) => offset >= 0 && offset <= text.length)).toBe(true);
  }
}

describe("folding of any text", () => {
  test("never throws, and gives nothing invisible back", () => {
    fc.assert(
      fc.property(anyText, (text) => !/[\u00ad\u200b\u200c\u2060\ufeff]/.test(fold(text).text) && !plainText(text).includes(EDGE)),
      RUNS,
    );
  });
  test("gives offsets that never go back and stay within the text", () => {
    fc.assert(fc.property(shrinkingText, expectForward), RUNS);
  });
  test("gives such offsets also inside a sign that folds into several letters, as ﬁ and ﷲ do", () => {
    fc.assert(fc.property(anyText, expectForward), { ...RUNS, examples: GROWING.map((sign): [string] => [sign]) });
  });
  test("is lower case, offset by offset, where the text is ASCII", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary-ascii" }), (text) => {
        const { text: folded, startOf, endOf } = fold(text);
        expect(folded).toBe(text.toLowerCase());
        for (let i = 0; i <= text.length; i += 1) expect([startOf(i), endOf(i)]).toEqual([i, i]);
      }),
      RUNS,
    );
  });
  test("leads back to a name of the record between spaces, soft hyphens inside it or not", () => {
    fc.assert(
      fc.property(anyText, fc.constantFrom(...NAMES), fc.nat(), fc.boolean(), anyText, (before, name, cut, isBroken, after) => {
        const at = cut % name.length;
        const written = isBroken && !name.includes(ZWNJ) ? `${name.slice(0, at)}\u00ad${name.slice(at)}` : name;
        const text = `${before} ${written} ${after}`;
        const { text: folded, startOf, endOf } = fold(text);
        const start = fold(`${before} `).text.length;
        const end = start + fold(name).text.length;
        expect(folded.slice(start, end)).toBe(fold(name).text);
        expect(fold(text.slice(startOf(start), endOf(end))).text).toBe(fold(name).text);
        expect(startOf(start)).toBeGreaterThanOrEqual(before.length + 1);
        expect(endOf(end)).toBe(before.length + 1 + written.length);
      }),
      RUNS,
    );
  });
});
