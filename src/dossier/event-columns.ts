/** An event as a row of a table. */
import { type Cell, LIST, listed } from "../csv.ts";
import type { Event } from "../model.ts";

/** A column of a table of events: its name, what it says, and the cell of an event. */
export type EventColumn = readonly [name: string, says: string, cellOf: (event: Event) => Cell];

/** Every field of an event that is one text, and lists of texts; providers and sources are tables of their own, or columns of whoever needs them. */
export const EVENT_COLUMNS: readonly EventColumn[] = [
  ["id", "the file data/events/<country>/<date>-<words>.yaml", ({ id }) => id],
  ["date", "day, month or year of the act", ({ date }) => date],
  ["jurisdiction", "whose authority acted: ISO 3166-1 alpha-2, or EU", ({ jurisdiction }) => jurisdiction],
  ["authority", "empty = not stated in the sources", ({ authority }) => authority],
  ["type", "what kind of act", ({ type }) => type],
  ["title", "who did what", ({ title }) => title],
  ["summary", "one to three sentences", ({ summary }) => summary],
  ["instrument", "id of what it rests on", ({ instrument }) => instrument],
  ["covers", `kinds that a general measure applies to; ${LIST}`, ({ covers }) => listed(covers)],
  ["status", "where it stands", ({ status }) => status],
  ["superseded_by", "id of the event that replaced it", ({ superseded_by }) => superseded_by],
  ["disputed", "which fact is contested, and by whom", ({ disputed }) => disputed],
  ["note", "a remark", ({ note }) => note],
  ["affair", "the story that it belongs to", ({ affair }) => affair],
  ["added", "day", ({ added }) => added],
  ["reviewed", "day on which its sources were last opened again; empty = not yet", ({ reviewed }) => reviewed],
  ["formerly", `earlier ids; ${LIST}`, ({ formerly }) => listed(formerly)],
];
