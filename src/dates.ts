/** Partial dates: `YYYY`, `YYYY-MM` or `YYYY-MM-DD`. */
import type { PartialDate } from "./model.ts";

/** How a partial date is written; the calendar is another matter. */
export const DATE_FORM = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/;

/** Whether `text` is a partial date that the calendar has. */
export function isPartialDate(text: string): boolean {
  const [, year, month, day] = DATE_FORM.exec(text) ?? [];
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

/** Whether `a` was certainly over when `b` began: `2017` is before `2018-03`, and not before `2017-03`. */
export function isBefore(a: PartialDate, b: PartialDate): boolean {
  const precision = Math.min(a.length, b.length);
  return a.slice(0, precision) < b.slice(0, precision);
}

function firstDay(date: PartialDate): string {
  return date + "-01-01".slice(date.length - 4);
}
