/** Up to four providers side by side: what happened to one and not to another comes first. */
import type { EventType, Jurisdiction } from "../model.ts";
import type { EventHead, EventLine } from "./head.ts";

/** How many can be compared. */
export const MOST_COMPARED = 4;

/** One line of the matrix: a type in a jurisdiction. */
export interface MatrixRow {
  readonly type: EventType;
  readonly jurisdiction: Jurisdiction;
  /** Events of each provider, in their order. */
  readonly counts: readonly number[];
}

/** What the compared have each, and what they have together. */
export interface Comparison {
  /** Where some have an event and others none; the widest difference first. */
  readonly differing: readonly MatrixRow[];
  /** Where all have one. */
  readonly common: readonly MatrixRow[];
  /** Events that name more than one of them, newest first, with the places of those that they name. */
  readonly shared: readonly (readonly [event: EventLine, named: readonly number[]])[];
}

/** Compares providers by their own events, `lists`, each newest first. */
export function compared(lists: readonly (readonly EventHead[])[]): Comparison {
  const rows = new Map<string, { readonly type: EventType; readonly jurisdiction: Jurisdiction; readonly counts: number[] }>();
  const events = new Map<string, { readonly event: EventLine; readonly named: number[] }>();
  lists.forEach((list, place) => {
    for (const event of list) {
      const { id, type, jurisdiction } = event;
      const row = rows.get(`${type} ${jurisdiction}`) ?? { type, jurisdiction, counts: lists.map(() => 0) };
      row.counts[place] = (row.counts[place] ?? 0) + 1;
      rows.set(`${type} ${jurisdiction}`, row);
      const named = events.get(id) ?? { event, named: [] };
      named.named.push(place);
      events.set(id, named);
    }
  });
  const all = [...rows.values()].sort((a, b) => spread(b) - spread(a) || total(b) - total(a) || (keyOf(a) < keyOf(b) ? -1 : 1));
  return {
    differing: all.filter(({ counts }) => counts.includes(0)),
    common: all.filter(({ counts }) => !counts.includes(0)),
    shared: [...events.values()].filter(({ named }) => named.length > 1).map(({ event, named }) => [event, named] as const),
  };
}

function spread({ counts }: MatrixRow): number {
  return Math.max(...counts) - Math.min(...counts);
}

function total({ counts }: MatrixRow): number {
  return counts.reduce((sum, one) => sum + one, 0);
}

function keyOf({ type, jurisdiction }: MatrixRow): string {
  return `${jurisdiction} ${type}`;
}
