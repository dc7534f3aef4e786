/** What a rule about the record is, and the ways to write one. */
import type { Event, Instrument, PartialDate, Provider, Records, Source } from "../model.ts";
import type { Problem } from "./problem.ts";
import { pathOf } from "./read.ts";

/** What a rule is told besides the records. */
export interface Circumstances {
  readonly today: PartialDate;
  /** Ids that a release has shipped. */
  readonly released: readonly string[];
}

/** A named rule, which passes the record and fails its counterexample in `tests/dataset/rules/`. */
export interface Rule {
  /** What holds, as the end of a sentence; exceptions quote it. */
  readonly name: string;
  /** An error stops every build; a warning is for a reviewer to look at. */
  readonly level: "error" | "warning";
  readonly why: string;
  check(records: Records, circumstances: Circumstances): readonly Problem[];
}

/** A problem in a record whose file is known. */
export type Complaint = Omit<Problem, "file" | "line">;

/** A check of each event by itself. */
export function ofEvents(complaintsOf: (event: Event, circumstances: Circumstances) => readonly Complaint[]): Rule["check"] {
  return ({ events }, circumstances) =>
    events.flatMap((event) => complaintsOf(event, circumstances).map((complaint) => ({ file: pathOf("events", event.id), ...complaint })));
}

/** A check of each provider by itself. */
export function ofProviders(complaintsOf: (provider: Provider, records: Records) => readonly Complaint[]): Rule["check"] {
  return (records) =>
    records.providers.flatMap((provider) =>
      complaintsOf(provider, records).map((complaint) => ({ file: pathOf("providers", provider.id), ...complaint })),
    );
}

/** A record that cites sources. */
export type Sourced = Event | Instrument;

/** A check of the sources of each event and instrument. */
export function ofSourced(complaintsOf: (sourced: Sourced, records: Records) => readonly Complaint[]): Rule["check"] {
  return (records) =>
    (["events", "instruments"] as const).flatMap((folder) =>
      (records[folder] as readonly Sourced[]).flatMap((one) =>
        complaintsOf(one, records).map((complaint) => ({ file: pathOf(folder, one.id), ...complaint })),
      ),
    );
}

/** A check of each source by itself: what is wrong with it, or null. */
export function ofSources(complaintOf: (source: Source) => Complaint | null): Rule["check"] {
  return ofSourced(({ sources }) =>
    sources.flatMap((source, i) => {
      const complaint = complaintOf(source);
      return complaint ? [{ ...complaint, field: `sources.${i}.${complaint.field}` }] : [];
    }),
  );
}
