/** Citations for programs that write bibliographies. */
import type { PartialDate } from "../model.ts";
import type { Citation } from "./cite.ts";

/** A list of items by the schema of CSL-JSON (https://github.com/citation-style-language/schema), which Zotero, Pandoc and others read. */
export function asCsl(citations: readonly Citation[]): string {
  return `${JSON.stringify(citations.map(itemOf), null, 2)}\n`;
}

const TYPES = { source: "webpage", event: "dataset" } as const;

function itemOf({ of, key, title, publisher, original, date, accessed, url, lang, note }: Citation): object {
  return {
    id: key,
    type: TYPES[of],
    title,
    publisher,
    ...(original && { "original-publisher": original }),
    ...(date && { issued: partsOf(date) }),
    ...(accessed && { accessed: partsOf(accessed) }),
    ...(url && { URL: url }),
    language: lang,
    note,
  };
}

function partsOf(date: PartialDate): object {
  return { "date-parts": [date.split("-").map(Number)] };
}
