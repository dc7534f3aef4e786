/** Measures on a whole kind: a ban on unlicensed VPNs covers every VPN. */
import type { Kind, Records } from "../model.ts";
import { newestFirst } from "./head.ts";
import { type Brief, briefOf } from "./summary.ts";

/** One line of `records/covers/<kind>.json`. */
export interface CoveringEvent extends Brief {
  /** Ids of the providers that it also names: under those it is an own event and not shown again. */
  readonly providers: readonly string[];
}

/** The events of `records` that cover `kind`, newest first. */
export function coversOf(records: Records, kind: Kind): readonly CoveringEvent[] {
  return newestFirst(records.events.filter(({ covers }) => covers?.includes(kind))).map((event) => ({
    ...briefOf(event),
    providers: event.providers.map(({ id }) => id),
  }));
}
