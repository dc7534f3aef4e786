/** What the interface prints besides words: dates, places, languages, counts. In English. */
export { languageName, placeName, printedDate } from "../../src/printed.ts";

/** The language that most laws of `jurisdiction` are written in, by CLDR's likely subtags: the record does not note a native title's own. */
export function likelyLanguage(jurisdiction: string): string {
  return new Intl.Locale("und", { region: jurisdiction }).maximize().language;
}

/** The host that a link leads to, to be printed beside it; `http://` before it where the way there is not encrypted. */
export function printedHost(url: string): string {
  const { protocol, host } = new URL(url);
  return (protocol === "https:" ? "" : `${protocol}//`) + host.replace(/^www\./, "");
}

/** "1 event", "12 events". */
export function counted(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? "" : "s"}`;
}
