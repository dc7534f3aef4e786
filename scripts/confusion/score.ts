/** What was recognised beside what readers found: a page names a provider or it does not. */
import type { Label } from "./labels.ts";
import type { PageRead } from "./matches.ts";

/** Shares and the cases behind them. NaN = of nothing. */
export interface Score {
  /** Pages with a label. */
  readonly pages: number;
  /** Recognised, and rightly. */
  readonly right: number;
  readonly precision: number;
  readonly recall: number;
  readonly wrong: readonly Case[];
  readonly missed: readonly Case[];
}

/** A provider on a page. */
export interface Case {
  readonly provider: string;
  readonly page: string;
  /** The text in question, marked; of a missed provider where its listed forms stand, [] = none of them does. */
  readonly windows: readonly string[];
}

/** Windows of a case; more say no more. */
const MOST = 3;

/** Scores the pages that have a label. `formsOf` gives a provider's names. */
export function scoreOf(pages: readonly PageRead[], labels: readonly Label[], formsOf: (provider: string) => readonly string[]): Score {
  const readings = new Map(pages.map((page) => [page.page, page]));
  const wrong: Case[] = [];
  const missed: Case[] = [];
  let right = 0;
  let labelled = 0;
  for (const { id, providers, doubtful } of labels) {
    const reading = readings.get(id);
    if (reading === undefined) continue;
    labelled += 1;
    const found = new Set(reading.seen.map(({ provider }) => provider));
    for (const provider of found) {
      if (providers.includes(provider)) right += 1;
      else if (!doubtful.includes(provider)) wrong.push({ provider, page: id, windows: windowsIn(reading, provider) });
    }
    for (const provider of providers) {
      if (!found.has(provider)) missed.push({ provider, page: id, windows: windowsOf(reading.text, formsOf(provider)) });
    }
  }
  const precision = right / (right + wrong.length);
  const recall = right / (right + missed.length);
  return { pages: labelled, right, precision, recall, wrong: wrong.toSorted(byProvider), missed: missed.toSorted(byProvider) };
}

/** Where one of `forms` stands in `text`, in any capitals and inside words too, in order of the forms. */
export function windowsOf(text: string, forms: readonly string[]): readonly string[] {
  // Soft hyphens and marks without width.
  const plain = text.replace(/[\u00ad\u200b-\u200f\u2060\ufeff]/g, "").replace(/\s+/g, " ");
  const windows = new Set<string>();
  for (const form of forms) {
    for (const { index, 0: found } of plain.matchAll(new RegExp(form.replace(/[\\^$.*+?()[\]{}|]/g, "\\$&"), "giu"))) {
      if (windows.size === MOST) break;
      const end = index + found.length;
      windows.add(marked(plain.slice(Math.max(0, index - 40), index), found, plain.slice(end, end + 40)));
    }
  }
  return [...windows];
}

/** A match in its surroundings. */
export function marked(before: string, text: string, after: string): string {
  return `${before}⟦${text}⟧${after}`;
}

function windowsIn({ seen }: PageRead, provider: string): readonly string[] {
  const own = seen.filter((one) => one.provider === provider);
  return [...new Set(own.map(({ before, text, after }) => marked(before, text, after)))].slice(0, MOST);
}

function byProvider(a: Case, b: Case): number {
  return a.provider === b.provider ? (a.page < b.page ? -1 : 1) : a.provider < b.provider ? -1 : 1;
}
