/** Providers that have another id today: what a reader or an administrator keeps by id follows them. */
import type { Records } from "./model.ts";

/** Today's id by each former one. */
export type Renamed = Readonly<Record<string, string>>;

/** Those of the whole record. */
export function renamedOf({ providers }: Pick<Records, "providers">): Renamed {
  return Object.fromEntries(providers.flatMap(({ id, formerly = [] }) => formerly.map((old) => [old, id] as const)));
}

/** `values` by today's ids. What was kept under today's id was chosen later, and wins. */
export function byTodaysIds<Value>(values: Readonly<Record<string, Value>>, renamed: Renamed): Readonly<Record<string, Value>> {
  const today = (id: string): string => (Object.hasOwn(renamed, id) ? (renamed[id] ?? id) : id);
  const [former, current] = [true, false].map((isFormer) => Object.entries(values).filter(([id]) => (today(id) !== id) === isFormer));
  return Object.fromEntries([...(former ?? []).map(([id, value]) => [today(id), value] as const), ...(current ?? [])]);
}
