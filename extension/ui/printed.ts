/** What the interface prints besides words: dates, places, languages, lists; in the reader's language. */
import type { ComponentChildren } from "preact";
import { madeOnce } from "../../src/made-once.ts";
import type { Jurisdiction, PartialDate } from "../../src/model.ts";
import * as printed from "../../src/printed.ts";
import { locale } from "./say.ts";

/** A date as precise as it is known. */
export function printedDate(date: PartialDate): string {
  return printed.printedDate(date, locale());
}

/** The name of a country or of the European Union. */
export function placeName(code: Jurisdiction): string {
  return printed.placeName(code, locale());
}

/** The name of a language. */
export function languageName(tag: string): string {
  return printed.languageName(tag, locale());
}

/** The language that most laws of `jurisdiction` are written in, by CLDR's likely subtags: the record does not note a native title's own. */
export function likelyLanguage(jurisdiction: string): string {
  return new Intl.Locale("und", { region: jurisdiction }).maximize().language;
}

/** The host that a link leads to, to be printed beside it; `http://` before it where the way there is not encrypted. */
export function printedHost(url: string): string {
  const { protocol, host } = new URL(url);
  return (protocol === "https:" ? "" : `${protocol}//`) + host.replace(/^www\./, "");
}

/** Words in a list. */
export function listed(words: readonly string[]): string {
  return listFormat().format(words);
}

/** Elements in a list, with what stands between them. */
export function listedWith(nodes: readonly ComponentChildren[]): ComponentChildren {
  // The places are formatted in their stead.
  const parts = listFormat().formatToParts(nodes.map((_, i) => String(i)));
  return parts.map(({ type, value }) => (type === "element" ? nodes[Number(value)] : value));
}

function listFormat(): Intl.ListFormat {
  return madeOnce(Intl.ListFormat, locale(), { style: "narrow" } as const);
}
