import type { ComponentChildren } from "preact";
import { citeEvent, citeSource } from "../../src/dossier/cite.ts";
import type { Event, Instrument, PartialDate, Source } from "../../src/model.ts";
import { say } from "../ui/say.ts";
import { Cite } from "./Cite.tsx";

/** What can be done with `event` and its sources: to cite them, as the record of the day `date` has them. */
export function deedsOn(event: Event, date: PartialDate): (source: Source | null) => ComponentChildren {
  return (source) =>
    source ? (
      <CiteSource source={source} of={event} date={date} />
    ) : (
      <Cite citation={citeEvent(event, date)} label={say("cite_event_named", event.title)}>
        {say("cite_event")}
      </Cite>
    );
}

interface Props {
  readonly source: Source;
  readonly of: Event | Instrument;
  readonly date: PartialDate;
}

/** Cites one of a record's sources. */
export function CiteSource({ source, of, date }: Props) {
  return (
    <Cite citation={citeSource(source, of, date)} label={say("cite_named", source.title)}>
      {say("cite")}
    </Cite>
  );
}
