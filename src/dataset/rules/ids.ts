/** Rules about ids, which are paths. */
import type { Problem } from "../problem.ts";
import { type Folder, pathOf } from "../read.ts";
import { ofEvents, type Rule } from "../rule.ts";

const FOLDERS: readonly Folder[] = ["providers", "events", "instruments"];

/** Ids agree with what is in the file, are unique and never vanish. */
export const IDS: readonly Rule[] = [
  {
    name: "an event's path says its jurisdiction and date",
    level: "error",
    why: "The folder listing is a timeline, and the id is the path.",
    check: ofEvents(({ id, jurisdiction, date }) =>
      id.startsWith(`${jurisdiction.toLowerCase()}-${date}-`)
        ? []
        : [
            {
              field: "date",
              value: date,
              expected: `a file named events/${jurisdiction.toLowerCase()}/${date}-….yaml`,
              remedy: "Rename the file, or correct date and jurisdiction.",
            },
          ],
    ),
  },
  {
    name: "an instrument's path says its jurisdiction",
    level: "error",
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
    name: "ids are unique, earlier ones included",
    level: "error",
    why: "A link to an id must arrive at one record; the slash of the path becomes a hyphen, so that two paths could give one id.",
    check: (records) =>
      FOLDERS.flatMap((folder) => {
        const seen = new Set<string>();
        const claims = [
          ...records[folder].map(({ id }) => ({ file: pathOf(folder, id), field: "", value: id })),
          ...records[folder].flatMap(({ id, formerly = [] }) =>
            formerly.map((value, i) => ({ file: pathOf(folder, id), field: `formerly.${i}`, value })),
          ),
        ];
        return claims
          .filter(({ value }) => seen.size === seen.add(value).size)
          .map((claim) => ({ ...claim, expected: "an id of its own", remedy: "Give the file a longer slug, or correct its earlier id." }));
      }),
  },
  {
    name: "an id that was released never vanishes",
    level: "error",
    why: "Links to it stand in other people's articles.",
    check: (records, { released }) => {
      const known = new Set(FOLDERS.flatMap((folder) => records[folder].flatMap(({ id, formerly = [] }) => [id, ...formerly])));
      return released
        .filter((id) => !known.has(id))
        .map(
          (value): Problem => ({
            file: "released.yaml",
            field: value,
            value,
            expected: "a record with this id, or with this id in formerly",
            remedy: `Add "formerly: [ ${value} ]" to the record that took its place.`,
          }),
        );
    },
  },
];
