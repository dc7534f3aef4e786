/** A flat table of the record, and its text. */
import type { Records } from "../../src/model.ts";

/** What stands in a cell; null and undefined are empty. */
export type Cell = string | boolean | null | undefined;

/** A table of the export. Rows are in the order of the record. */
export interface Table {
  readonly name: string;
  readonly title: string;
  readonly description: string;
  readonly columns: readonly (readonly [name: string, type: "string" | "boolean", says: string])[];
  /** The columns that tell rows apart. */
  readonly key: readonly string[];
  /** Columns that hold the id of a row of another table. */
  readonly references: readonly (readonly [column: string, table: string])[];
  rows(records: Records): readonly (readonly Cell[])[];
}

const SEPARATOR = " | ";

/** What a column of lists says of itself. */
export const LIST = `several are joined by “${SEPARATOR}”`;

/** A list in one cell. */
export function listed(items: readonly string[] = []): string {
  return items.join(SEPARATOR);
}

/** The table with a row of column names, as RFC 4180 has it: lines end in CR LF, quotes are doubled. */
export function csvOf({ columns, rows }: Table, records: Records): string {
  const lines = [columns.map(([name]) => name), ...rows(records)];
  return lines.map((cells) => `${cells.map(quoted).join(",")}\r\n`).join("");
}

function quoted(cell: Cell): string {
  const text = String(cell ?? "");
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
