/** Rules about dates. */
import { isBefore } from "../../dates.ts";
import type { PartialDate } from "../../model.ts";
import type { Problem } from "../problem.ts";
import { type Folder, pathOf } from "../read.ts";
import { ofEvents, type Rule } from "../rule.ts";

/** No date lies ahead, and what tells of an act does not precede it. */
export const DATES: readonly Rule[] = [
  {
    name: "no date lies in the future",
    level: "error",
    why: "The record holds what happened; what is announced has the date of its announcement.",
    check: (records, { today }) => {
      const late: Problem[] = [];
      const check = (file: string, field: string, value: PartialDate | null | undefined) => {
        if (!value || !isBefore(today, value)) return;
        late.push({
          file,
          field,
          value,
          expected: `a day that is not after today, ${today}`,
          remedy: "Correct it; an announced act has the date of its announcement and the status pending.",
        });
      };
      for (const folder of ["providers", "events", "instruments"] as const satisfies readonly Folder[])
        for (const one of records[folder]) {
          const file = pathOf(folder, one.id);
          check(file, "added", one.added);
          if ("date" in one) check(file, "date", one.date);
          if ("issued" in one) check(file, "issued", one.issued);
          if ("searched" in one) check(file, "searched.on", one.searched?.on);
          if ("reviewed" in one) check(file, "reviewed", one.reviewed);
          if ("sources" in one) for (const [i, { published }] of one.sources.entries()) check(file, `sources.${i}.published`, published);
        }
      return late;
    },
  },
  {
    name: "a review is not older than the record",
    level: "error",
    why: "Nobody re-reads what is not yet written.",
    check: ofEvents(({ added, reviewed }) =>
      reviewed === null || reviewed >= added
        ? []
        : [
            {
              field: "reviewed",
              value: reviewed,
              expected: `a day not before ${added}, when it was added`,
              remedy: "Correct it; null where nobody opened the sources again.",
            },
          ],
    ),
  },
  {
    name: "an event has a source that is not older than the act",
    level: "error",
    why: "What was published before the act can announce it, and cannot tell that it happened.",
    check: ofEvents(({ date, sources, status }) =>
      status === "pending" || sources.length === 0 || sources.some(({ published }) => published === null || !isBefore(published, date))
        ? []
        : [
            {
              field: "sources.0.published",
              value: sources[0]?.published,
              expected: `at least one source from ${date} or later`,
              remedy: "Correct the date of the act, add a source that tells of it, or give the status pending.",
            },
          ],
    ),
  },
  {
    name: "an instrument is not younger than the act that rests on it",
    level: "error",
    why: "An act cannot rest on what was not yet issued.",
    check: ({ events, instruments }) => {
      const issued = new Map(instruments.map((one) => [one.id, one.issued]));
      return events.flatMap(({ id, date, instrument }): readonly Problem[] => {
        const since = instrument === null ? null : issued.get(instrument);
        if (!since || !isBefore(date, since)) return [];
        return [
          {
            file: pathOf("events", id),
            field: "instrument",
            value: instrument,
            expected: `an instrument issued by ${date}; this one is of ${since}`,
            remedy: "Name the instrument that was in force, write null, or correct a date.",
          },
        ];
      });
    },
  },
  {
    name: "an instrument is not in force before it is issued",
    level: "warning",
    why: "Rarely is a law retroactive; more often two dates were swapped.",
    check: ({ instruments }) =>
      instruments
        .filter(({ issued, in_force }) => issued && in_force && isBefore(in_force, issued))
        .map(({ id, issued, in_force }) => ({
          file: pathOf("instruments", id),
          field: "in_force",
          value: in_force,
          expected: `a day not before ${issued}`,
          remedy: "Check both dates in the sources.",
        })),
  },
];
