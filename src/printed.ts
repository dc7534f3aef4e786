/** Dates, places, languages and statuses as readers see them: in English as the record has them, or in another language. */
import { madeOnce } from "./made-once.ts";
import type { Jurisdiction, PartialDate, Status } from "./model.ts";

const ENGLISH = "en";
const MONTHS = "January February March April May June July August September October November December".split(" ");
/** Where CLDR's English name, also its short one, is not the usual one. */
const USUAL: Readonly<Record<string, string>> = { HK: "Hong Kong", MO: "Macao", MM: "Myanmar" };
/** Names of places that have a status in them; the short ones have not. */
const LONG_WINDED = ["HK", "MO", "MM"];

/** "18 Jul 2025", "Jul 2025" or "2025": as precise as `date` is. */
export function printedDate(date: PartialDate, locale = ENGLISH): string {
  if (isEnglish(locale)) return spelled(date, (month) => month.slice(0, 3));
  const [year = 0, month, day] = date.split("-").map(Number);
  const precision: Intl.DateTimeFormatOptions = {
    year: "numeric",
    ...(month && { month: "short" }),
    ...(day && { day: "numeric" }),
    timeZone: "UTC",
  };
  return madeOnce(Intl.DateTimeFormat, locale, precision).format(Date.UTC(year, (month ?? 1) - 1, day ?? 1));
}

/** In English: "18 July 2025", "July 2025" or "2025". */
export function longDate(date: PartialDate): string {
  return spelled(date, (month) => month);
}

// CLDR's English is either American, with the day after the month, or has "Sept" with four letters.
function spelled(date: PartialDate, monthOf: (name: string) => string): string {
  const [year, month, day] = date.split("-");
  return [day && Number(day), month && monthOf(MONTHS[Number(month) - 1] ?? ""), year].filter(Boolean).join(" ");
}

/** The name of a country or of the European Union; the code itself where there is none. */
export function placeName(code: Jurisdiction, locale = ENGLISH): string {
  if (isEnglish(locale) && USUAL[code]) return USUAL[code];
  const style = LONG_WINDED.includes(code) ? "short" : "long";
  return madeOnce(Intl.DisplayNames, locale, { type: "region", style }).of(code) ?? code;
}

/** The name of a language, "Russian". */
export function languageName(tag: string, locale = ENGLISH): string {
  return madeOnce(Intl.DisplayNames, locale, { type: "language" }).of(tag) ?? tag;
}

function isEnglish(locale: string): boolean {
  return locale.split("-")[0] === ENGLISH;
}

/** Where an act stands, in English; none says more than was read. */
export const STATUS_WORDS: Readonly<Record<Status, string>> = {
  done: "done",
  "in-effect": "in effect",
  ended: "ended",
  superseded: "superseded",
  pending: "pending",
  unknown: "present state not read",
};
