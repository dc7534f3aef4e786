import { yearOf } from "../../src/dates.ts";
import type { InstrumentLine } from "../../src/dossier/collections.ts";
import { placeName as inEnglish } from "../../src/printed.ts";
import { hashOf, recordAddress } from "../address.ts";
import { When } from "../ui/marks.tsx";
import { placeName } from "../ui/printed.ts";
import { say, sayCount } from "../ui/say.ts";
import { Text } from "../ui/Text.tsx";
import { isReady, useLoaded } from "../ui/use-loaded.ts";
import { STATUS_WORDS } from "../ui/words.ts";
import { EventList } from "./EventList.tsx";
import { Heading, notYet, type RecordPageProps } from "./page.tsx";

/** A country or the European Union: its instruments and what was done there, in order. */
export function JurisdictionPage(props: RecordPageProps) {
  const { id, record, date } = props;
  const page = useLoaded(() => record.jurisdiction(id), id);
  if (!isReady(page)) return notYet(page);
  const { code, instruments, events } = page;
  const name = placeName(code);
  return (
    <>
      <Heading title={name} shown={name} over={say("entry_jurisdiction")}>
        <p class="lead">{say("in_the_record", sayCount("events", events.length), sayCount("instruments", instruments.length))}</p>
      </Heading>
      {instruments.length > 0 && (
        <section aria-labelledby="instruments">
          <h2 id="instruments">{say("instruments_oldest_first")}</h2>
          <ol class="lines laws">
            {instruments.map((line) => (
              <Law key={line.id} {...line} />
            ))}
          </ol>
        </section>
      )}
      {events.length > 0 && (
        <EventList {...props} heads={events} provider={null} name={inEnglish(code)} label={name} until={yearOf(date)} />
      )}
    </>
  );
}

function Law({ id, title, number, issued, status }: InstrumentLine) {
  return (
    <li>
      {issued ? <When date={issued} /> : <span class="fine">{say("undated")}</span>}
      <span>
        <a href={hashOf(recordAddress("instrument", id))}>
          <Text>{title}</Text>
        </a>{" "}
        <span class="fine">
          {number && !title.includes(number) && <Text>{number}</Text>}
          {number && !title.includes(number) && status && " · "}
          {status && say(STATUS_WORDS[status])}
        </span>
      </span>
    </li>
  );
}
