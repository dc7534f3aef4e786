import { yearOf } from "../../src/dates.ts";
import type { InstrumentLine } from "../../src/dossier/collections.ts";
import { hashOf, recordAddress } from "../address.ts";
import { When } from "../ui/marks.tsx";
import { likelyLanguage, placeName } from "../ui/printed.ts";
import { SourceLine } from "../ui/SourceLine.tsx";
import { Text } from "../ui/Text.tsx";
import { useLoaded } from "../ui/use-loaded.ts";
import { STATUS_WORDS } from "../ui/words.ts";
import { CiteSource } from "./deeds.tsx";
import { EventList } from "./EventList.tsx";
import { Heading, notYet, type RecordPageProps } from "./page.tsx";

/** A law, regulation, notice or order, and what was done under it. */
export function InstrumentPage(props: RecordPageProps) {
  const { id, record, date } = props;
  const page = useLoaded(() => record.instrument(id), id);
  if (page === null || page === "failed") return notYet(page);
  const { instrument, events, successor, replaced } = page;
  const { title, title_native, number, jurisdiction, authority, issued, in_force, status, summary, sources, reviewed } = instrument;
  return (
    <>
      <Heading
        title={title}
        over={
          <>
            Instrument · <a href={hashOf(recordAddress("jurisdiction", jurisdiction))}>{placeName(jurisdiction)}</a>
          </>
        }
      >
        {title_native && (
          <p class="native" lang={likelyLanguage(jurisdiction)} dir="auto">
            {title_native}
          </p>
        )}
        <p class="lead said">
          <Text>{summary}</Text>
        </p>
      </Heading>
      <div class="columns">
        <div>
          {events.length > 0 ? (
            <EventList {...props} heads={events} provider={null} name={title} until={yearOf(date)} />
          ) : (
            <p class="quiet">No event in the record rests on it.</p>
          )}
        </div>
        <aside aria-labelledby="facts">
          <h2 id="facts">The document</h2>
          <dl>
            {number && (
              <>
                <dt>Number</dt>
                <dd>
                  <Text>{number}</Text>
                </dd>
              </>
            )}
            <dt>Authority</dt>
            <dd>
              <Text>{authority ?? "not stated"}</Text>
            </dd>
            <dt>Issued</dt>
            <dd>{issued ? <When date={issued} /> : "not stated"}</dd>
            <dt>In force</dt>
            <dd>{in_force ? <When date={in_force} /> : "not stated"}</dd>
            <dt>Today</dt>
            <dd>{STATUS_WORDS[status ?? "unknown"]}</dd>
            {successor && <Other label="Replaced by" line={successor} />}
            {replaced.map((line) => (
              <Other key={line.id} label="Replaced" line={line} />
            ))}
          </dl>
          <h2>Sources</h2>
          <ul class="sources">
            {sources.map((source) => (
              <SourceLine key={source.url} source={source} deeds={<CiteSource source={source} of={instrument} date={date} />} />
            ))}
          </ul>
          <p class="fine">
            {reviewed ? (
              <>
                re-read on <When date={reviewed} />
              </>
            ) : (
              "not yet re-read"
            )}
          </p>
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
