/** Dates, places, languages and statuses as readers see them, in English. */
import type { Jurisdiction, PartialDate, Status } from "./model.ts";

const MONTHS = "January February March April May June July August September October November December".split(" ");
const REGIONS = new Intl.DisplayNames("en", { type: "region" });
const LANGUAGES = new Intl.DisplayNames("en", { type: "language" });
/** Where CLDR's English name is not the usual one. */
const USUAL: Readonly<Record<string, string>> = { HK: "Hong Kong", MO: "Macao", MM: "Myanmar" };

/** "18 Jul 2025", "Jul 2025" or "2025": as precise as `date` is. */
export function printedDate(date: PartialDate): string {
  return spelled(date, (month) => month.slice(0, 3));
}

/** "18 July 2025", "July 2025" or "2025". */
export function longDate(date: PartialDate): string {
  return spelled(date, (month) => month);
}

function spelled(date: PartialDate, monthOf: (name: string) => string): string {
  const [year, month, day] = date.split("-");
  return [day && Number(day), month && monthOf(MONTHS[Number(month) - 1] ?? ""), year].filter(Boolean).join(" ");
}

/** The English name of a country or of the European Union; the code itself where there is none. */
export function placeName(code: Jurisdiction): string {
  return USUAL[code] ?? REGIONS.of(code) ?? code;
}

/** The English name of a language, "Russian". */
export function languageName(tag: string): string {
  return LANGUAGES.of(tag) ?? tag;
}

/** Where an act stands; none says more than was read. */
export const STATUS_WORDS: Readonly<Record<Status, string>> = {
  done: "done",
  "in-effect": "in effect",
  ended: "ended",
  superseded: "superseded",
  pending: "pending",
  unknown: "present state not read",
};
