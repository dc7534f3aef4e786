/** What real readers make of citations: Citation.js of BibTeX, RIS and CSL-JSON, markdown-it of Markdown, happy-dom of HTML. */
import { Cite } from "@citation-js/core";
import "@citation-js/plugin-bibtex";
import "@citation-js/plugin-ris";
import { Window } from "happy-dom";
import MarkdownIt from "markdown-it";
import type { CitationFormat } from "../../src/dossier/cite-formats.ts";

/** A citation as it was read; null where it says nothing. */
export interface Read {
  readonly title: string | null;
  readonly publisher: string | null;
  /** Year, month, day, as far as given. */
  readonly date: readonly number[] | null;
  readonly url: string | null;
  readonly note: string | null;
}

/** The citations in a text of each format. */
export const READERS: Readonly<Record<CitationFormat, (text: string) => readonly Read[]>> = {
  plain: (text) => linesOf(text).map((line) => readSentences(line)),
  markdown: (text) => paragraphsOfMarkdown(text).map(({ text: line, href }) => ({ ...readSentences(line), url: href })),
  html: (text) => paragraphsOfHtml(text).map(({ text: line, href }) => ({ ...readSentences(line), url: href })),
  bibtex: (text) => itemsOf(text, "bibtex").map(readItem),
  ris: (text) => itemsOf(text, "ris").map(readItem),
  "csl-json": (text) => itemsOf(text, "csl-json").map(readItem),
};

/** The items that Citation.js reads, as CSL-JSON. It is told the format: it takes an RIS for BibTeX where a title has "@misc{". */
export function itemsOf(text: string, format: keyof typeof TYPES): readonly Readonly<Record<string, unknown>>[] {
  return new Cite(format === "csl-json" ? JSON.parse(text) : text, { forceType: TYPES[format], generateGraph: false }).data;
}

const TYPES = { bibtex: "@biblatex/text", ris: "@ris/file", "csl-json": "@csl/list+object" } as const;

function readItem(item: Readonly<Record<string, unknown>>): Read {
  const issued = item.issued as { readonly "date-parts": readonly (readonly number[])[] } | undefined;
  const said = (name: string) => (item[name] as string | undefined) ?? null;
  const date = issued?.["date-parts"][0] ?? null;
  return { title: said("title"), publisher: said("publisher"), date, url: said("URL"), note: said("note") };
}

/** A paragraph's text, its link as the address in it, and where that leads. */
export interface Paragraph {
  readonly text: string;
  readonly href: string | null;
}

/**
 * The paragraphs of CommonMark. All that is not text or a link stands as its token in ⟦…⟧. A link's text is where it leads: markdown-it shows
 * the reader %20 as a space.
 */
export function paragraphsOfMarkdown(markdown: string): readonly Paragraph[] {
  return MARKDOWN.parse(markdown, {})
    .filter(({ type }) => type !== "paragraph_open" && type !== "paragraph_close")
    .map(({ type, children, content }) => {
      if (type !== "inline") return { text: `⟦${type}⟧${content}`, href: null };
      const tokens = children ?? [];
      const link = tokens.find((token) => token.type === "link_open");
      const href = link ? String(link.attrGet("href")) : null;
      const text = tokens.map((token, i) => {
        if (tokens[i - 1]?.type === "link_open") return href;
        if (token.type === "text") return token.content;
        return token.type.startsWith("link_") ? "" : `⟦${token.type}⟧`;
      });
      return { text: text.join(""), href };
    });
}

const MARKDOWN = new MarkdownIt({ html: true });

/** The paragraphs of a piece of HTML. All other elements than links and texts of their own direction stand as ⟦…⟧. */
export function paragraphsOfHtml(html: string): readonly Paragraph[] {
  const { document } = new Window();
  document.body.innerHTML = html;
  return [...document.body.children].map((paragraph) => {
    const others = [...paragraph.querySelectorAll("*")].filter(({ localName }) => localName !== "a" && localName !== "bdi");
    const isOther = paragraph.localName !== "p" || others.length > 0;
    return {
      text: `${isOther ? "⟦element⟧" : ""}${paragraph.textContent}`,
      href: paragraph.querySelector("a")?.getAttribute("href") ?? null,
    };
  });
}

/** The lines of a text whose last line ends too. */
export function linesOf(text: string): readonly string[] {
  return text.replace(/\n$/, "").split("\n");
}

const MONTHS = "January February March April May June July August September October November December".split(" ");
const SOURCE = new RegExp(
  [
    /^(?:“(?<title>[^”]*)”|(?<description>\[.*?\])\.)/,
    / (?<publisher>.*?), (?:undated|(?:(?<day>\d+) )?(?:(?<month>[A-Z][a-z]+) )?(?<year>\d{4}))\./,
    /(?: Accessed [\w ]+\.)?(?: In [\w ()]+\.)? (?<url>https?:\/\/\S+)\. (?<note>.*)\.$/,
  ]
    .map(({ source }) => source)
    .join(""),
);
const EVENT =
  /^“(?<title>[^”]*)” (?<note>Act of .*\. (?<publisher>Gazette), .*, record of (?<day>\d+) (?<month>[A-Z][a-z]+) (?<year>\d{4}))\.$/;

// No program reads sentences: these are their rules, the other way round.
function readSentences(line: string): Read {
  const said = (SOURCE.exec(line) ?? EVENT.exec(line))?.groups ?? {};
  const { title, description, publisher, year, month, day, url, note } = said;
  const date = [year && Number(year), month && MONTHS.indexOf(month) + 1, day && Number(day)].filter((part) => typeof part === "number");
  return {
    title: title ?? description ?? null,
    publisher: publisher ?? null,
    date: date.length > 0 ? date : null,
    url: url ?? null,
    note: note ?? null,
  };
}
