/** The shown list of events as a file: for a spreadsheet, a program, an article. */
import { CREDIT, LICENCE } from "../credit.ts";
import { listed, spreadsheetOf } from "../csv.ts";
import type { Event, Instrument, PartialDate } from "../model.ts";
import { EVENT_COLUMNS, type EventColumn } from "./event-columns.ts";
import { asMarkdown } from "./event-list-markdown.ts";

/** A list as it is shown, with what its events refer to by id; an id that is not there stands for itself. */
export interface EventList {
  /** Display names of the providers. */
  readonly names: Readonly<Record<string, string>>;
  readonly instruments: Readonly<Record<string, Instrument>>;
  /** Whose or what events these are. */
  readonly heading: string;
  /** In the order in which they are shown. */
  readonly events: readonly Event[];
  /** The day of the record. */
  readonly recorded: PartialDate;
}

/** The formats, as readers choose them, with the ending of a file in each. */
export const LIST_FORMATS = { csv: "csv", json: "json", markdown: "md" } as const;
/** What a list can be written as. */
export type ListFormat = keyof typeof LIST_FORMATS;

/** `list` in one of the formats; ends with a line end. */
export function exported(list: EventList, format: ListFormat): string {
  return WRITERS[format](list);
}

const WRITERS: Readonly<Record<ListFormat, (list: EventList) => string>> = { csv: asCsv, json: asJson, markdown: asMarkdown };

/** A row of names and one for each event, whose first columns are those of the export of the whole record. */
function asCsv({ events, names, instruments }: EventList): string {
  const columns: readonly EventColumn[] = [
    ...EVENT_COLUMNS,
    ["instrument_title", "what it rests on", ({ instrument }) => instrument && (instruments[instrument]?.title ?? instrument)],
    ["providers", "name and role", ({ providers }) => listed(providers.map(({ id, role }) => `${names[id] ?? id} (${role})`))],
    ["sources", "publisher and address", ({ sources }) => listed(sources.map(({ publisher, url }) => `${publisher} <${url}>`))],
  ];
  return spreadsheetOf([columns.map(([name]) => name), ...events.map((event) => columns.map(([, , cellOf]) => cellOf(event)))]);
}

/** The events as the record has them. */
function asJson({ heading, events, recorded }: EventList): string {
  const about = { title: heading, credit: CREDIT, recorded, licence: LICENCE.name, licence_url: LICENCE.url };
  return `${JSON.stringify({ ...about, events }, null, 2)}\n`;
}
