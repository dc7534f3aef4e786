/** Citations for LaTeX. */
import { languageName, longDate } from "../printed.ts";
import type { Citation } from "./cite.ts";

/**
 * BibTeX that prints the same with biblatex and with the styles of BibTeX itself: `@misc` with `howpublished` is all that both know of a page
 * of a publisher (`@online` and `organization` are biblatex's own). `date`, `urldate` and `language` are for biblatex, `year` and `month` for
 * the others. Old styles do not know `url`; the address is not repeated for them as `\url{…}`, since a document without that command would stop.
 */
export function asBibtex(citations: readonly Citation[]): string {
  return citations.map(entryOf).join("\n");
}

function entryOf({ key, title, publisher, original, date, accessed, url, lang, note }: Citation): string {
  const fields = {
    // The inner braces keep a title's capitals.
    title: `{{${tex(title)}}}`,
    howpublished: `{${tex(publisher)}}`,
    // Here they keep an "and" in the name from parting two names.
    origpublisher: original && `{{${tex(original)}}}`,
    date: date && `{${date}}`,
    year: date && `{${date.slice(0, 4)}}`,
    // BibTeX's own abbreviations, jan to dec, stand without braces.
    month: date && date.length > 4 && longDate(date.slice(0, 7)).slice(0, 3).toLowerCase(),
    url: url && `{${plainAscii(url)}}`,
    urldate: accessed && `{${accessed}}`,
    // biblatex has a word for most of these in the language of the document that cites.
    language: `{${tex(languageName(lang.split("-")[0] ?? lang).toLowerCase())}}`,
    note: `{${tex(note)}}`,
  };
  const lines = Object.entries(fields).flatMap(([name, value]) => (value ? [`  ${name} = ${value},\n`] : []));
  return `@misc{${key},\n${lines.join("")}}\n`;
}

// An address is not TeX: `%`, `#`, `&`, `_` and `~` stay. A brace would count as BibTeX's, and letters beyond ASCII break in `\url`.
function plainAscii(url: string): string {
  return url.replace(/[^!-~]|[{}\\]/gu, encodeURIComponent);
}

// Braces are counted even after a backslash, so they are written as commands. `<` and `>` print as other signs in TeX's old fonts.
const COMMANDS: Readonly<Record<string, string>> = {
  "\\": "{\\textbackslash}",
  "{": "{\\textbraceleft}",
  "}": "{\\textbraceright}",
  "~": "{\\textasciitilde}",
  "^": "{\\textasciicircum}",
  "<": "{\\textless}",
  ">": "{\\textgreater}",
  "\u00a0": "~",
};

function tex(text: string): string {
  // An empty group keeps two signs from becoming one: -- a dash, '' a quotation mark.
  return text.replace(/[\\{}~^<>\u00a0%&#_$]/g, (sign) => COMMANDS[sign] ?? `\\${sign}`).replace(/([-'`,])(?=\1)|[?!](?=`)/g, "$&{}");
}
