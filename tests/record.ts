/** The real record, read once for all tests. */
import { checkData } from "../scripts/data-check.ts";
import { readIndex } from "../src/names/index.ts";
import { packApps, packNames } from "../src/names/pack.ts";

export const {
  records: RECORDS,
  exceptions: EXCEPTIONS,
  released: RELEASED,
  problems: PROBLEMS,
} = await checkData(`${import.meta.dirname}/..`);

export const INDEX = readIndex(packNames(RECORDS));

export const APPS = packApps(RECORDS);

/** The id of the provider at `order`. */
export function idAt(order: number): string {
  return RECORDS.providers[order]?.id ?? `no provider ${order}`;
}
