import { makeSource } from "../../make.ts";
import { type Counterexamples, eventsOf, FILE, ID, recordOf, sourcesOf } from "./counterexample.ts";

const FUTURE =
  "expected a day that is not after today, 2026-11-28. Correct it; an announced act has the date of its announcement and the status pending.";

export const DATES: Counterexamples = {
  "no date lies in the future": {
    records: recordOf({
      events: [
        { id: ID, date: "2027" },
        { id: ID, date: "2026-11", reviewed: "2026-12-01" },
        { id: ID, sources: [makeSource(), makeSource({ published: "2026-12" })] },
        { id: ID, date: "2026", reviewed: "2026-11-28" },
      ],
      instruments: [{ issued: "2027-01-01" }, { in_force: "2027-01-01" }],
      providers: [{ added: "2026-12-24" }, { searched: { on: "2027-01-01", found: "nothing" } }],
    }),
    lines: [
      `data/providers/nord.yaml: added is "2026-12-24"; ${FUTURE}`,
      `data/providers/nord.yaml: searched.on is "2027-01-01"; ${FUTURE}`,
      `${FILE}: date is "2027"; ${FUTURE}`,
      `${FILE}: reviewed is "2026-12-01"; ${FUTURE}`,
      `${FILE}: sources.1.published is "2026-12"; ${FUTURE}`,
      `data/instruments/fr/code-du-sport.yaml: issued is "2027-01-01"; ${FUTURE}`,
    ],
  },
  "a review is not older than the record": {
    records: eventsOf({ reviewed: "2026-11-21" }, { reviewed: "2026-11-22" }, { reviewed: null }),
    lines: [
      `${FILE}: reviewed is "2026-11-21"; expected a day not before 2026-11-22, when it was added. Correct it; null where nobody opened the sources again.`,
    ],
  },
  "an event has a source that is not older than the act": {
    records: eventsOf(
      sourcesOf({ published: "2025-07-17" }, { published: "2025-06" }),
      { ...sourcesOf({ published: "2025-07-17" }), status: "pending" },
      sourcesOf({ published: "2025-07-17" }, { published: "2025-07" }),
      sourcesOf({ published: null }),
    ),
    lines: [
      `${FILE}: sources.0.published is "2025-07-17"; expected at least one source from 2025-07-18 or later. Correct the date of the act, add a source that tells of it, or give the status pending.`,
    ],
  },
  "an instrument is not younger than the act that rests on it": {
    records: recordOf({
      events: [{ id: ID, instrument: "fr-young" }, { instrument: "fr-old" }, { instrument: "fr-undated" }, { instrument: null }],
      instruments: [
        { id: "fr-young", issued: "2025-07-19" },
        { id: "fr-old", issued: "2025-07" },
        { id: "fr-undated", issued: null },
      ],
    }),
    lines: [
      `${FILE}: instrument is "fr-young"; expected an instrument issued by 2025-07-18; this one is of 2025-07-19. Name the instrument that was in force, write null, or correct a date.`,
    ],
  },
  "an instrument is not in force before it is issued": {
    records: recordOf({
      instruments: [
        { issued: "2017-07-29", in_force: "2017-07-01" },
        { issued: "2017-07-29", in_force: "2017-07" },
        { issued: null, in_force: "2017" },
      ],
    }),
    lines: [
      'data/instruments/fr/code-du-sport.yaml: in_force is "2017-07-01"; expected a day not before 2017-07-29. Check both dates in the sources.',
    ],
  },
};
