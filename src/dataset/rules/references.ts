/** Rules about what one record says of another. */
import { isBefore } from "../../dates.ts";
import type { Problem } from "../problem.ts";
import { pathOf } from "../read.ts";
import { ofProviders, type Rule } from "../rule.ts";

/** Whom and what a record names exists, and answers. */
export const REFERENCES: readonly Rule[] = [
  {
    name: "every provider that a record names exists",
    level: "error",
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
    level: "error",
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
    name: "what was superseded says by what, and nothing else does",
    level: "error",
    why: "The reader of an act that no longer stands must find the one that does.",
    check: (records) =>
      (["events", "instruments"] as const).flatMap((folder) =>
        records[folder].flatMap(({ id, status, superseded_by = null }): readonly Problem[] => {
          if ((status === "superseded") === (superseded_by !== null)) return [];
          const missing = superseded_by === null;
          return [
            {
              file: pathOf(folder, id),
              field: missing ? "status" : "superseded_by",
              value: missing ? status : superseded_by,
              expected: missing ? "a line superseded_by with this status" : "the status superseded with this line",
              remedy: missing
                ? "Add superseded_by: the id of what replaced it; if the record lacks that, write ended."
                : "Correct one of the two.",
            },
          ];
        }),
      ),
  },
  {
    name: "what superseded an act exists and came after it",
    level: "error",
    why: "A chain of acts is followed from the earlier to the later one.",
    check: ({ events, instruments }) => {
      const dated = [
        ...events.map(({ id, date, superseded_by }) => ({ folder: "events" as const, id, date, by: superseded_by })),
        ...instruments.map(({ id, issued, superseded_by }) => ({ folder: "instruments" as const, id, date: issued, by: superseded_by })),
      ];
      const found = new Map(dated.map((one) => [`${one.folder} ${one.id}`, one]));
      return dated.flatMap(({ folder, id, date, by }): readonly Problem[] => {
        if (by === undefined) return [];
        const later = found.get(`${folder} ${by}`);
        if (later && later.id !== id && !(date && later.date && isBefore(later.date, date))) return [];
        return [
          {
            file: pathOf(folder, id),
            field: "superseded_by",
            value: by,
            expected: later ? `one of ${folder} that is not earlier than ${date}` : `the id of a file in data/${folder}/`,
            remedy: "Name the later act that replaced this one.",
          },
        ];
      });
    },
  },
  {
    name: "a family link points back",
    level: "error",
    why: "Whoever is of the same company as another is so from either side.",
    check: ofProviders(({ id, family }, { providers }) =>
      family.flatMap((relative, i) => {
        const other = providers.find((one) => one.id === relative.id);
        if (!other || (other.id !== id && other.family.some((back) => back.id === id))) return [];
        return [
          {
            field: `family.${i}.id`,
            value: relative.id,
            expected: `an entry whose family has ${id}`,
            remedy: `Add a link to ${id} in data/${pathOf("providers", relative.id)}, or remove this one.`,
          },
        ];
      }),
    ),
  },
  {
    name: "every VPN vendor, cloud host and app store has an event or was searched for",
    level: "error",
    why: "That no event is recorded says something only where somebody looked.",
    check: ({ providers, events }) => {
      const named = new Set(events.flatMap((event) => event.providers.map(({ id }) => id)));
      return providers
        .filter(({ id, kind, searched }) => ["vpn", "cloud-host", "app-store"].includes(kind) && !named.has(id) && !searched)
        .map(({ id }) => ({
          file: pathOf("providers", id),
          field: "searched",
          value: undefined,
          expected: "the day and the result of a search, since no event names the provider",
          remedy: 'Look for its events; add those, or "searched: { on: DAY, found: … }".',
        }));
    },
  },
  {
    name: "every instrument is used by an event",
    level: "warning",
    why: "Readers meet an instrument through the acts that rest on it.",
    check: ({ events, instruments }) => {
      const used = new Set(events.map(({ instrument }) => instrument));
      const replacing = new Set(instruments.map(({ superseded_by }) => superseded_by));
      return instruments
        .filter(({ id }) => !used.has(id) && !replacing.has(id))
        .map(({ id }) => ({
          file: pathOf("instruments", id),
          field: "",
          value: id,
          expected: "an event whose instrument it is",
          remedy: "Name it in the events that rest on it, if a source does, or delete it.",
        }));
    },
  },
];
