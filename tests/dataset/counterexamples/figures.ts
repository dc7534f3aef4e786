import { type Counterexamples, eventsOf, FILE, sourcesOf } from "./counterexample.ts";

const EXPECTED = "expected a figure in the supports or title of one of its sources";
const REMEDY = "Add it to the supports of the source in which you read it, or take it out.";

export const FIGURES: Counterexamples = {
  "a figure stands in what a source supports": {
    records: eventsOf(
      {
        date: "2025-07-18",
        title: "Court fines the provider 1.5 million euros",
        summary: "On 18 July 2025 it named 15 sites and 12,000 addresses, 12,000 in all.",
        disputed: "The provider counts 14.",
        note: "The appeal failed on 3 May 2026.",
        ...sourcesOf({ supports: "Fine of 1.5 million; 150 sites", title: "Provider fined", published: "2025-07-19" }),
      },
      {
        date: "2025-07-18",
        title: "Court fines the provider 1,177,988 roubles",
        summary: "On 18 July it named two sites for the years 2019 to 2022; the report is of 19 July 2025.",
        note: "The appeal failed on 3 May 2026.",
        ...sourcesOf(
          { supports: "Fine of 1 177 988; 2019-2022", title: "Fined", published: "2025-07-19" },
          { supports: "Appeal rejected on 2026-05-03" },
        ),
      },
    ),
    lines: [
      `${FILE}: summary is "15"; ${EXPECTED}. ${REMEDY}`,
      `${FILE}: summary is "12,000"; ${EXPECTED}. ${REMEDY}`,
      `${FILE}: disputed is "14"; ${EXPECTED}. ${REMEDY}`,
      `${FILE}: note is "3"; ${EXPECTED}. ${REMEDY}`,
      `${FILE}: note is "2026"; ${EXPECTED}. ${REMEDY}`,
    ],
  },
};
