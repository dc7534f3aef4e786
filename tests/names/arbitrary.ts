/** Texts that nobody wrote, for properties that hold of every text. */
import fc from "fast-check";
import { EDGE } from "../../src/names/characters.ts";
import { RECORDS } from "../record.ts";

/** Always the same texts: a check that fails does so every time. */
export const RUNS = { seed: 20_261_129, numRuns: 400 };

export const LANGS: readonly string[] = ["", "en", "de", "pl", "cs", "tr", "fi", "ru", "uk", "ar", "fa", "zh-Hans", "ja", "ko"];

/** Every name that is looked for in text. */
export const NAMES: readonly string[] = RECORDS.providers.flatMap(({ names }) =>
  names.filter(({ use }) => use !== "site-only").map(({ text }) => text),
);

const wide = (text: string) => text.replace(/[!-~]/g, (c) => String.fromCharCode(c.charCodeAt(0) + 0xfee0));
const put = (sign: string) => (text: string, at: number) => text.slice(0, at) + sign + text.slice(at);

/** What pages do to a name. */
const SPELLINGS: readonly ((text: string, at: number) => string)[] = [
  (text) => text,
  (text) => text.toUpperCase(),
  (text) => text.toLowerCase(),
  wide,
  (text) => text.normalize("NFD"),
  (text) => text.replaceAll(" ", "\u00a0\n"),
  (text) => text.replaceAll(" ", `\n${" ".repeat(60)}`),
  (text) => text.replaceAll("ی", "ي").replaceAll("ک", "ك"),
  put("\u00ad"),
  put("\u200b"),
  put(EDGE),
  put(`${EDGE}\u00ad`),
  put(" "),
];

/** A name, perhaps spelt otherwise. */
export const spelt = fc
  .tuple(fc.constantFrom(...NAMES), fc.constantFrom(...SPELLINGS), fc.nat())
  .map(([name, spelling, cut]) => spelling(name, cut % (name.length + 1)));

/** What may stand within a word of a name. */
export const cutSign = fc.constantFrom(EDGE, EDGE, "\u00ad", "\u200b", "\u200c", "\u0301", "\u0654", "\ufe0f");

/** What may stand behind a name in one piece with it: endings of all languages, an edge before some. */
export const ending = fc
  .tuple(
    fc.constantFrom("", "", EDGE),
    fc.constantFrom(
      ...["", "", "s", "’s", "em", "owi", "u", "y", "ovi", "da", "nın", "in", "ssa", "lle", "ом", "ами", "у", "ів", "ها", "\u200cهای"],
    ),
  )
  .map(([edge, letters]) => edge + letters);

/** What stands between: words that settle names, endings, particles, marks of sentences and lists, and units that go wrong elsewhere. */
export const between = fc.constantFrom(
  ...[
    " ",
    " ",
    " ",
    ", ",
    ". ",
    " and ",
    "/",
    "-",
    "\n",
    "|",
    "(",
    "’s ",
    "'",
    "ʼ",
    "@",
    ".",
    "https://",
    "t.me/",
    "·",
    "、",
    "的",
    "は",
    "은",
  ],
  ...[
    "s",
    "u",
    "em",
    "owi",
    "ом",
    "ові",
    "і",
    "ци",
    "و",
    "ب",
    "ال",
    "لل",
    "ها",
    "\u200cها",
    " VPN ",
    " app ",
    "messenger",
    "мессенджера",
    "翻墙",
  ],
  ...[
    EDGE,
    EDGE,
    ` ${EDGE}`,
    "\ud800",
    "\udc00",
    "\u0000",
    "\u0301",
    "\u3099",
    "İ",
    "ı",
    "ﬁ",
    "ﷲ",
    "\u1100",
    "\u1161",
    "🧅",
    "x",
    "7",
    "_",
  ],
);

/** Texts with many names. */
export const text = fc
  .array(fc.oneof({ weight: 2, arbitrary: spelt }, { weight: 3, arbitrary: between }), { maxLength: 14 })
  .map((all) => all.join(""));

/** Texts of any code units. */
export const anyUnits = fc
  .array(
    fc.oneof(
      fc.integer({ min: 0, max: 0xffff }).map((unit) => String.fromCharCode(unit)),
      spelt,
      between,
    ),
    { maxLength: 60 },
  )
  .map((all) => all.join(""));

/** What the edges of a text stand for, by their offset. */
export const meetings = fc
  .array(fc.constantFrom("joined" as const, "joined" as const, "linked" as const, "broken" as const, "apart" as const), {
    minLength: 5,
    maxLength: 5,
  })
  .map((kinds) => (offset: number) => kinds[offset % kinds.length] ?? "apart");
