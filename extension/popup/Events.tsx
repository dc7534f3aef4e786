import { useState } from "preact/hooks";
import type { Dossier } from "../../src/dossier/dossier.ts";
import { EventRow } from "../ui/EventRow.tsx";

/** How many events are drawn at first: a provider with more than a hundred opens as fast as one with three. */
const FIRST = 20;

/** The events that name the provider, newest first. */
export function Events({ dossier: { provider, events, instruments, names, successors } }: { readonly dossier: Dossier }) {
  const [all, setAll] = useState(false);
  if (events.length === 0) return <p class="quiet">No event is recorded for this provider. That is not a finding about it.</p>;
  return (
    <section aria-labelledby="events">
      <h2 id="events">Events, newest first</h2>
      <ol>
        {(all ? events : events.slice(0, FIRST)).map((event) => (
          <EventRow
            key={event.id}
            event={event}
            provider={provider.id}
            others={event.providers.filter(({ id }) => id !== provider.id).map(({ id }) => names[id] ?? id)}
            instrument={instruments[event.instrument ?? ""] ?? null}
            successor={successors[event.superseded_by ?? ""] ?? null}
          />
        ))}
      </ol>
      {!all && events.length > FIRST && (
        <button type="button" class="more" onClick={() => setAll(true)}>
          Show all {events.length} events
        </button>
      )}
    </section>
  );
}
