/** The popup's list: which of the page's providers stand where, and in which order. */
import { compareDates } from "../dates.ts";
import type { FlagsHere } from "../messages.ts";
import type { Unflagged } from "../standings.ts";
import type { Summary } from "./summary.ts";

/** One provider of the page. */
export interface PageRow {
  readonly order: number;
  readonly summary: Summary;
  /** Visible mentions, furniture included. */
  readonly mentions: number;
  /** Of these, mentions in running text. */
  readonly running: number;
  readonly inTitle: boolean;
  /** Why its mentions are not flagged wherever they stand; null = they are. */
  readonly unflagged: Unflagged | null;
}

/** The popup's three groups. A provider stands in one of them. */
export interface PageList {
  /** The provider whose site or store listing this is. */
  readonly site: PageRow | null;
  /** What the page writes about: in running text, recorded, and flagged by the reader's settings. In quiet mode the same. */
  readonly inText: readonly PageRow[];
  /** Furniture, kinds that are only listed, hidden providers, no recorded events; those with events first. */
  readonly also: readonly PageRow[];
}

/** The orders of all providers on the page, each once: the summaries to load. */
export function ordersOn({ site, mentions }: Pick<FlagsHere, "site" | "mentions">): readonly number[] {
  return [...new Set([...(site ? [site.order] : []), ...mentions.map(({ order }) => order)])];
}

/** The list of the page that `here` describes. A provider without a summary is left out. */
export function pageListOf(here: FlagsHere, summaries: ReadonlyMap<number, Summary>): PageList {
  const rows = ordersOn(here).flatMap((order) => rowOf(here, order, summaries.get(order)));
  const others = rows.filter(({ order }) => order !== here.site?.order);
  return {
    site: rows.find(({ order }) => order === here.site?.order) ?? null,
    inText: others.filter(isAbout).sort(compareRows),
    also: others
      .filter((row) => !isAbout(row))
      .sort((a, b) => Number(b.summary.events > 0) - Number(a.summary.events > 0) || compareRows(a, b)),
  };
}

function rowOf({ mentions, inTitle, unflagged }: FlagsHere, order: number, summary: Summary | undefined): PageRow[] {
  if (!summary) return [];
  const own = mentions.filter((mention) => mention.order === order);
  const sum = (of: "count" | "running") => own.reduce((total, mention) => total + mention[of], 0);
  const [, why = null] = unflagged.find(([other]) => other === order) ?? [];
  return [{ order, summary, mentions: sum("count"), running: sum("running"), inTitle: inTitle.includes(order), unflagged: why }];
}

function isAbout({ unflagged, running }: PageRow): boolean {
  return running > 0 && unflagged === null;
}

/** In title or h1 first, then the number of mentions in running text, then the newest event, then the name. */
function compareRows(a: PageRow, b: PageRow): number {
  return (
    Number(b.inTitle) - Number(a.inTitle) ||
    b.running - a.running ||
    compareNewest(a.summary, b.summary) ||
    a.summary.name.localeCompare(b.summary.name, "en")
  );
}

function compareNewest({ latest: [a] }: Summary, { latest: [b] }: Summary): number {
  if (!a || !b) return Number(Boolean(b)) - Number(Boolean(a));
  return compareDates(b.date, a.date);
}
