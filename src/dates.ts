/** Partial dates: `YYYY`, `YYYY-MM` or `YYYY-MM-DD`. */
import type { PartialDate } from "./model.ts";

const FORM = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/;

/** Whether `text` is a partial date that the calendar has. */
export function isPartialDate(text: string): boolean {
  const [, year, month, day] = FORM.exec(text) ?? [];
  if (!year) return false;
  const date = new Date(Date.UTC(Number(year), Number(month ?? 1) - 1, Number(day ?? 1)));
  return date.toISOString().startsWith(text);
}

/** The calendar year. */
export function yearOf(date: PartialDate): number {
  return Number(date.slice(0, 4));
}

/**
 * Sorts by the first possible day, coarser after finer: `2017-01-01`, `2017-01`, `2017`, `2017-01-02`.
 * Negative if `a` comes first.
 */
export function compareDates(a: PartialDate, b: PartialDate): number {
  const [dayA, dayB] = [firstDay(a), firstDay(b)];
  if (dayA !== dayB) return dayA < dayB ? -1 : 1;
  return b.length - a.length;
}

function firstDay(date: PartialDate): string {
  return date + "-01-01".slice(date.length - 4);
}
