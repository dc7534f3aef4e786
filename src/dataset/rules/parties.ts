/** Rules about who has which part in an event. */
import type { Event } from "../../model.ts";
import type { Problem } from "../problem.ts";
import { pathOf } from "../read.ts";
import { ofEvents, type Rule } from "../rule.ts";

/** Acts that are aimed at somebody. */
const AIMED: readonly Event["type"][] = ["order", "block", "penalty", "case"];

/** Each act once, each provider once in it, and somebody at whom it is aimed. */
export const PARTIES: readonly Rule[] = [
  {
    name: "a provider stands once in an event",
    level: "error",
    why: "Twice, it would be counted and shown twice.",
    check: ofEvents(({ providers }) =>
      providers
        .map(({ id }, i) => ({ id, i }))
        .filter(({ id, i }) => providers.findIndex((other) => other.id === id) < i)
        .map(({ id, i }) => ({
          field: `providers.${i}.id`,
          value: id,
          expected: "each provider once",
          remedy: "Keep the line with the weightier role.",
        })),
    ),
  },
  {
    name: "an order, block, penalty or case has a subject, or covers a kind",
    level: "error",
    why: "Such an act is aimed at somebody; a reader must see at whom.",
    check: ofEvents(({ type, providers, covers = [] }) =>
      !AIMED.includes(type) || covers.length > 0 || providers.some(({ role }) => role === "subject")
        ? []
        : [
            {
              field: "providers",
              value: providers.map(({ id, role }) => `${id} ${role}`).join(", "),
              expected: `a subject, since the type is ${type}`,
              remedy: "Give the role subject to whom it is aimed at, write the kinds that it covers, or correct the type.",
            },
          ],
    ),
  },
  {
    name: "one act is one event",
    level: "error",
    why: "Two events of the same day and type for the same provider are twins, unless another authority acted or on another ground.",
    check: ({ events }) => {
      const seen = new Map<string, string>();
      return events.flatMap(({ id, date, jurisdiction, type, authority, instrument, providers }): readonly Problem[] => {
        const claims = providers.map((one) => [date, jurisdiction, type, one.id, authority, instrument].join("\n"));
        const twin = claims.map((claim) => seen.get(claim)).find((other) => other !== undefined);
        for (const claim of claims) seen.set(claim, id);
        if (twin === undefined) return [];
        return [
          {
            file: pathOf("events", id),
            field: "authority",
            value: authority,
            expected: `another authority or instrument than in data/${pathOf("events", twin)}, which has the same date, type and provider`,
            remedy: "Merge the two, or say what sets them apart.",
          },
        ];
      });
    },
  },
];
