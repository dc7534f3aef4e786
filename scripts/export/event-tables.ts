/** The tables of events, and of what they rest on. */
import { type Cell, LIST, listed } from "../../src/csv.ts";
import { EVENT_COLUMNS } from "../../src/dossier/event-columns.ts";
import type { Event, Instrument } from "../../src/model.ts";
import type { Table } from "./table.ts";

/** Instruments, affairs, events and their lists, each after those that it refers to. */
export const EVENT_TABLES: readonly Table[] = [
  {
    name: "instruments",
    title: "Instruments",
    description: "Laws, regulations, notices and orders that acts rest on.",
    columns: [
      ["id", "string", "the file data/instruments/<country>/<words>.yaml"],
      ["title", "string", "in English"],
      ["title_native", "string", "in its own language"],
      ["number", "string", "official number"],
      ["jurisdiction", "string", "ISO 3166-1 alpha-2, or EU"],
      ["authority", "string", "who issued it"],
      ["issued", "string", "partial date"],
      ["in_force", "string", "partial date"],
      ["status", "string", "where it stands; empty = not read"],
      ["superseded_by", "string", "id of the instrument that replaced it"],
      ["summary", "string", "one to three sentences"],
      ["added", "string", "day"],
      ["reviewed", "string", "day on which its sources were last opened again; empty = not yet"],
      ["formerly", "string", `earlier ids; ${LIST}`],
    ],
    key: ["id"],
    references: [["superseded_by", "instruments"]],
    rows: ({ instruments }) =>
      instruments.map((one) => [
        ...[one.id, one.title, one.title_native, one.number, one.jurisdiction, one.authority, one.issued, one.in_force, one.status],
        ...[one.superseded_by, one.summary, one.added, one.reviewed, listed(one.formerly)],
      ]),
  },
  {
    name: "affairs",
    title: "Affairs",
    description: "Stories of several events.",
    columns: [
      ["id", "string", "the slug that its events carry"],
      ["title", "string", "what it is called"],
      ["summary", "string", "one sentence"],
    ],
    key: ["id"],
    references: [],
    rows: ({ affairs }) => affairs.map(({ id, title, summary }) => [id, title, summary]),
  },
  {
    name: "events",
    title: "Events",
    description: "Acts of authorities, courts and companies, one each.",
    columns: EVENT_COLUMNS.map(([name, says]) => [name, "string", says]),
    key: ["id"],
    references: [
      ["instrument", "instruments"],
      ["superseded_by", "events"],
      ["affair", "affairs"],
    ],
    rows: ({ events }) => events.map((event) => EVENT_COLUMNS.map(([, , cellOf]) => cellOf(event))),
  },
  {
    name: "event_providers",
    title: "Providers of events",
    description: "Who has which part in an event.",
    columns: [
      ["event", "string", "id"],
      ["provider", "string", "id"],
      ["role", "string", "subject, implementer, affected or challenger"],
    ],
    key: ["event", "provider"],
    references: [
      ["event", "events"],
      ["provider", "providers"],
    ],
    rows: ({ events }) => events.flatMap((event) => event.providers.map(({ id, role }) => [event.id, id, role])),
  },
  {
    name: "sources",
    title: "Sources",
    description: "Documents that state the facts of an event or an instrument.",
    columns: [
      ["record", "string", "id of the event or instrument"],
      ["record_is", "string", "event or instrument"],
      ["url", "string", "where it was read"],
      ["title", "string", "the document's, or a description of it"],
      ["title_is", "string", "description where the title's wording is ours"],
      ["publisher", "string", "who published it at this address"],
      ["published", "string", "partial date; empty = undated"],
      ["lang", "string", "BCP 47 tag"],
      ["supports", "string", "which facts it states"],
      ["tier", "string", "primary, news, specialist, ngo or secondary"],
      ["copy_of", "string", "the original publisher, where the text is somebody else's"],
    ],
    key: ["record", "url"],
    references: [],
    rows: ({ events, instruments }) => [
      ...events.flatMap((one) => sourceRows(one, "event")),
      ...instruments.flatMap((one) => sourceRows(one, "instrument")),
    ],
  },
];

function sourceRows({ id, sources }: Event | Instrument, kind: string): readonly (readonly Cell[])[] {
  return sources.map((one) => [
    ...[id, kind, one.url, one.title, one.title_is, one.publisher, one.published, one.lang, one.supports, one.tier, one.copy_of],
  ]);
}
