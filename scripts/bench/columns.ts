/** Cells in columns. */
import type { Spread } from "./figures.ts";

/** Rows of cells in columns; numbers to the right. */
export function aligned(rows: readonly (readonly string[])[]): string {
  const widths = rows[0]?.map((_, at) => Math.max(...rows.map((row) => row[at]?.length ?? 0))) ?? [];
  return rows
    .map((row) => row.map((cell, at) => (at === 0 ? cell.padEnd(widths[at] ?? 0) : cell.padStart(widths[at] ?? 0))).join("  "))
    .join("\n");
}

/** Median, and in brackets what lies between the lowest and the highest tenth. */
export function inWords({ median, p10, p90 }: Spread): string {
  return `${round(median)} (${round(p10)}–${round(p90)})`;
}

/** Two places, fewer for large numbers. */
export function round(value: number): string {
  return value.toFixed(value >= 1000 ? 0 : value >= 100 ? 1 : 2);
}
