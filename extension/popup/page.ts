/** All that the popup shows of a page, in one reading. */

import type { RecordIndex } from "../../src/dataset/compile.ts";
import { yearOf } from "../../src/dates.ts";
import { ordersOn, type PageList, pageListOf } from "../../src/dossier/page-list.ts";
import type { Summary } from "../../src/dossier/summary.ts";
import { axisOf, type YearAxis } from "../../src/dossier/timeline.ts";
import type { FlagsHere } from "../../src/messages.ts";
import type { Door } from "../browser.ts";
import { logged } from "../logged.ts";
import type { PackagedRecord } from "../records.ts";
import { type Read, readSettings } from "../settings.ts";
import { type Look, lookAfter } from "./look.ts";

/** A page as the popup shows it. */
export interface Page extends Look, Read {
  readonly index: RecordIndex;
  /** Null where the page was not read. */
  readonly list: PageList | null;
  /** How many providers of the page are missing from the list, since their files cannot be read. */
  readonly unreadable: number;
  /** Common to all charts of the list. */
  readonly axis: YearAxis;
}

/** Why there is no page to show: our own files, or the settings, cannot be read. */
export type NoPage = "failed" | "no-settings";

/** Reads settings, tab and record; of the record only the index and the summaries of the providers on the page. */
export async function readPage(browser: Door, record: PackagedRecord, tab: number | null): Promise<Page | NoPage> {
  const [read, index] = await Promise.all([readSettings(browser).catch(logged), record.index().catch(logged)]);
  if (!read) return "no-settings";
  if (!index) return "failed";
  const look = await lookAfter(browser, tab, read.settings);
  const here = "here" in look.answer && look.answer.here.reading === "read" ? look.answer.here : null;
  const summaries = here ? await summariesOf(record, index, here) : [];
  const known = summaries.flatMap(([order, summary]) => (summary ? [[order, summary] as const] : []));
  const list = here && pageListOf(here, new Map(known));
  const rows = list ? [list.site, ...list.inText, ...list.also].filter((row) => row !== null) : [];
  const axis = axisOf(
    rows.map(({ summary }) => summary.years),
    yearOf(index.date),
  );
  return { ...look, ...read, index, list, unreadable: summaries.length - known.length, axis };
}

/** Null = its file cannot be read. */
type Known = readonly [order: number, summary: Summary | null];

async function summariesOf(record: PackagedRecord, { providers }: RecordIndex, here: FlagsHere): Promise<readonly Known[]> {
  const loaded = await Promise.all(
    ordersOn(here).map(async (order) => {
      const id = providers[order];
      return id === undefined ? [] : [[order, await record.summary(id).catch(logged)] as const];
    }),
  );
  return loaded.flat();
}
