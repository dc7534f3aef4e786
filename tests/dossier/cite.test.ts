import { describe, expect, test } from "vitest";
import { citeEvent, citeSource } from "../../src/dossier/cite.ts";
import { CITATION_FORMATS, type CitationFormat, written } from "../../src/dossier/cite-formats.ts";
import type { Source } from "../../src/model.ts";
import { makeCitation, makeEvent, makeSource } from "../make.ts";
import { itemsOf } from "./cite-readers.ts";

const FORMATS = Object.keys(CITATION_FORMATS) as readonly CitationFormat[];
const RECORDED = "2026-11-29";

const NOTE = "Cited in Gazette, fr-2025-07-18-order, record of 29 November 2026";

describe("a citation of a source", () => {
  test("has the source's number in its key, by its address", () => {
    const sources = [makeSource(), makeSource({ url: "https://b.example/" })];
    const keys = sources.map((source) => citeSource(structuredClone(source), makeEvent({ sources }), RECORDED).key);
    expect(keys).toEqual(["fr-2025-07-18-order-1", "fr-2025-07-18-order-2"]);
  });
  test.each([
    ["a document's own title", {}, "document", "A report", NOTE],
    [
      "a description of ours",
      { title_is: "description" },
      "gazette",
      "[A report]",
      `The words in brackets are Gazette’s description, not the document’s title. ${NOTE}`,
    ],
    ["a copy", { copy_of: "Reuters" }, "document", "A report", `A copy of a text by Reuters. ${NOTE}`],
  ] as const)("of %s", (_, put, wording, title, note) => {
    expect(makeCitation(put)).toMatchObject({ wording, title, note });
  });
  test("was accessed when the record's sources were read again, or not at a day that is known", () => {
    expect([makeCitation().accessed, makeCitation({}, { reviewed: null }).accessed]).toEqual(["2026-11-28", null]);
  });
});

describe("plain text", () => {
  const READ = "https://www.example.org/report";
  test.each<readonly [string, Partial<Source>, string]>([
    ["a day", {}, `“A report.” The Paper, 19 July 2025. ${READ}. ${NOTE}.`],
    ["a month", { published: "2025-07" }, `“A report.” The Paper, July 2025. ${READ}. ${NOTE}.`],
    ["a year", { published: "2025" }, `“A report.” The Paper, 2025. ${READ}. ${NOTE}.`],
    ["no date", { published: null }, `“A report.” The Paper, undated. Accessed 28 November 2026. ${READ}. ${NOTE}.`],
    ["a language", { lang: "zh" }, `“A report.” The Paper, 19 July 2025. In Chinese. ${READ}. ${NOTE}.`],
    ["English of a country", { lang: "en-GB" }, `“A report.” The Paper, 19 July 2025. ${READ}. ${NOTE}.`],
    ["a question", { title: "Why?" }, `“Why?” The Paper, 19 July 2025. ${READ}. ${NOTE}.`],
    ["a full stop", { title: "Apple Inc." }, `“Apple Inc.” The Paper, 19 July 2025. ${READ}. ${NOTE}.`],
    ["quotation marks", { title: '“Why” and ("how")' }, `“‘Why’ and (‘how’).” The Paper, 19 July 2025. ${READ}. ${NOTE}.`],
    ["German quotation marks", { title: "Der „Cyberbunker“" }, `“Der ‚Cyberbunker‘.” The Paper, 19 July 2025. ${READ}. ${NOTE}.`],
    ["other quotation marks", { title: "«Да» 「は」 ’s" }, `“«Да» 「は」 ’s.” The Paper, 19 July 2025. ${READ}. ${NOTE}.`],
    ["a line end", { title: "A\r\n\treport " }, `“A report.” The Paper, 19 July 2025. ${READ}. ${NOTE}.`],
    [
      "text from the right",
      { title: "فیلتر", publisher: "بی‌بی‌سی" },
      `“\u2068فیلتر\u2069.” \u2068بی‌بی‌سی\u2069, 19 July 2025. ${READ}. ${NOTE}.`,
    ],
  ])("of a document with %s", (_, put, line) => {
    expect(written([makeCitation(put)], "plain")).toBe(`${line}\n`);
  });
  test("of an undated document that nobody has read a second time has no day of access", () => {
    expect(written([makeCitation({ published: null }, { reviewed: null })], "plain")).toContain(" The Paper, undated. https://");
  });
  test("of a description has no quotation marks", () => {
    expect(written([makeCitation({ title: "The Paper on “it”", title_is: "description" })], "plain")).toMatch(
      /^\[The Paper on “it”\]\. The Paper, /,
    );
  });
  test("of an event is the record's own", () => {
    expect(written([citeEvent(makeEvent(), RECORDED)], "plain")).toBe(
      "“Court orders VPNs to block sites.” Act of 18 July 2025. Gazette, fr-2025-07-18-order, record of 29 November 2026.\n",
    );
  });
});

describe("each format", () => {
  const BOTH = [makeCitation({ title: "AT&T_1", lang: "ru", published: "2025-07", copy_of: "TASS" }), citeEvent(makeEvent(), RECORDED)];
  test.each<readonly [CitationFormat, string]>([
    [
      "plain",
      `“AT&T_1.” The Paper, July 2025. In Russian. https://www.example.org/report. A copy of a text by TASS. ${NOTE}.
“Court orders VPNs to block sites.” Act of 18 July 2025. Gazette, fr-2025-07-18-order, record of 29 November 2026.
`,
    ],
    [
      "markdown",
      `“AT\\&T\\_1.” The Paper, July 2025. In Russian. <https://www.example.org/report>. A copy of a text by TASS. ${NOTE}.

“Court orders VPNs to block sites.” Act of 18 July 2025. Gazette, fr-2025-07-18-order, record of 29 November 2026.
`,
    ],
    [
      "html",
      `<p>“<bdi lang="ru">AT&amp;T_1</bdi>.” <bdi>The Paper</bdi>, July 2025. In Russian. <a href="https://www.example.org/report" rel="noreferrer">https://www.example.org/report</a>. A copy of a text by TASS. ${NOTE}.</p>
<p>“<bdi lang="en">Court orders VPNs to block sites</bdi>.” Act of 18 July 2025. Gazette, fr-2025-07-18-order, record of 29 November 2026.</p>
`,
    ],
    [
      "bibtex",
      `@misc{fr-2025-07-18-order-1,
  title = {{AT\\&T\\_1}},
  howpublished = {The Paper},
  origpublisher = {{TASS}},
  date = {2025-07},
  year = {2025},
  month = jul,
  url = {https://www.example.org/report},
  urldate = {2026-11-28},
  language = {russian},
  note = {A copy of a text by TASS. ${NOTE}},
}

@misc{fr-2025-07-18-order,
  title = {{Court orders VPNs to block sites}},
  howpublished = {Gazette},
  date = {2026-11-29},
  year = {2026},
  month = nov,
  language = {english},
  note = {Act of 18 July 2025. Gazette, fr-2025-07-18-order, record of 29 November 2026},
}
`,
    ],
    [
      "ris",
      [
        ...[
          "TY  - ELEC",
          "ID  - fr-2025-07-18-order-1",
          "TI  - AT&T_1",
          "PB  - The Paper",
          "T2  - The Paper",
          "PY  - 2025",
          "DA  - 2025/07//",
        ],
        ...["Y2  - 2026/11/28/", "M1  - 2026/11/28/", "LA  - ru", "UR  - https://www.example.org/report"],
        ...[`N1  - A copy of a text by TASS. ${NOTE}`, "ER  - "],
        ...["TY  - DATA", "ID  - fr-2025-07-18-order", "TI  - Court orders VPNs to block sites", "PB  - Gazette", "T2  - Gazette"],
        ...["PY  - 2026", "DA  - 2026/11/29/", "LA  - en"],
        ...["N1  - Act of 18 July 2025. Gazette, fr-2025-07-18-order, record of 29 November 2026", "ER  - ", ""],
      ].join("\r\n"),
    ],
  ])("%s is as it is", (format, text) => {
    expect(written(BOTH, format)).toBe(text);
  });
  test("csl-json is as it is", () => {
    expect(JSON.parse(written(BOTH, "csl-json"))).toEqual([
      {
        id: "fr-2025-07-18-order-1",
        type: "webpage",
        title: "AT&T_1",
        publisher: "The Paper",
        "original-publisher": "TASS",
        issued: { "date-parts": [[2025, 7]] },
        accessed: { "date-parts": [[2026, 11, 28]] },
        URL: "https://www.example.org/report",
        language: "ru",
        note: `A copy of a text by TASS. ${NOTE}`,
      },
      {
        id: "fr-2025-07-18-order",
        type: "dataset",
        title: "Court orders VPNs to block sites",
        publisher: "Gazette",
        issued: { "date-parts": [[2026, 11, 29]] },
        language: "en",
        note: "Act of 18 July 2025. Gazette, fr-2025-07-18-order, record of 29 November 2026",
      },
    ]);
  });
  test.each(FORMATS)("%s of nothing has nothing in it", (format) => {
    expect(written([], format).trim()).toBe(format === "csl-json" ? "[]" : "");
  });
  test("types and days of access are read as they were meant", () => {
    const types = (["bibtex", "ris", "csl-json"] as const).map((format) => itemsOf(written(BOTH, format), format).map(({ type }) => type));
    // BibTeX has no type of its own for a page that its old styles know.
    expect(types).toEqual([
      ["document", "document"],
      ["webpage", "dataset"],
      ["webpage", "dataset"],
    ]);
    for (const format of ["bibtex", "ris", "csl-json"] as const)
      expect(itemsOf(written(BOTH, format), format)[0]?.accessed).toEqual({ "date-parts": [[2026, 11, 28]] });
  });
});

// Citation.js reads some of these unescaped too; LaTeX does not.
describe("in BibTeX", () => {
  test.each([
    ["the signs of TeX", "50 % of #1 & $2_3", "50 \\% of \\#1 \\& \\$2\\_3"],
    [
      "signs that only commands write",
      "\\ { } ~ ^",
      "{\\textbackslash} {\\textbraceleft} {\\textbraceright} {\\textasciitilde} {\\textasciicircum}",
    ],
    ["signs that old fonts lack", "<b>", "{\\textless}b{\\textgreater}"],
    ["what TeX would join", "a -- b --- c ''d`` ?`e !`f ,,g", "a -{}- b -{}-{}- c '{}'d`{}` ?{}`e !{}`f ,{},g"],
    ["what TeX joins on its own", "a - b 'c' d? !", "a - b 'c' d? !"],
    ["a no-break space", "a\u00a0b", "a~b"],
    ["letters of any script", "Škoda 阿里云 “x” | y", "Škoda 阿里云 “x” | y"],
  ])("%s are written so that they print: %s", (_, text, tex) => {
    const entry = written([makeCitation({ title: text, publisher: text, copy_of: text })], "bibtex");
    expect(entry).toContain(`  title = {{${tex}}},\n  howpublished = {${tex}},\n  origpublisher = {{${tex}}},\n`);
    expect(entry).toContain(`  note = {A copy of a text by ${tex}. Cited in `);
  });
  test("an address is not TeX, but in ASCII and without what counts as brackets", () => {
    const url = "https://a.example/~a_b%20/é{c}\\?d=$e&f=#g";
    expect(written([makeCitation({ url })], "bibtex")).toContain("url = {https://a.example/~a_b%20/%C3%A9%7Bc%7D%5C?d=$e&f=#g}");
  });
});

describe("no field", () => {
  test.each(FORMATS)("has a line end in %s", (format) => {
    const put = { title: "a\r\nb", publisher: "c\nd", copy_of: "e\u2028f", url: "https://a.example/\u0007g\ud800" };
    const line = { title: "a b", publisher: "c d", copy_of: "e f", url: "https://a.example/ g\ufffd" };
    expect(written([makeCitation(put)], format)).toBe(written([makeCitation(line)], format));
  });
});
