import type { ComponentChildren } from "preact";
import { citeEvent, citeSource } from "../../src/dossier/cite.ts";
import type { Event, PartialDate, Source } from "../../src/model.ts";
import { Cite } from "./Cite.tsx";

/** What can be done with `event` and its sources: to cite them, as the record of the day `date` has them. */
export function deedsOn(event: Event, date: PartialDate): (source: Source | null) => ComponentChildren {
  return (source) => (
    <Cite
      citation={source ? citeSource(source, event, date) : citeEvent(event, date)}
      label={source ? `Copy citation of ${source.title}` : `Copy citation of the event ${event.title}`}
    >
      {source ? "Copy citation" : "Copy citation of the event"}
    </Cite>
  );
}
