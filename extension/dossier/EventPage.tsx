import { hashOf, recordAddress } from "../address.ts";
import { EventRow } from "../ui/EventRow.tsx";
import { placeName } from "../ui/printed.ts";
import { say, sayWith } from "../ui/say.ts";
import { isReady, useLoaded } from "../ui/use-loaded.ts";
import { deedsOn } from "./deeds.tsx";
import { Heading, notYet, type RecordPageProps } from "./page.tsx";

/** One event by itself, as a citation leads to it. */
export function EventPage({ id, record, date }: RecordPageProps) {
  const entry = useLoaded(() => record.event(id), id);
  if (!isReady(entry)) return notYet(entry);
  const { event } = entry;
  return (
    <>
      <Heading
        title={event.title}
        over={
          <>
            {say("entry_event")} · <a href={hashOf(recordAddress("jurisdiction", event.jurisdiction))}>{placeName(event.jurisdiction)}</a>
          </>
        }
      />
      <ol class="acts alone">
        <EventRow entry={entry} provider={null} isAlone deeds={deedsOn(event, date)} />
      </ol>
      <p class="fine id">{sayWith("record_id", <bdi dir="ltr">{event.id}</bdi>)}</p>
    </>
  );
}
