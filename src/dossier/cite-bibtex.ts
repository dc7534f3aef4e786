/** Citations for LaTeX. */
import { languageName, longDate } from "../printed.ts";
import type { Citation } from "./cite.ts";

/**
 * BibTeX for both of its readers. biblatex knows the entries and reads `date`, `organization` and `language`. The styles of BibTeX itself take
 * an entry that they do not know as `@misc`, and read `year`, `month` and `howpublished`, which biblatex passes over in these entries; those of
 * them that know `url` print it. For those that do not, the address is not repeated as `\url{…}`: a document without that command would stop.
 */
export function asBibtex(citations: readonly Citation[]): string {
  return citations.map(entryOf).join("\n");
}

const ENTRIES = { source: "online", event: "dataset" } as const;

function entryOf(citation: Citation): string {
  const { of, key, title, publisher, original, date, accessed, url, lang, note } = citation;
  const fields = {
    // The inner braces keep capitals in titles, and "and" in publishers from being read as between two of them.
    title: `{{${tex(title)}}}`,
    organization: `{{${tex(publisher)}}}`,
    howpublished: `{{${tex(publisher)}}}`,
    origpublisher: original && `{{${tex(original)}}}`,
    date: date && `{${date}}`,
    year: date && `{${date.slice(0, 4)}}`,
    month: date && monthOf(date),
    url: url && `{${plainUrl(url)}}`,
    urldate: accessed && `{${accessed}}`,
    // biblatex has a word for most of these in the language of the document that cites.
    language: `{${tex(languageName(lang.split("-")[0] ?? lang).toLowerCase())}}`,
    note: `{${tex(note)}}`,
  };
  const lines = Object.entries(fields).flatMap(([name, value]) => (value ? [`  ${name} = ${value},\n`] : []));
  return `@${ENTRIES[of]}{${key},\n${lines.join("")}}\n`;
}

// BibTeX's own abbreviations, `jan` to `dec`, stand without braces.
function monthOf(date: string): string | null {
  const [year, month] = date.split("-");
  return month ? longDate(`${year}-${month}`).slice(0, 3).toLowerCase() : null;
}

// An address is not TeX: `%`, `#`, `&`, `_` and `~` stay. A brace would count as BibTeX's, and letters beyond ASCII break in `\url`.
function plainUrl(url: string): string {
  return url.replace(/[^!-~]|[{}\\]/gu, encodeURIComponent);
}

// Braces are counted even after a backslash, so they are written as commands; `<`, `>` and `|` print as other signs in TeX's old fonts.
const COMMANDS: Readonly<Record<string, string>> = {
  "\\": "{\\textbackslash}",
  "{": "{\\textbraceleft}",
  "}": "{\\textbraceright}",
  "~": "{\\textasciitilde}",
  "^": "{\\textasciicircum}",
  "<": "{\\textless}",
  ">": "{\\textgreater}",
  "|": "{\\textbar}",
  "\u00a0": "~",
};

function tex(text: string): string {
  // An empty group keeps two signs from becoming one: -- a dash, '' a quotation mark.
  return text.replace(/[\\{}~^<>|\u00a0%&#_$]/g, (sign) => COMMANDS[sign] ?? `\\${sign}`).replace(/([-'`,])(?=\1)|[?!](?=`)/g, "$&{}");
}
