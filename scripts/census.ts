/** `npm run census`: how much the record holds, by kind, jurisdiction and year, and how well it is sourced. */
import { yearOf } from "../src/dates.ts";
import { hasPrimary, publishersOf, thinlySourced } from "../src/dossier/evidence.ts";
import { type Event, KINDS, type Records } from "../src/model.ts";
import { checkData } from "./data-check.ts";

/** Runs the command; gives the exit code. */
export async function run(): Promise<number> {
  const { records } = await checkData(process.cwd());
  console.log(censusOf(records));
  return 0;
}

/** The census as text: counts, then events by kind of the providers that they name, by jurisdiction, by year, by type. */
export function censusOf({ providers, events, instruments, affairs }: Records): string {
  const kinds = new Map(providers.map(({ id, kind }) => [id, kind]));
  const named = new Set(events.flatMap((event) => event.providers.map(({ id }) => id)));
  const share = (label: string, holds: (event: Event) => boolean) => {
    const count = events.filter(holds).length;
    return `${label}: ${count} (${((100 * count) / Math.max(1, events.length)).toFixed(1)} %)`;
  };
  const byKind = KINDS.map((kind) => {
    const own = providers.filter((one) => one.kind === kind);
    const withEvents = own.filter(({ id }) => named.has(id)).length;
    const count = events.filter((event) => event.providers.some(({ id }) => kinds.get(id) === kind) || event.covers?.includes(kind)).length;
    return `${kind}: ${own.length} providers, ${withEvents} with own events; ${count} events name or cover it`;
  });
  return [
    `${providers.length} providers, ${events.length} events, ${instruments.length} instruments, ${affairs.length} affairs`,
    share("re-read", ({ reviewed }) => reviewed !== null),
    share("two publishers or more, copies and secondary sources left out", (event) => publishersOf(event).length >= 2),
    share("a primary source", hasPrimary),
    share("secondary sources alone", thinlySourced),
    share("disputed", ({ disputed }) => disputed !== null),
    "",
    ...byKind,
    "",
    `jurisdictions: ${counted(events.map(({ jurisdiction }) => jurisdiction))}`,
    `years: ${counted(events.map(({ date }) => String(yearOf(date))))}`,
    `types: ${counted(events.map(({ type }) => type))}`,
    `status: ${counted(events.map(({ status }) => status))}`,
  ].join("\n");
}

/** "43 values: CN 141, RU 80, …", most first; years in their order. */
function counted(values: readonly string[]): string {
  const counts = new Map<string, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  const isYears = values.every((value) => /^\d{4}$/.test(value));
  const rows = [...counts].sort(([a, many], [b, more]) => (isYears ? a.localeCompare(b) : more - many || a.localeCompare(b)));
  return `${rows.length}: ${rows.map(([value, count]) => `${value} ${count}`).join(", ")}`;
}
