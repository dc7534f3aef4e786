import { type Counterexamples, FILE, ID, recordOf } from "./counterexample.ts";

const LATER = "fr-2025-09-01-appeal";

export const REFERENCES: Counterexamples = {
  "every provider that a record names exists": {
    records: recordOf({
      providers: [
        {
          family: [
            { id: "shark", how: "same owner" },
            { id: "nord", how: "itself" },
          ],
        },
      ],
      events: [
        {
          id: ID,
          providers: [
            { id: "nord", role: "subject" },
            { id: "surf", role: "affected" },
          ],
        },
      ],
    }),
    lines: [
      `${FILE}: providers.1.id is "surf"; expected the id of a file in data/providers/. Correct the id, or add data/providers/surf.yaml.`,
      'data/providers/nord.yaml: family.0.id is "shark"; expected the id of a file in data/providers/. Correct the id, or add data/providers/shark.yaml.',
    ],
  },
  "every instrument that an event names exists": {
    records: recordOf({
      events: [{ id: ID, instrument: "fr-other-law" }, { instrument: "fr-code-du-sport" }, {}],
      instruments: [{}],
    }),
    lines: [
      `${FILE}: instrument is "fr-other-law"; expected the id of a file in data/instruments/, or null. Correct the id, or add data/instruments/fr/other-law.yaml.`,
    ],
  },
  "what was superseded says by what, and nothing else does": {
    records: recordOf({
      events: [
        { id: ID, status: "superseded" },
        { id: ID, superseded_by: LATER },
        { status: "superseded", superseded_by: LATER },
      ],
      instruments: [{ status: "superseded" }, { status: "in-effect" }, {}],
    }),
    lines: [
      `${FILE}: status is "superseded"; expected a line superseded_by with this status. Add superseded_by: the id of what replaced it; if the record lacks that, write ended.`,
      `${FILE}: superseded_by is "${LATER}"; expected the status superseded with this line. Correct one of the two.`,
      'data/instruments/fr/code-du-sport.yaml: status is "superseded"; expected a line superseded_by with this status. Add superseded_by: the id of what replaced it; if the record lacks that, write ended.',
    ],
  },
  "what superseded an act exists and came after it": {
    records: recordOf({
      events: [
        { id: ID, superseded_by: "fr-2026-appeal" },
        { id: ID, superseded_by: ID },
        { id: LATER, date: "2025-09-01", superseded_by: "fr-2025-07-18-other" },
        { id: "fr-2025-07-18-other", superseded_by: LATER },
      ],
      instruments: [{ superseded_by: "fr-code-new" }, { id: "fr-code-new" }],
    }),
    lines: [
      `${FILE}: superseded_by is "fr-2026-appeal"; expected the id of a file in data/events/. Name the later act that replaced this one.`,
      `${FILE}: superseded_by is "${ID}"; expected one of events that is not earlier than 2025-07-18. Name the later act that replaced this one.`,
      'data/events/fr/2025-09-01-appeal.yaml: superseded_by is "fr-2025-07-18-other"; expected one of events that is not earlier than 2025-09-01. Name the later act that replaced this one.',
    ],
  },
  "a family link points back": {
    records: recordOf({
      providers: [
        { id: "nord", family: [{ id: "surf", how: "same owner" }] },
        { id: "surf", family: [] },
        { id: "a", family: [{ id: "b", how: "same owner" }] },
        { id: "b", family: [{ id: "a", how: "same owner" }] },
      ],
    }),
    lines: [
      'data/providers/nord.yaml: family.0.id is "surf"; expected an entry whose family has nord. Add a link to nord in data/providers/surf.yaml, or remove this one.',
    ],
  },
  "every VPN vendor, cloud host and app store has an event or was searched for": {
    records: recordOf({
      providers: [
        { id: "nord" },
        { id: "surf" },
        { id: "wind", searched: { on: "2026-11-28", found: "nothing" } },
        { id: "chat", kind: "platform" },
        { id: "shop", kind: "app-store" },
      ],
      events: [{ providers: [{ id: "nord", role: "subject" }] }],
    }),
    lines: ["surf", "shop"].map(
      (id) =>
        `data/providers/${id}.yaml: searched is nothing; expected the day and the result of a search, since no event names the provider. Look for its events; add those, or "searched: { on: DAY, found: … }".`,
    ),
  },
  "every instrument is used by an event": {
    records: recordOf({
      instruments: [{}, { id: "fr-old", superseded_by: "fr-new" }, { id: "fr-new" }],
      events: [{ instrument: "fr-old" }],
    }),
    lines: [
      'data/instruments/fr/code-du-sport.yaml: the file is "fr-code-du-sport"; expected an event whose instrument it is. Name it in the events that rest on it, if a source does, or delete it.',
    ],
  },
};
