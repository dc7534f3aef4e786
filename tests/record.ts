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

/** A VPN that no event names: its id, a name by which it is always recognised, its site. Which one that is changes with the record. */
export const EVENTLESS = (() => {
  const named = new Set(RECORDS.events.flatMap(({ providers }) => providers.map(({ id }) => id)));
  for (const { id, kind, name, names, sites } of RECORDS.providers) {
    const [site] = sites;
    const isAlways = names.some(({ text, use }) => text === name && use === "always");
    if (kind === "vpn" && !named.has(id) && isAlways && site && !site.path) return { id, name, site: `https://${site.host}/` };
  }
  throw new Error("every VPN has an event: make one up for these tests");
})();
