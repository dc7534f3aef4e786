/** Rules about affairs, the stories of several events. */
import type { Problem } from "../problem.ts";
import { AFFAIRS, pathOf } from "../read.ts";
import type { Rule } from "../rule.ts";

/** An affair is described once and told by several events. */
export const AFFAIR_RULES: readonly Rule[] = [
  {
    name: "every affair of an event is described",
    level: "error",
    why: "A slug is no title: the reader is told what the story is.",
    check: ({ events, affairs }) => {
      const known = new Set(affairs.map(({ id }) => id));
      return events
        .filter(({ affair }) => affair !== undefined && !known.has(affair))
        .map(({ id, affair }) => ({
          file: pathOf("events", id),
          field: "affair",
          value: affair,
          expected: "a key of data/affairs.yaml",
          remedy: "Correct the slug, or add it there with a title and one sentence.",
        }));
    },
  },
  {
    name: "an affair has several events",
    level: "error",
    why: "One event is no story.",
    check: ({ events, affairs }) => {
      const counts = new Map<string, number>(affairs.map(({ id }) => [id, 0]));
      for (const { affair } of events) if (affair !== undefined) counts.set(affair, (counts.get(affair) ?? 0) + 1);
      const lonely = events
        .filter(({ affair }) => affair !== undefined && counts.get(affair) === 1)
        .map(({ id, affair }) => complaint(pathOf("events", id), "affair", affair));
      const empty = affairs.filter(({ id }) => counts.get(id) === 0).map(({ id }) => complaint(AFFAIRS, id, id));
      return [...lonely, ...empty];
    },
  },
  {
    name: "an affair is told in one sentence",
    level: "error",
    why: "It stands above the list of its events, which tells the rest.",
    check: ({ affairs }) =>
      affairs
        .filter(({ summary }) => !/^[^.!?]+(?:[.!?](?! [A-Z])[^.!?]*)*\.$/.test(summary))
        .map(({ id, summary }) => ({
          file: AFFAIRS,
          field: `${id}.summary`,
          value: summary,
          expected: "one sentence with a full stop",
          remedy: "Shorten it to what the story is; the events tell the rest.",
        })),
  },
];

function complaint(file: string, field: string, value: unknown): Problem {
  return {
    file,
    field,
    value,
    expected: "a story of at least two events",
    remedy: "Give the other events of the story this slug, or remove it here and in data/affairs.yaml.",
  };
}
