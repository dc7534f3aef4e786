/** Citations through real readers: what is written is what they read. */
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { dateOf } from "../../src/dataset/compile.ts";
import { type Citation, citeEvent, citeSource } from "../../src/dossier/cite.ts";
import { CITATION_FORMATS, type CitationFormat, written } from "../../src/dossier/cite-formats.ts";
import { oneLine } from "../../src/dossier/escape.ts";
import { makeCitation, makeEvent } from "../make.ts";
import { RECORDS } from "../record.ts";
import { itemsOf, linesOf, paragraphsOfHtml, paragraphsOfMarkdown, READERS, type Read } from "./cite-readers.ts";

const FORMATS = Object.keys(CITATION_FORMATS) as readonly CitationFormat[];
const RECORDED = "2026-11-29";

/** A quotation mark of whatever kind, and the full stop after a title, are the sentence's matter. */
const loosely = (title: string | null) =>
  title
    ?.replace(/["“”„‘’‚']/g, "'")
    .replace(/\.$/, "")
    .replace(/[\u2068\u2069]/g, "") ?? null;
const isProse = (format: CitationFormat) => ["plain", "markdown", "html"].includes(format);

/**
 * An address with all signs as %XX that any reader writes so. markdown-it encodes what browsers do too; Citation.js reads BibTeX wrongly: it
 * encodes an address once more where only reserved signs were encoded (%2C becomes %252C) or a per cent sign stands alone.
 */
const spelt = (url: string | null) => url?.replace(/%25/g, "%").replace(/[^!-~]|["<>[\\\]^`{|}]/gu, encodeURIComponent) ?? null;

/** A citation as a reader of `format` should have it. */
function expected({ title, publisher, date, url, note }: Citation, format: CitationFormat): Read {
  const parts = date?.split("-").map(Number) ?? null;
  // Citation.js takes every sort of white space in BibTeX for a space, but for the no-break space that TeX has a sign for.
  const read = (text: string) => (format === "bibtex" ? oneLine(text).replace(/[^\S\u00a0]+/g, " ") : oneLine(text));
  return { title: read(title), publisher: read(publisher), date: parts, url: url && oneLine(url), note: read(note) };
}

function compared({ title, publisher, date, url, note }: Read, format: CitationFormat): Read {
  const address = format === "markdown" || format === "bibtex" ? spelt(url) : url;
  return isProse(format)
    ? { title: loosely(title), publisher: loosely(publisher), date, url: address, note: loosely(note) }
    : { title, publisher, date, url: address, note };
}

function expectRoundTrip(citations: readonly Citation[], format: CitationFormat): void {
  const read = READERS[format](written(citations, format));
  expect(read.map((one) => compared(one, format))).toEqual(citations.map((one) => compared(expected(one, format), format)));
}

describe.each(FORMATS)("through %s and back", (format) => {
  test.each([
    ["curly brackets", "A {b} }c{"],
    ["a backslash", "C:\\new \\"],
    ["a command of TeX", "\\input{x} \\% \\textbackslash{}"],
    ["the signs of TeX", "5 % of #1 & $2_3$ ~4 ^5"],
    ["two hyphens, two apostrophes", "Content -- WSJ --- 'it''s' ``so'' ?`que !`que ,,x"],
    ["an entry of BibTeX", "}, } @misc{x, title = {y}"],
    ["a comment of BibTeX", "@comment{x} % y"],
    ["tags of RIS", "TY  - BOOK ER  - TI  - x"],
    ["a tag of RIS on a line of its own", "x\r\nER  - \r\nTY  - BOOK\r\nTI  - y"],
    ["a link of Markdown", "[x](https://b.example/ 'y') ![z](w) [a][b] <c>"],
    ["marks of Markdown", "*a* **b** _c_ `d` ~~e~~ | f | ==g== $h$ ^i^ @j #1"],
    ["the beginning of a list", "- a"],
    ["the beginning of a heading", "# a"],
    ["the beginning of a number", "1. a"],
    ["a tag of HTML", '<script>alert(1)</script> <b class="c">'],
    ["an entity of HTML", "&amp; &lt;b&gt; &#65; &copy AT&T"],
    ["a quotation", 'Vom "Cyberbunker", “so” ‘it’ „ist“ «es»'],
    ["an address", "see https://b.example/?a=b&c#d or www.b.example"],
    ["a name with and", "Slaughter and May"],
    ["Cyrillic", "В Беларуси заблокировали соцсеть"],
    ["Chinese", "名单|豆瓣、唱吧等APP被工信部下架!"],
    ["Korean", '"VPN 없는데 카톡이 되네"…중국'],
    ["Devanagari with joiners", "क्‍ष क्ष"],
    ["Persian", "فیلتر شدن ۲ پیام‌رسان (1401)"],
    ["Hebrew with a number", "חסימה של 3 אתרים"],
    ["an emoji of several", "👩‍👩‍👧 🇨🇳"],
    ["a no-break space", "Qu'est-ce qui change\u00a0?"],
    ["a narrow no-break space, an ideographic one", "Quoi\u202f? 第一\u3000条"],
    ["letters with marks of their own", "e\u0301 n\u0303 ﬁ"],
    ["brackets", "[2023] FCA 842 (Cth)"],
    ["nothing but punctuation", "?!.,;:/-+*=()\"'"],
  ])("%s in title and publisher: %s", (_, text) => {
    expectRoundTrip([makeCitation({ title: text, publisher: `${text} x` })], format);
  });
  test.each([
    ["parentheses", "https://a.example/DSB_(Austria)_-_2021?title=x(y)&old=22197"],
    ["square brackets", "https://a.example/?a[]=1&b[c]=2"],
    ["curly brackets", "https://a.example/{a}/}b{"],
    ["%XX", "https://a.example/a%2Cb%20c/%C3%A9?x=%3F"],
    ["a %XX only for a reserved sign", "https://a.example/https---b.example-%3Fp%3D276978"],
    ["a per cent sign alone", "https://a.example/100%/%zz"],
    ["what begins a command or a comment in TeX", "https://a.example/~a_b/$c/\\d?e=f&g=h#i^j"],
    ["what ends a link in Markdown", "https://a.example/a>b<c*d`e_f|g"],
    ["an entity of HTML", "https://a.example/?a=1&copy=2&lt=3&amp;b=4"],
    ["quotation marks", "https://a.example/\"a\"'b'"],
    ["letters beyond ASCII", "https://a.example/湖北/ফের?ç=ñ#ü"],
    ["a full stop, a comma", "https://a.example/a.,;:."],
    ["another @", "http://a.example/@b/-/c!d+e"],
  ])("an address with %s: %s", (_, url) => {
    expectRoundTrip([makeCitation({ url })], format);
  });
  test.each([["2025-07-18"], ["2025-07"], ["2025"], [null]])("the date %s", (published) => {
    expectRoundTrip([makeCitation({ published })], format);
    expectRoundTrip([makeCitation({ published }, { reviewed: null })], format);
  });
  test("several, in their order, and an event", () => {
    const event = citeEvent(makeEvent(), RECORDED);
    expectRoundTrip([makeCitation({ title: "B" }), event, { ...makeCitation({ title: "A" }), key: "a" }], format);
  });
});

/** Any text at all, and often what has a meaning somewhere: marks, controls, halves of pairs, marks of direction. */
const TEXTS = fc
  .string({
    unit: fc.oneof(
      { weight: 4, arbitrary: fc.constantFrom(..."\\{}%&#_~^$<>|[]()*`'\"!?-.,;:/@=+ ab1“”„‘«") },
      {
        weight: 1,
        arbitrary: fc.constantFrom(
          "\n",
          "\r\n",
          "\t",
          "\0",
          "\u007f",
          "\u0085",
          "\u2028",
          "\u00a0",
          "\ud800",
          "\udc00",
          "\u202e",
          "\u2067",
          "\u200f",
        ),
      },
      { weight: 2, arbitrary: fc.string({ unit: "binary", minLength: 1, maxLength: 2 }) },
    ),
    maxLength: 40,
  })
  .filter((text) => oneLine(text) !== "");
const ADDRESSES = fc
  .string({
    unit: fc.oneof(
      fc.constantFrom(..."\\{}%&#_~^$<>|[]()*`'\"!?-.,;:/@=+ab2é阿"),
      fc.string({ unit: "binary", minLength: 1, maxLength: 1 }),
    ),
    maxLength: 30,
  })
  .map((path) => `https://a.example/${path.replace(/\s/g, "")}`);
const CITATIONS = fc
  .record({ title: TEXTS, publisher: TEXTS, url: ADDRESSES, title_is: fc.constantFrom("description" as const, undefined) })
  .map(({ title_is, ...put }) => makeCitation(title_is ? { ...put, title_is } : put));

describe("any text whatever", () => {
  test.each(["bibtex", "ris", "csl-json"] as const)("goes through %s and back", (format) => {
    fc.assert(
      fc.property(CITATIONS, (citation) => {
        const [read] = READERS[format](written([citation], format));
        const { title, publisher, note } = expected(citation, format);
        expect(read).toMatchObject({ title, publisher, note });
      }),
      { numRuns: 1000 },
    );
  });
  test.each([
    ["markdown", paragraphsOfMarkdown],
    ["html", paragraphsOfHtml],
  ] as const)("is the same sentence in %s as in plain text, with its link", (format, paragraphsOf) => {
    fc.assert(
      fc.property(CITATIONS, (citation) => {
        const paragraphs = paragraphsOf(written([citation], format));
        const plain = written([citation], "plain").slice(0, -1);
        // HTML isolates by elements.
        const line = format === "html" ? plain.replace(/[\u2068\u2069]/g, "") : plain;
        expect(paragraphs.map(({ text, href }) => [spelt(text), spelt(href)])).toEqual([
          [spelt(line), spelt(citation.url && oneLine(citation.url))],
        ]);
      }),
      { numRuns: format === "html" ? 100 : 1000 },
    );
  });
  test("is one line of plain text, with title, publisher and address in it", () => {
    fc.assert(
      fc.property(CITATIONS, (citation) => {
        const lines = linesOf(written([citation], "plain"));
        expect(lines).toHaveLength(1);
        const line = loosely(lines[0] ?? "") ?? "";
        for (const part of [citation.title, citation.publisher, citation.url]) expect(line).toContain(loosely(oneLine(part ?? "")));
      }),
    );
  });
  test("keeps addresses in BibTeX free of what its readers take for their own", () => {
    fc.assert(
      fc.property(CITATIONS, (citation) => {
        const [, url = ""] = /^ {2}url = \{(.*)\},$/m.exec(written([citation], "bibtex")) ?? [];
        expect(url).toMatch(/^[!-z|~]+$/);
        expect(url).not.toMatch(/[\\{}]/);
        expect(spelt(url)).toBe(spelt(citation.url && oneLine(citation.url)));
      }),
    );
  });
  test("has balanced brackets in BibTeX, which counts them even after a backslash", () => {
    fc.assert(
      fc.property(CITATIONS, (citation) => {
        const field = /^ {2}title = (\{.*\}),$/m.exec(written([citation], "bibtex"))?.[1] ?? "";
        const depths = field
          .split("")
          .map((_, i) => field.slice(0, i + 1))
          .map((start) => start.split("{").length - start.split("}").length);
        // It ends where the first bracket closes, and not before.
        expect(depths.indexOf(0)).toBe(depths.length - 1);
      }),
    );
  });
  test("has each line end in RIS as CR LF, and each line with a tag", () => {
    fc.assert(
      fc.property(CITATIONS, (citation) => {
        expect(written([citation], "ris")).toMatch(/^(?:[A-Z][A-Z0-9] {2}- [^\r\n]*\r\n)+$/);
      }),
    );
  });
});

describe("the whole record", () => {
  const recorded = dateOf(RECORDS);
  const citations = [
    ...RECORDS.events.flatMap((event) => [
      citeEvent(event, recorded),
      ...event.sources.map((source) => citeSource(source, event, recorded)),
    ]),
    ...RECORDS.instruments.flatMap((one) => one.sources.map((source) => citeSource(source, one, recorded))),
  ];
  const described = citations.filter(({ wording }) => wording === "gazette");

  test("has a key of its own for each citation", () => {
    expect(new Set(citations.map(({ key }) => key)).size).toBe(citations.length);
    expect(citations.filter(({ key }) => !/^[a-z][a-z0-9-]*$/.test(key) || key.endsWith("-0"))).toEqual([]);
  });
  test.each(FORMATS)("goes through %s and back: titles, publishers, dates, addresses, notes", (format) => {
    expect(citations.length).toBeGreaterThan(4000);
    expectRoundTrip(citations, format);
  });
  test.each(["bibtex", "ris", "csl-json"] as const)("gives a description in %s only as one, in brackets", (format) => {
    const items = itemsOf(written(described, format), format);
    expect(items).toHaveLength(described.length);
    items.forEach((item, i) => {
      const title = described[i]?.title ?? "";
      expect(title).toMatch(/^\[.*\]$/);
      expect(Object.entries(item).filter(([, value]) => typeof value === "string" && value.includes(title.slice(1, -1)))).toEqual([
        ["title", title],
      ]);
      expect(item.note).toMatch(/^(?:A copy .*\. )?The words in brackets are Gazette’s description, not the document’s title\. /);
    });
  });
  test.each(["plain", "markdown", "html"] as const)("gives a description in %s without quotation marks, in brackets", (format) => {
    const texts = {
      plain: linesOf,
      markdown: (text: string) => paragraphsOfMarkdown(text).map((one) => one.text),
      html: (text: string) => paragraphsOfHtml(text).map((one) => one.text),
    };
    texts[format](written(described, format)).forEach((text, i) => {
      expect(text.startsWith(`${described[i]?.title}. `)).toBe(true);
      expect(text).toContain(" The words in brackets are Gazette’s description, not the document’s title. ");
    });
  });
});
