import { useState } from "preact/hooks";
import type { Dossier } from "../../src/dossier/dossier.ts";
import type { PackagedRecord } from "../records.ts";
import { EventRow } from "../ui/EventRow.tsx";
import { say, sayCount } from "../ui/say.ts";
import { Unreadable } from "../ui/Unreadable.tsx";
import { useEntries } from "../ui/use-entries.ts";

/** How many events are read and drawn at first: a provider with more than a hundred opens as fast as one with three. */
const FIRST = 20;

interface Props {
  readonly dossier: Dossier;
  readonly record: PackagedRecord;
}

/** The events that name the provider, newest first. */
export function Events({ dossier: { provider, events }, record }: Props) {
  const [all, setAll] = useState(false);
  const shown = useEntries(
    record,
    (all ? events : events.slice(0, FIRST)).map(({ id }) => id),
  );
  if (events.length === 0) return <p class="quiet">{say("no_event_no_finding")}</p>;
  return (
    <section aria-labelledby="events">
      <h2 id="events">{say("events_newest_first")}</h2>
      <ol>
        {shown?.map(({ id, entry }) =>
          entry ? (
            <EventRow key={id} entry={entry} provider={provider.id} />
          ) : (
            <li key={id}>
              <Unreadable />
            </li>
          ),
        )}
      </ol>
      {!all && events.length > FIRST && (
        <button type="button" class="more" onClick={() => setAll(true)}>
          {sayCount("show_all_events", events.length)}
        </button>
      )}
    </section>
  );
}
