/** A flat table of the record. */
import { type Cell, csvOf } from "../../src/csv.ts";
import type { Records } from "../../src/model.ts";

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

/** The table as CSV, with a row of column names. */
export function textOf({ columns, rows }: Table, records: Records): string {
  return csvOf([columns.map(([name]) => name), ...rows(records)]);
}
