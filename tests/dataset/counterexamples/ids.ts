import { type Counterexamples, FILE, ID, recordOf } from "./counterexample.ts";

const DATE_REMEDY = "Rename the file, or correct date and jurisdiction.";
const ID_REMEDY = "Give the file a longer slug, or correct its earlier id.";

export const IDS: Counterexamples = {
  "an event's path says its jurisdiction and date": {
    records: recordOf({
      events: [{ id: ID }, { id: ID, date: "2025-07-19" }, { id: ID, date: "2025-07" }, { id: ID, jurisdiction: "DE" }],
    }),
    lines: [
      `${FILE}: date is "2025-07-19"; expected a file named events/fr/2025-07-19-….yaml. ${DATE_REMEDY}`,
      `${FILE}: date is "2025-07-18"; expected a file named events/de/2025-07-18-….yaml. ${DATE_REMEDY}`,
    ],
  },
  "an instrument's path says its jurisdiction": {
    records: recordOf({ instruments: [{}, { jurisdiction: "DE" }] }),
    lines: [
      'data/instruments/fr/code-du-sport.yaml: jurisdiction is "DE"; expected a file in instruments/de/. Move the file, or correct the jurisdiction.',
    ],
  },
  "ids are unique, earlier ones included": {
    records: recordOf({
      events: [{ id: ID }, { id: ID }, { id: `${ID}-again`, formerly: ["fr-2025-07-18-old", ID] }],
      providers: [{ id: "surf", formerly: ["shark"] }, { id: "shark-vpn" }],
    }),
    lines: [
      `${FILE}: the file is "${ID}"; expected an id of its own. ${ID_REMEDY}`,
      `data/events/fr/2025-07-18-order-again.yaml: formerly.1 is "${ID}"; expected an id of its own. ${ID_REMEDY}`,
    ],
  },
  "an id that was released never vanishes": {
    records: recordOf({ events: [{ id: ID, formerly: ["fr-2025-07-ban"] }], providers: [{ id: "nord" }] }),
    released: [ID, "fr-2025-07-ban", "nord", "surf"],
    lines: [
      'data/released.yaml: surf is "surf"; expected a record with this id, or with this id in formerly. Add "formerly: [ surf ]" to the record that took its place.',
    ],
  },
};
