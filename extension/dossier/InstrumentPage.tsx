import { yearOf } from "../../src/dates.ts";
import type { InstrumentLine } from "../../src/dossier/collections.ts";
import { hashOf, recordAddress } from "../address.ts";
import { When } from "../ui/marks.tsx";
import { likelyLanguage, placeName } from "../ui/printed.ts";
import { SourceLine } from "../ui/SourceLine.tsx";
import { say, sayWith } from "../ui/say.ts";
import { Text } from "../ui/Text.tsx";
import { isReady, useLoaded } from "../ui/use-loaded.ts";
import { STATUS_WORDS } from "../ui/words.ts";
import { CiteSource } from "./deeds.tsx";
import { EventList } from "./EventList.tsx";
import { Heading, notYet, type RecordPageProps } from "./page.tsx";

/** A law, regulation, notice or order, and what was done under it. */
export function InstrumentPage(props: RecordPageProps) {
  const { id, record, date } = props;
  const page = useLoaded(() => record.instrument(id), id);
  if (!isReady(page)) return notYet(page);
  const { instrument, events, successor, replaced } = page;
  const { title, title_native, number, jurisdiction, authority, issued, in_force, status, summary, sources, reviewed } = instrument;
  return (
    <>
      <Heading
        title={title}
        over={
          <>
            {say("entry_instrument")} · <a href={hashOf(recordAddress("jurisdiction", jurisdiction))}>{placeName(jurisdiction)}</a>
          </>
        }
      >
        {title_native && (
          <p class="native" lang={likelyLanguage(jurisdiction)} dir="auto">
            {title_native}
          </p>
        )}
        <p class="lead said" dir="ltr">
          <Text>{summary}</Text>
        </p>
      </Heading>
      <div class="columns">
        <div>
          {events.length > 0 ? (
            <EventList {...props} heads={events} provider={null} name={title} until={yearOf(date)} />
          ) : (
            <p class="quiet">{say("no_event_rests")}</p>
          )}
        </div>
        <aside aria-labelledby="facts">
          <h2 id="facts">{say("the_document")}</h2>
          <dl>
            {number && (
              <>
                <dt>{say("number")}</dt>
                <dd>
                  <Text>{number}</Text>
                </dd>
              </>
            )}
            <dt>{say("authority")}</dt>
            <dd>{authority === null ? say("not_stated") : <Text>{authority}</Text>}</dd>
            <dt>{say("issued")}</dt>
            <dd>{issued ? <When date={issued} /> : say("not_stated")}</dd>
            <dt>{say("in_force")}</dt>
            <dd>{in_force ? <When date={in_force} /> : say("not_stated")}</dd>
            <dt>{say("today")}</dt>
            <dd>{say(STATUS_WORDS[status ?? "unknown"])}</dd>
            {successor && <Other label={say("replaced_by")} line={successor} />}
            {replaced.map((line) => (
              <Other key={line.id} label={say("replaced")} line={line} />
            ))}
          </dl>
          <h2>{say("sources")}</h2>
          <ul class="sources">
            {sources.map((source) => (
              <SourceLine key={source.url} source={source} deeds={<CiteSource source={source} of={instrument} date={date} />} />
            ))}
          </ul>
          <p class="fine">{reviewed ? sayWith("reread_on", <When date={reviewed} />) : say("not_reread")}</p>
        </aside>
      </div>
    </>
  );
}

function Other({ label, line: { id, title } }: { readonly label: string; readonly line: InstrumentLine }) {
  return (
    <>
      <dt>{label}</dt>
      <dd>
        <a href={hashOf(recordAddress("instrument", id))}>
          <Text>{title}</Text>
        </a>
      </dd>
    </>
  );
}
