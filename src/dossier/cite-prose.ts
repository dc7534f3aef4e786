/**
 * Citations as sentences, nearly as the Chicago Manual of Style has a page of a website in a bibliography (17th edition 14.207, 18th 14.104):
 * “Title.” Publisher, date. Address. An undated page has the day on which it was read; what has no title is described, without quotation
 * marks. Where we depart:
 *
 * - Days come before months, as Chicago allows and the interface has them.
 * - Titles keep their capitals: the record has them as they stand on the page, in thirty languages.
 * - A full stop follows a quotation that ends a title, instead of moving into it: the title's own words stay together.
 * - A description stands in square brackets, so that nobody takes it for a title.
 * - The language is named where it is not English, and a note with the record's own citation follows the address.
 */
import { languageName, longDate } from "../printed.ts";
import type { Citation } from "./cite.ts";
import { inAngles, inHtml, inMarkdown, isolated } from "./escape.ts";

/** A line for each. */
export function asPlain(citations: readonly Citation[]): string {
  const plain: Dress = { text: (text) => text, title: (title) => title, address: (url) => url };
  return citations.map((citation) => `${sentences(citation, plain)}\n`).join("");
}

/** A paragraph of CommonMark for each, the address as a link. */
export function asMarkdown(citations: readonly Citation[]): string {
  const markdown: Dress = { text: inMarkdown, title: inMarkdown, address: inAngles };
  return citations.map((citation) => `${sentences(citation, markdown)}\n`).join("\n");
}

/** A paragraph for each, the address as a link that sends no referrer. */
export function asHtml(citations: readonly Citation[]): string {
  const html: Dress = {
    text: inHtml,
    title: (title, lang) => (isEnglish(lang) ? inHtml(title) : `<span lang="${inHtml(lang)}">${inHtml(title)}</span>`),
    address: (url) => `<a href="${inHtml(url)}" rel="noreferrer">${inHtml(url)}</a>`,
  };
  return citations.map((citation) => `<p>${sentences(citation, html)}</p>\n`).join("");
}

/** How a format writes what a sentence is made of. */
interface Dress {
  text(text: string): string;
  /** A document's own title, in its language. */
  title(title: string, lang: string): string;
  address(url: string): string;
}

function sentences(citation: Citation, dress: Dress): string {
  const { of, url, note } = citation;
  const parts = [
    titleOf(citation, dress),
    // An event's note says it all.
    of === "source" && dress.text(imprintOf(citation)),
    url && `${dress.address(url)}.`,
    dress.text(`${note}.`),
  ];
  return parts.filter(Boolean).join(" ");
}

function titleOf({ wording, title, lang }: Citation, dress: Dress): string {
  if (wording === "gazette") return dress.text(`${isolated(title)}.`);
  const end = /[.?!…。？！]$/.test(title) ? "" : ".";
  return `“${dress.title(isolated(withSingleQuotes(title)), lang)}${end}”`;
}

// Quotation marks inside of quotation marks are single ones, also those of a German or Polish title.
function withSingleQuotes(title: string): string {
  return title
    .replace(/(^|[\s([{‘‚«—–-])"/g, "$1‘")
    .replaceAll('"', "’")
    .replace(/[“”„]/g, (mark) => ({ "“": "‘", "”": "’", "„": "‚" })[mark] ?? mark);
}

function imprintOf({ publisher, date, accessed, lang }: Citation): string {
  const when = date ? longDate(date) : ["undated", accessed && `accessed ${longDate(accessed)}`].filter(Boolean).join(", ");
  return `${isolated(publisher)}, ${when}.${isEnglish(lang) ? "" : ` In ${languageName(lang)}.`}`;
}

function isEnglish(lang: string): boolean {
  return lang.split("-")[0] === "en";
}
