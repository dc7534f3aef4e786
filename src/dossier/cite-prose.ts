/**
 * Citations as sentences, nearly as the Chicago Manual of Style has a page of a website in a bibliography (17th edition 14.207, 18th 14.104):
 * “Title.” Publisher, date. Address. An undated page has the day on which it was read; a page without a title is described, without quotation
 * marks. Where we depart:
 *
 * - Days come before months, which Chicago allows in documentation (17th edition 9.35): the interface has them so.
 * - Titles keep their capitals, whatever their language: they are the document's words.
 * - A full stop follows a quotation that ends a title, instead of moving into it, for the same reason.
 * - A description stands in square brackets, so that nobody takes it for a title.
 * - The language is named where it is not English, and a note with the record's own citation follows the address.
 */
import { languageName, longDate } from "../printed.ts";
import type { Citation } from "./cite.ts";
import { autolink, inHtml, inMarkdown, isolated } from "./escape.ts";

/** A line for each. */
export function asPlain(citations: readonly Citation[]): string {
  const plain: Dress = { text: (text) => text, name: isolated, address: (url) => url };
  return citations.map((citation) => `${sentences(citation, plain)}\n`).join("");
}

/** A paragraph of CommonMark for each, the address as a link. */
export function asMarkdown(citations: readonly Citation[]): string {
  const markdown: Dress = { text: inMarkdown, name: (text) => inMarkdown(isolated(text)), address: autolink };
  return citations.map((citation) => `${sentences(citation, markdown)}\n`).join("\n");
}

/** A paragraph for each, the address as a link that sends no referrer. */
export function asHtml(citations: readonly Citation[]): string {
  const html: Dress = {
    text: inHtml,
    name: (text, lang) => `<bdi${lang ? ` lang="${inHtml(lang)}"` : ""}>${inHtml(text)}</bdi>`,
    address: (url) => `<a href="${inHtml(url)}" rel="noreferrer">${inHtml(url)}</a>`,
  };
  return citations.map((citation) => `<p>${sentences(citation, html)}</p>\n`).join("");
}

/** How a format writes what a sentence is made of. */
interface Dress {
  /** Words of ours. */
  text(text: string): string;
  /** A title or publisher, which may be written from right to left; null = of no language that is known. */
  name(text: string, lang: string | null): string;
  address(url: string): string;
}

function sentences(citation: Citation, dress: Dress): string {
  const { of, url, note } = citation;
  const parts = [
    titleOf(citation, dress),
    // An event's note says it all.
    of === "source" && imprintOf(citation, dress),
    url && `${dress.address(url)}.`,
    dress.text(`${note}.`),
  ];
  return parts.filter(Boolean).join(" ");
}

function titleOf({ wording, title, lang }: Citation, dress: Dress): string {
  if (wording === "gazette") return `${dress.name(title, null)}.`;
  const end = /[.?!…。？！]$/.test(title) ? "" : ".";
  return `“${dress.name(withSingleQuotes(title), lang)}${end}”`;
}

// Quotation marks inside of quotation marks are single ones, also those of a German or Polish title.
function withSingleQuotes(title: string): string {
  return title
    .replace(/(^|[\s([{‘‚«—–-])"/g, "$1‘")
    .replaceAll('"', "’")
    .replace(/[“”„]/g, (mark) => ({ "“": "‘", "”": "’", "„": "‚" })[mark] ?? mark);
}

function imprintOf({ publisher, date, accessed, lang }: Citation, dress: Dress): string {
  const parts = [
    `, ${date ? longDate(date) : "undated"}.`,
    !date && accessed && `Accessed ${longDate(accessed)}.`,
    lang.split("-")[0] !== "en" && `In ${languageName(lang)}.`,
  ];
  return `${dress.name(publisher, null)}${dress.text(parts.filter(Boolean).join(" "))}`;
}
