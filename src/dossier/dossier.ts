/** Everything that the record says of one provider. */
import type { Provider, Records } from "../model.ts";
import { type EventHead, headOf, newestFirst } from "./head.ts";

/** One file of the packaged record, `records/providers/<id>.json`. */
export interface Dossier {
  readonly provider: Provider;
  /** The events that name the provider, newest first. */
  readonly events: readonly EventHead[];
  /** Display names of the family, by id. */
  readonly names: Readonly<Record<string, string>>;
}

/** The dossier of `provider`, taken out of `records`. */
export function dossierOf({ providers, events }: Records, provider: Provider): Dossier {
  const own = events.filter((event) => event.providers.some(({ id }) => id === provider.id));
  const family = new Set(provider.family.map(({ id }) => id));
  return {
    provider,
    events: newestFirst(own).map((event) => headOf(event, provider.id)),
    names: Object.fromEntries(providers.filter(({ id }) => family.has(id)).map(({ id, name }) => [id, name])),
  };
}
