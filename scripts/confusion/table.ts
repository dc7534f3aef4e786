/** Matches and score as text, one line a match, the matches one below the other. */
import type { MatchRow } from "./matches.ts";
import { type Case, marked, type Score } from "./score.ts";

/** The matches as lines in columns: provider, number of pages, running text or furniture, the match in its surroundings. */
export function tableOf(rows: readonly MatchRow[]): string {
  const [provider, pages, before] = [
    widest(rows.map((row) => row.provider)),
    widest(rows.map((row) => String(row.pages))),
    widest(rows.map((row) => row.before)),
  ];
  const line = (row: MatchRow): string => {
    const place = row.isRunning ? "text" : "furn";
    const window = marked(padding(row.before, before) + row.before, row.text, row.after);
    return [row.provider.padEnd(provider), String(row.pages).padStart(pages), place, window].join(" ");
  };
  return [`${rows.length} distinct matches: provider, pages, running text or furniture, match`, ...rows.map(line)].join("\n");
}

/** The score, then what is wrong and what is missing, a case a block. */
export function scoreTable({ pages, right, precision, recall, wrong, missed }: Score): string {
  return [
    `${pages} labelled pages; a provider on a page counts once`,
    `precision ${percent(precision)} (${right} of ${right + wrong.length} recognised)`,
    `recall    ${percent(recall)} (${right} of ${right + missed.length} named)`,
    `\nwrong (${wrong.length})`,
    ...wrong.map(caseLines),
    `\nmissed (${missed.length})`,
    ...missed.map(caseLines),
  ].join("\n");
}

function caseLines({ provider, page, windows }: Case): string {
  const lines = windows.length > 0 ? windows : ["no listed form stands in the text"];
  return [`${provider}  ${page}`, ...lines.map((line) => `    ${line}`)].join("\n");
}

function percent(share: number): string {
  return Number.isNaN(share) ? "of nothing" : `${(100 * share).toFixed(1)} %`;
}

/** Characters that fill two columns of a terminal. */
const WIDE = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\u3000-\u303f\uff01-\uff60]/gu;

function widthOf(text: string): number {
  return [...text].length + (text.match(WIDE)?.length ?? 0);
}

function widest(texts: readonly string[]): number {
  return texts.reduce((width, text) => Math.max(width, widthOf(text)), 0);
}

function padding(text: string, width: number): string {
  return " ".repeat(width - widthOf(text));
}
