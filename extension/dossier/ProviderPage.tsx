import { yearOf } from "../../src/dates.ts";
import type { Dossier } from "../../src/dossier/dossier.ts";
import { NO_FILTER } from "../../src/dossier/filter.ts";
import { hashOf, recordAddress } from "../address.ts";
import { KindMeasures } from "../ui/KindMeasures.tsx";
import { When } from "../ui/marks.tsx";
import { listedWith, placeName, printedHost } from "../ui/printed.ts";
import { say, sayCount, sayWith } from "../ui/say.ts";
import { Text } from "../ui/Text.tsx";
import { isReady, useLoaded } from "../ui/use-loaded.ts";
import { KIND_WORDS } from "../ui/words.ts";
import { EventList } from "./EventList.tsx";
import { Heading, notYet, type RecordPageProps } from "./page.tsx";

/** One provider: its acts over time, what is known of it, and the measures on its kind. */
export function ProviderPage(props: RecordPageProps) {
  const { id, record, date, kept, onKeep } = props;
  const dossier = useLoaded(() => record.dossier(id), id);
  if (!isReady(dossier)) return notYet(dossier);
  const { provider, events } = dossier;
  const [oldest, newest] = [events.at(-1), events[0]];
  const span = oldest && newest && years(yearOf(oldest.date), yearOf(newest.date));
  return (
    <>
      <Heading title={provider.name} over={say(KIND_WORDS[provider.kind])}>
        <p class="lead">
          {span ? sayCount("events_in_years", events.length, span) : say("no_events_no_finding")} ·{" "}
          <a href={hashOf({ page: "compare", ids: [provider.id], filter: NO_FILTER })}>{say("compare_with")}</a>
        </p>
      </Heading>
      <div class="columns">
        <div>
          {events.length > 0 && <EventList {...props} heads={events} provider={provider.id} name={provider.name} until={yearOf(date)} />}
          <KindMeasures
            load={record.covers}
            kind={provider.kind}
            provider={provider.id}
            isOpen={kept.measures === true}
            onOpen={(isOpen) => onKeep("measures", isOpen)}
          />
        </div>
        <Facts dossier={dossier} />
      </div>
    </>
  );
}

function years(from: number, to: number): string {
  return from === to ? String(from) : `${from}–${to}`;
}

/** What the record holds besides the acts; general knowledge is marked as such. */
function Facts({ dossier: { provider, names } }: { readonly dossier: Dossier }) {
  const { operator, seat, homepage, family, sites, names: forms, added, searched } = provider;
  return (
    <aside aria-labelledby="facts">
      <h2 id="facts">{say("who_it_is")}</h2>
      <dl>
        <dt>{say("operator")}</dt>
        <dd>{operator === null ? say("not_known") : <Text>{operator}</Text>}</dd>
        <dt>{say("seat")}</dt>
        <dd>{seat ? placeName(seat) : say("not_known")}</dd>
        {family.length > 0 && (
          <>
            <dt>{say("family")}</dt>
            {family.map(({ id, how }) => (
              <dd key={id}>
                <a href={hashOf(recordAddress("provider", id))}>
                  <Text>{names[id] ?? id}</Text>
                </a>{" "}
                <span class="fine">
                  <Text>{how}</Text>
                </span>
              </dd>
            ))}
          </>
        )}
        {homepage && (
          <>
            <dt>{say("homepage")}</dt>
            <dd>
              <a href={homepage} target="_blank" rel="noopener noreferrer">
                <bdi>{printedHost(homepage)}</bdi>
              </a>
            </dd>
          </>
        )}
        {sites.length > 0 && (
          <>
            <dt>{say("sites")}</dt>
            <dd>{listedWith(sites.map(({ host, path = "" }) => <bdi>{host + path}</bdi>))}</dd>
          </>
        )}
        {forms.length > 0 && (
          <>
            <dt>{say("written")}</dt>
            <dd>{listedWith([...new Set(forms.map(({ text }) => text))].map((text) => <Text>{text}</Text>))}</dd>
          </>
        )}
      </dl>
      <p class="fine">{say("general_only")}</p>
      <p class="fine">
        {sayWith("in_record_since", <When date={added} />)}
        {searched && [" · ", sayWith("looked_for", <When date={searched.on} />, <Text>{searched.found}</Text>)]}
      </p>
    </aside>
  );
}
