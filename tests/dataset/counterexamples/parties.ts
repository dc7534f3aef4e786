import { type Counterexamples, eventsOf, FILE, ID, recordOf } from "./counterexample.ts";

const NORD = [{ id: "nord", role: "subject" }] as const;

export const PARTIES: Counterexamples = {
  "a provider stands once in an event": {
    records: eventsOf({
      providers: [
        { id: "nord", role: "subject" },
        { id: "surf", role: "affected" },
        { id: "nord", role: "challenger" },
      ],
    }),
    lines: [`${FILE}: providers.2.id is "nord"; expected each provider once. Keep the line with the weightier role.`],
  },
  "an order, block, penalty or case has a subject, or covers a kind": {
    records: eventsOf(
      { providers: [{ id: "nord", role: "implementer" }] },
      { providers: NORD },
      { covers: ["vpn"], providers: [] },
      { type: "rule", providers: [] },
    ),
    lines: [
      `${FILE}: providers is "nord implementer"; expected a subject, since the type is order. Give the role subject to whom it is aimed at, write the kinds that it covers, or correct the type.`,
    ],
  },
  "one act is one event": {
    records: recordOf({
      events: [
        { id: "fr-2025-07-18-first", providers: NORD },
        { id: ID, providers: NORD },
        { id: "fr-2025-07-18-by-law", providers: NORD, instrument: "fr-code-du-sport" },
        { id: "fr-2025-07-18-by-another", providers: NORD, authority: "Cour d'appel de Paris" },
        { id: "fr-2025-07-18-answer", providers: NORD, type: "response" },
        { id: "fr-2025-07-18-for-another", providers: [{ id: "surf", role: "subject" }] },
      ],
    }),
    lines: [
      `${FILE}: authority is "Tribunal judiciaire de Paris"; expected another authority or instrument than in data/events/fr/2025-07-18-first.yaml, which has the same date, type and provider. Merge the two, or say what sets them apart.`,
    ],
  },
};
