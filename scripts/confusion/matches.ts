/** What was recognised on many pages, for a person to judge. */

/** One match, by its provider's id. */
export interface Seen {
  readonly provider: string;
  readonly text: string;
  readonly before: string;
  readonly after: string;
  readonly isRunning: boolean;
}

/** A page as it was read. */
export interface PageRead {
  /** The file's name. */
  readonly page: string;
  readonly seen: readonly Seen[];
  /** What a reader sees. */
  readonly text: string;
}

/** A match in its surroundings, and on how many pages it stands in these. */
export interface MatchRow extends Seen {
  readonly pages: number;
}

/** Each distinct match once, sorted by provider and text, running text first, then by what follows: like stands by like. */
export function distinctMatches(pages: readonly PageRead[]): readonly MatchRow[] {
  const rows = new Map<string, { readonly seen: Seen; readonly pages: Set<string> }>();
  for (const { page, seen } of pages) {
    for (const one of seen) {
      const key = [one.provider, one.text, one.isRunning ? "0" : "1", one.after, one.before].join("\u0000");
      const row = rows.get(key) ?? { seen: one, pages: new Set() };
      rows.set(key, row);
      row.pages.add(page);
    }
  }
  return [...rows].toSorted(([a], [b]) => (a < b ? -1 : 1)).map(([, { seen, pages: on }]) => ({ ...seen, pages: on.size }));
}
