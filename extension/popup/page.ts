/** All that the popup shows of a page, in one reading. */

import type { RecordIndex } from "../../src/dataset/compile.ts";
import { yearOf } from "../../src/dates.ts";
import { ordersOn, type PageList, pageListOf } from "../../src/dossier/page-list.ts";
import { axisOf, type YearAxis } from "../../src/dossier/timeline.ts";
import type { FlagsHere } from "../../src/messages.ts";
import type { Door } from "../browser.ts";
import type { PackagedRecord } from "../records.ts";
import { type Read, readSettings } from "../settings.ts";
import { type Look, lookAfter } from "./look.ts";

/** A page as the popup shows it. */
export interface Page extends Look, Read {
  readonly index: RecordIndex;
  /** Null where the page was not read. */
  readonly list: PageList | null;
  /** Common to all charts of the list. */
  readonly axis: YearAxis;
}

/** Reads settings, tab and record; of the record only the index and the summaries of the providers on the page. */
export async function readPage(browser: Door, record: PackagedRecord, tab: number | null): Promise<Page> {
  const [read, index] = await Promise.all([readSettings(browser), record.index()]);
  const look = await lookAfter(browser, tab, read.settings);
  const here = "here" in look.answer && look.answer.here.reading === "read" ? look.answer.here : null;
  const list = here && (await listOf(record, index, here));
  const rows = list ? [list.site, ...list.inText, ...list.also].filter((row) => row !== null) : [];
  const axis = axisOf(
    rows.map(({ summary }) => summary.years),
    yearOf(index.date),
  );
  return { ...look, ...read, index, list, axis };
}

async function listOf(record: PackagedRecord, { providers }: RecordIndex, here: FlagsHere): Promise<PageList> {
  const loaded = await Promise.all(
    ordersOn(here).map(async (order) => {
      const id = providers[order];
      return id === undefined ? [] : [[order, await record.summary(id)] as const];
    }),
  );
  return pageListOf(here, new Map(loaded.flat()));
}
