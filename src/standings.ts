/**
 * What a provider is flagged by, for the script that shows flags and for the options: id, kind, year of its newest own event, and the day on
 * which an own event was last added to the record. Packed as a line each, in order.
 */
import { yearOf } from "./dates.ts";
import { KINDS, type Kind, type PartialDate, type Records } from "./model.ts";
import { FIELD, LINE } from "./names/signs.ts";
import type { Settings } from "./settings.ts";

/** What the settings ask of a provider. */
export interface Standing {
  readonly id: string;
  readonly kind: Kind;
  /** Of the events that name it; null = none does. */
  readonly own: {
    /** Of the newest. */
    readonly year: number;
    /** When one was last added. */
    readonly added: PartialDate;
  } | null;
}

/**
 * Why a provider's mentions stay unflagged:
 * - `no-events`: none of its own is recorded
 * - `kind`: the reader has this kind only listed
 * - `old`: none of its own events is recent enough
 * - `hidden`: the reader or an administrator has hidden it
 */
export type Unflagged = "no-events" | "kind" | "old" | "hidden";

/** Packs the standings of `records`, in order. */
export function packStandings({ providers, events }: Records): string {
  const lines = providers.map(({ id, kind }) => {
    const own = events.filter((event) => event.providers.some((party) => party.id === id));
    const [year] = own.map(({ date }) => yearOf(date)).sort((a, b) => b - a);
    const [added] = own
      .map((event) => event.added)
      .sort()
      .reverse();
    return [id, KINDS.indexOf(kind), ...(year && added ? [year.toString(36), dayOf(added).toString(36)] : [])].join(FIELD);
  });
  return lines.join(LINE);
}

/** Reads what `packStandings` wrote. The whole is taken apart at once, a provider's line when it is asked for. */
export function readStandings(packed: string): { readonly count: number; readonly of: (order: number) => Standing | null } {
  const lines = packed.split(LINE);
  const of = (order: number): Standing | null => {
    const [id, kind, year, added] = (lines[order] ?? "").split(FIELD);
    const known = KINDS[Number(kind)];
    if (!id || !known) return null;
    return { id, kind: known, own: year && added ? { year: parseInt(year, 36), added: dateOf(parseInt(added, 36)) } : null };
  };
  return { count: lines.length, of };
}

/** Why the provider stays unflagged by `settings` in the calendar year `thisYear`; null = it is flagged. */
export function whyUnflagged({ id, kind, own }: Standing, { kinds, hidden, years }: Settings, thisYear: number): Unflagged | null {
  if (own === null) return "no-events";
  if (isHidden(hidden, id, own.added)) return "hidden";
  if (!kinds.includes(kind)) return "kind";
  return years !== null && own.year < firstYearOf(years, thisYear) ? "old" : null;
}

/** Whether the provider `id` is hidden, the last of whose own events was added on `added`: what is newer than the hiding shows it again. */
export function isHidden(hidden: Settings["hidden"], id: string, added: PartialDate): boolean {
  const hiding = Object.hasOwn(hidden, id) ? hidden[id] : undefined;
  return hiding !== undefined && (hiding.until === "always" || added <= hiding.since);
}

/** The first year of "the last `years` years": whole calendar years, so that it is never less than that. */
export function firstYearOf(years: number, thisYear: number): number {
  return thisYear - years;
}

const DAY = 86_400_000;

function dayOf(date: PartialDate): number {
  return Date.parse(date) / DAY;
}

function dateOf(day: number): PartialDate {
  return new Date(day * DAY).toISOString().slice(0, 10);
}
