/** Dates, places and languages as the reader sees them, in English. */
import type { PartialDate } from "../../src/model.ts";

const MONTH = new Intl.DateTimeFormat("en", { month: "short", timeZone: "UTC" });
const REGIONS = new Intl.DisplayNames("en", { type: "region" });
const LANGUAGES = new Intl.DisplayNames("en", { type: "language" });
/** Where CLDR's English name is not the usual one. */
const USUAL: Readonly<Record<string, string>> = { HK: "Hong Kong", MO: "Macao", MM: "Myanmar" };

/** "18 Jul 2025", "Jul 2025" or "2025": as precise as `date` is. */
export function printedDate(date: PartialDate): string {
  const [year, month, day] = date.split("-");
  return [day && Number(day), month && MONTH.format(Date.UTC(2000, Number(month) - 1)), year].filter(Boolean).join(" ");
}

/** The English name of a country or of the European Union; the code itself where there is none. */
export function placeName(code: string): string {
  return USUAL[code] ?? REGIONS.of(code) ?? code;
}

/** The English name of a language, "Russian". */
export function languageName(tag: string): string {
  return LANGUAGES.of(tag) ?? tag;
}

/** The language that most laws of `jurisdiction` are written in, by CLDR's likely subtags: the record does not note a native title's own. */
export function likelyLanguage(jurisdiction: string): string {
  return new Intl.Locale("und", { region: jurisdiction }).maximize().language;
}

/** "1 event", "12 events". */
export function counted(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? "" : "s"}`;
}
