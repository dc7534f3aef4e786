/** What must hold within and between records, beyond the shape of one. */
import type { Exception, PartialDate, Records } from "../model.ts";
import type { Problem } from "./problem.ts";
import { pathOf } from "./read.ts";

/** A named rule. */
export interface Rule {
  readonly name: string;
  readonly why: string;
  readonly level?: "error" | "warning";
  check(records: Records, today: PartialDate): readonly Problem[];
}

/** The rules, each of which passes the record and fails its counterexample in `tests/dataset/rules.test.ts`. */
export const RULES: readonly Rule[] = [
  {
    name: "an event's path says its jurisdiction and date",
    why: "The folder listing is a timeline, and the id is the path.",
    check: ({ events }) =>
      events
        .filter(({ id, jurisdiction, date }) => !id.startsWith(`${jurisdiction.toLowerCase()}-${date}-`))
        .map(({ id, jurisdiction, date }) => ({
          file: pathOf("events", id),
          field: "date",
          value: date,
          expected: `a file named events/${jurisdiction.toLowerCase()}/${date}-….yaml`,
          remedy: "Rename the file, or correct date and jurisdiction.",
        })),
  },
  {
    name: "an instrument's path says its jurisdiction",
    why: "The id is the path.",
    check: ({ instruments }) =>
      instruments
        .filter(({ id, jurisdiction }) => !id.startsWith(`${jurisdiction.toLowerCase()}-`))
        .map(({ id, jurisdiction }) => ({
          file: pathOf("instruments", id),
          field: "jurisdiction",
          value: jurisdiction,
          expected: `a file in instruments/${jurisdiction.toLowerCase()}/`,
          remedy: "Move the file, or correct the jurisdiction.",
        })),
  },
  {
    name: "every provider that a record names exists",
    why: "A reader who follows the name must arrive.",
    check: ({ providers, events }) => {
      const known = new Set(providers.map(({ id }) => id));
      const named = [
        ...events.flatMap((event) => event.providers.map(({ id }, i) => [pathOf("events", event.id), `providers.${i}.id`, id] as const)),
        ...providers.flatMap((one) => one.family.map(({ id }, i) => [pathOf("providers", one.id), `family.${i}.id`, id] as const)),
      ];
      return named
        .filter(([, , id]) => !known.has(id))
        .map(([file, field, value]) => ({
          file,
          field,
          value,
          expected: "the id of a file in data/providers/",
          remedy: `Correct the id, or add data/providers/${value}.yaml.`,
        }));
    },
  },
  {
    name: "every instrument that an event names exists",
    why: "The legal basis is shown with the event.",
    check: ({ events, instruments }) => {
      const known = new Set(instruments.map(({ id }) => id));
      return events
        .filter(({ instrument }) => instrument !== null && !known.has(instrument))
        .map(({ id, instrument }) => ({
          file: pathOf("events", id),
          field: "instrument",
          value: instrument,
          expected: "the id of a file in data/instruments/, or null",
          remedy: `Correct the id, or add data/${pathOf("instruments", String(instrument))}.`,
        }));
    },
  },
  {
    name: "a provider stands once in an event",
    why: "Twice, it would be counted and shown twice.",
    check: ({ events }) =>
      events.flatMap((event) =>
        event.providers
          .filter(({ id }, i) => event.providers.findIndex((other) => other.id === id) < i)
          .map(({ id }) => ({
            file: pathOf("events", event.id),
            field: "providers",
            value: id,
            expected: "each provider once",
            remedy: "Keep the line with the weightier role.",
          })),
      ),
  },
  {
    name: "a host and path belong to one provider",
    why: "A page is one provider's own site or nobody's.",
    check: ({ providers }) =>
      taken(
        providers.flatMap(({ id, sites }) => sites.map(({ host, path }, i) => [id, `sites.${i}`, host + (path ?? "")] as const)),
        "Keep the site with the provider that runs it, or give both a path.",
      ),
  },
  {
    name: "an app belongs to one provider",
    why: "A store listing is one vendor's.",
    check: ({ providers }) =>
      taken(
        providers.flatMap(({ id, app_ids: { apple = [], google = [] } }) => [
          ...apple.map((app, i) => [id, `app_ids.apple.${i}`, app] as const),
          ...google.map((app, i) => [id, `app_ids.google.${i}`, app] as const),
        ]),
        "Keep the app with the vendor that publishes it.",
      ),
  },
  {
    name: "ids are unique",
    why: "The slash of the path becomes a hyphen, so that two paths could give one id.",
    check: (records) =>
      (["providers", "events", "instruments"] as const).flatMap((folder) =>
        records[folder]
          .filter(({ id }, i) => records[folder][i - 1]?.id === id)
          .map(({ id }) => ({
            file: pathOf(folder, id),
            field: "",
            value: id,
            expected: "an id of its own",
            remedy: "Give the file a longer slug.",
          })),
      ),
  },
];

/** stub */
export function judge(records: Records, _exceptions: readonly Exception[], today: PartialDate): { errors: Problem[]; warnings: Problem[] } {
  return { errors: RULES.flatMap((rule) => rule.check(records, today)), warnings: [] };
}

function taken(claims: readonly (readonly [provider: string, field: string, value: string])[], remedy: string): readonly Problem[] {
  const owners = new Map<string, string>();
  return claims.flatMap(([provider, field, value]) => {
    const owner = owners.get(value);
    if (owner === undefined) owners.set(value, provider);
    return owner === undefined
      ? []
      : [{ file: pathOf("providers", provider), field, value, expected: `what data/${pathOf("providers", owner)} does not have`, remedy }];
  });
}
