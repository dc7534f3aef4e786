import { makeSource } from "../../make.ts";
import { type Counterexamples, eventsOf, FILE, recordOf, sourcesOf } from "./counterexample.ts";

const URL = "https://www.example.org/report";
const NAME =
  "expected the name of who publishes at this address, and nothing else. Write who runs the host as publisher, and whose text it is in copy_of.";

export const CITATIONS: Counterexamples = {
  "every event and instrument has a source": {
    records: recordOf({ events: [{ id: "fr-2025-07-18-order", sources: [] }, {}], instruments: [{ sources: [] }] }),
    lines: [FILE, "data/instruments/fr/code-du-sport.yaml"].map(
      (file) => `${file}: sources is []; expected at least one source. Add what you read, or delete the record.`,
    ),
  },
  "a source stands once in a record": {
    records: eventsOf(sourcesOf({ url: URL }, {}, { url: URL }), sourcesOf({ url: URL })),
    lines: [`${FILE}: sources.2.url is "${URL}"; expected each address once. Merge what the two support, and delete one.`],
  },
  "one address is cited the same everywhere": {
    records: recordOf({
      events: [
        { id: "fr-2025-07-18-first", ...sourcesOf({ url: URL }) },
        { id: "fr-2025-07-18-order", ...sourcesOf({}, { url: URL, title: "Another report", published: null, supports: "the date" }) },
        { id: "fr-2025-07-18-third", ...sourcesOf({ url: URL, supports: "the names" }) },
      ],
      instruments: [{ sources: [makeSource({ url: URL, tier: "ngo" })] }],
    }),
    lines: [
      `${FILE}: sources.1.title is "Another report"; expected "A report", as in fr-2025-07-18-first. Open the document and write the same in both.`,
      `${FILE}: sources.1.published is null; expected "2025-07-19", as in fr-2025-07-18-first. Open the document and write the same in both.`,
      'data/instruments/fr/code-du-sport.yaml: sources.0.tier is "ngo"; expected "news", as in fr-2025-07-18-first. Open the document and write the same in both.',
    ],
  },
  "a publisher is named as pages write it": {
    records: eventsOf(
      sourcesOf({ publisher: "Reuters (copy)" }, { publisher: "Reuters via Mint" }, { publisher: "Reuters", copy_of: "Reuters" }),
      sourcesOf({ publisher: "Mint", copy_of: "Reuters" }, { publisher: "Copyright Office" }, { publisher: "Viacom" }),
    ),
    lines: [
      `${FILE}: sources.0.publisher is "Reuters (copy)"; ${NAME}`,
      `${FILE}: sources.1.publisher is "Reuters via Mint"; ${NAME}`,
      `${FILE}: sources.2.publisher is "Reuters"; ${NAME}`,
    ],
  },
  "a publisher is named without an explanation": {
    records: eventsOf(
      sourcesOf({ publisher: "Justia (court record)" }),
      sourcesOf({ publisher: "Justia" }, { publisher: "The Paper, Lyon" }),
    ),
    lines: [
      `${FILE}: sources.0.publisher is "Justia (court record)"; expected a name without brackets. Move the remark to supports, or to copy_of where it says whose text it is.`,
    ],
  },
  "an event does not rest on secondary sources alone": {
    records: eventsOf(sourcesOf({ tier: "secondary" }, { tier: "secondary" }), sourcesOf({ tier: "secondary" }, { tier: "news" }), {
      sources: [],
    }),
    lines: [
      `${FILE}: sources.0.tier is "secondary"; expected a source that is not secondary. Find the authority, the company or a newsroom that says it; if there is none, consider deleting the event.`,
    ],
  },
};
