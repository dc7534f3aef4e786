/** Events on a time line, by date and type: a row a type, a column a span of months. */
import { DATE_FORM } from "../dates.ts";
import { EVENT_TYPES, type EventType, type PartialDate } from "../model.ts";
import type { Years } from "./filter.ts";
import type { EventLine } from "./head.ts";

/** One place on the chart. Places along it are fractions of its length, 0 to 1. */
export interface Mark {
  /** Where its events begin and end: of one that is dated to the day both are the same. */
  readonly from: number;
  readonly to: number;
  /** Where it is drawn: in the middle of its column, so that no two overlap. */
  readonly at: number;
  /** Newest first; at least one. */
  readonly events: readonly EventLine[];
}

/** A row of the chart, only of types that have an event in it. */
export interface Lane {
  readonly type: EventType;
  readonly marks: readonly Mark[];
}

/** Month counts that divide a year or are whole years. */
const SPANS = [1, 2, 3, 4, 6, 12, 24, 60, 120] as const;

/** Lanes of `events` within `years`, at most `columns` marks in each; types in the order of the vocabulary. */
export function lanesOf(events: readonly EventLine[], years: Years, columns: number): readonly Lane[] {
  const months = 12 * (years[1] - years[0] + 1);
  const span = SPANS.find((one) => months / one <= columns) ?? months;
  const placed = events.map((event) => ({ event, ...placeOf(event.date, years) })).filter(({ from, to }) => to >= 0 && from < 1);
  return EVENT_TYPES.map((type) => {
    const columnsOf = new Map<number, Placed[]>();
    for (const one of placed.filter(({ event }) => event.type === type)) {
      const column = Math.floor(((one.from + one.to) / 2) * (months / span));
      columnsOf.set(column, [...(columnsOf.get(column) ?? []), one]);
    }
    return {
      type,
      marks: [...columnsOf].sort(([a], [b]) => a - b).map(([column, list]) => markOf(list, ((column + 0.5) * span) / months)),
    };
  }).filter(({ marks }) => marks.length > 0);
}

type Placed = { readonly event: EventLine; readonly from: number; readonly to: number };

function markOf(list: readonly Placed[], middle: number): Mark {
  const from = Math.min(...list.map((one) => one.from));
  const to = Math.max(...list.map((one) => one.to));
  return { from, to, at: Math.min(1, Math.max(0, middle)), events: list.map(({ event }) => event) };
}

/** Where the first and the last possible day of `date` stand; a fraction below 0 or above 1 is outside of `years`. */
function placeOf(date: PartialDate, years: Years): { readonly from: number; readonly to: number } {
  const [, year = "", month, day] = DATE_FORM.exec(date) ?? [];
  const first = Date.UTC(Number(year), Number(month ?? 1) - 1, Number(day ?? 1));
  const last = day ? first : Date.UTC(Number(year), month ? Number(month) : 12, 0);
  const [start, end] = [Date.UTC(years[0], 0), Date.UTC(years[1] + 1, 0)];
  return { from: (first - start) / (end - start), to: (last - start) / (end - start) };
}

/** Years in the direction in which a reader turns the chart, never beyond `whole`. */
export type Turn = "earlier" | "later" | "closer" | "wider";

/** `years` moved by half their span, halved or doubled, within `whole`; the same where there is no further to go. */
export function turned([from, to]: Years, [first, last]: Years, turn: Turn): Years {
  const span = to - from + 1;
  const half = Math.max(1, Math.floor(span / 2));
  if (turn === "closer") return span === 1 ? [from, to] : within(to - half + 1, half, first, last);
  if (turn === "wider") return within(from - Math.floor(span / 2), span * 2, first, last);
  return within(from + (turn === "later" ? half : -half), span, first, last);
}

function within(from: number, span: number, first: number, last: number): Years {
  const length = Math.min(span, last - first + 1);
  const start = Math.min(Math.max(from, first), last - length + 1);
  return [start, start + length - 1];
}

/** The place of a mark: its lane, and which it is there. */
export type Place = readonly [lane: number, mark: number];

/** From mark to mark: along a lane, or to the lane above or below. */
export type Step = "before" | "after" | "first" | "last" | "up" | "down";

/** Where a step leads from a mark, in another lane to the nearest mark; the same where there is no further to go. */
export function stepped(lanes: readonly Lane[], [lane, mark]: Place, step: Step): Place {
  const marks = lanes[lane]?.marks ?? [];
  const last = marks.length - 1;
  switch (step) {
    case "before":
      return [lane, Math.max(0, mark - 1)];
    case "after":
      return [lane, Math.min(last, mark + 1)];
    case "first":
      return [lane, 0];
    case "last":
      return [lane, last];
    case "up":
    case "down": {
      const to = lane + (step === "up" ? -1 : 1);
      const others = lanes[to]?.marks.map(({ at }, i) => [Math.abs(at - (marks[mark]?.at ?? 0)), i] as const) ?? [];
      const [nearest] = others.toSorted(([a], [b]) => a - b);
      return nearest ? [to, nearest[1]] : [lane, mark];
    }
  }
}
