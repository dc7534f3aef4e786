/** Citations as text: for a footnote, a web page, a reference manager. */
import type { Citation } from "./cite.ts";
import { asBibtex } from "./cite-bibtex.ts";
import { asCsl } from "./cite-csl.ts";
import { asHtml, asMarkdown, asPlain } from "./cite-prose.ts";
import { asRis } from "./cite-ris.ts";
import { oneLine } from "./escape.ts";

/** The formats, as readers choose them, with the ending of a file in each. */
export const CITATION_FORMATS = { plain: "txt", markdown: "md", html: "html", bibtex: "bib", ris: "ris", "csl-json": "json" } as const;
/** What a citation can be written as. */
export type CitationFormat = keyof typeof CITATION_FORMATS;

/** `citations` in one of the formats, in their order; ends with a line end. */
export function written(citations: readonly Citation[], format: CitationFormat): string {
  return WRITERS[format](citations.map(inLines));
}

const WRITERS: Readonly<Record<CitationFormat, (citations: readonly Citation[]) => string>> = {
  plain: asPlain,
  markdown: asMarkdown,
  html: asHtml,
  bibtex: asBibtex,
  ris: asRis,
  "csl-json": asCsl,
};

/** No format has room for a line end in a field, and none could be saved with half of a character. */
function inLines(citation: Citation): Citation {
  const { title, publisher, original, url, note } = citation;
  return {
    ...citation,
    title: oneLine(title),
    publisher: oneLine(publisher),
    original: original && oneLine(original),
    url: url && oneLine(url),
    note: oneLine(note),
  };
}
