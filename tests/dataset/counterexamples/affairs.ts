import { type Counterexamples, FILE, ID, recordOf } from "./counterexample.ts";

const STORY = { id: "sport", title: "Sports streams", summary: "Courts ordered VPNs to block streams." };
const REMEDY = "Give the other events of the story this slug, or remove it here and in data/affairs.yaml.";

export const AFFAIRS: Counterexamples = {
  "every affair of an event is described": {
    records: recordOf({ events: [{ id: ID, affair: "streams" }, { affair: "sport" }, {}], affairs: [STORY] }),
    lines: [
      `${FILE}: affair is "streams"; expected a key of data/affairs.yaml. Correct the slug, or add it there with a title and one sentence.`,
    ],
  },
  "an affair has several events": {
    records: recordOf({
      events: [{ id: ID, affair: "sport" }, { affair: "films" }, { affair: "films" }],
      affairs: [STORY, { ...STORY, id: "films" }, { ...STORY, id: "music" }],
    }),
    lines: [
      `${FILE}: affair is "sport"; expected a story of at least two events. ${REMEDY}`,
      `data/affairs.yaml: music is "music"; expected a story of at least two events. ${REMEDY}`,
    ],
  },
  "an affair is told in one sentence": {
    records: recordOf({
      affairs: [
        STORY,
        { ...STORY, id: "a", summary: "hidemy.name and the U.S. government meet in No. 5 of the list, 1.5 years on." },
        { ...STORY, id: "two", summary: "Courts ordered. VPNs obeyed." },
        { ...STORY, id: "none", summary: "Courts ordered" },
      ],
    }),
    lines: [
      'data/affairs.yaml: two.summary is "Courts ordered. VPNs obeyed."; expected one sentence with a full stop. Shorten it to what the story is; the events tell the rest.',
      'data/affairs.yaml: none.summary is "Courts ordered"; expected one sentence with a full stop. Shorten it to what the story is; the events tell the rest.',
    ],
  },
};
