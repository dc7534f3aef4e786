import { yearOf } from "../../src/dates.ts";
import type { Dossier } from "../../src/dossier/dossier.ts";
import { NO_FILTER } from "../../src/dossier/filter.ts";
import { hashOf, recordAddress } from "../address.ts";
import { KindMeasures } from "../ui/KindMeasures.tsx";
import { When } from "../ui/marks.tsx";
import { counted, placeName, printedHost } from "../ui/printed.ts";
import { Text } from "../ui/Text.tsx";
import { useLoaded } from "../ui/use-loaded.ts";
import { KIND_WORDS } from "../ui/words.ts";
import { EventList } from "./EventList.tsx";
import { Heading, notYet, type RecordPageProps } from "./page.tsx";

/** One provider: its acts over time, what is known of it, and the measures on its kind. */
export function ProviderPage(props: RecordPageProps) {
  const { id, record, date } = props;
  const dossier = useLoaded(() => record.dossier(id), id);
  if (dossier === null || dossier === "failed") return notYet(dossier);
  const { provider, events } = dossier;
  const [oldest, newest] = [events.at(-1), events[0]];
  const span = oldest && newest && years(yearOf(oldest.date), yearOf(newest.date));
  return (
    <>
      <Heading title={provider.name} over={KIND_WORDS[provider.kind].one}>
        <p class="lead">
          {span ? `${counted(events.length, "event")}, ${span}` : "No recorded events. That is not a finding about it."} ·{" "}
          <a href={hashOf({ page: "compare", ids: [provider.id], filter: NO_FILTER })}>Compare with another</a>
        </p>
      </Heading>
      <div class="columns">
        <div>
          {events.length > 0 && <EventList {...props} heads={events} provider={provider.id} name={provider.name} until={yearOf(date)} />}
          <KindMeasures load={record.covers} kind={provider.kind} provider={provider.id} />
        </div>
        <Facts dossier={dossier} />
      </div>
    </>
  );
}

function years(from: number, to: number): string {
  return from === to ? `in ${from}` : `${from}–${to}`;
}

/** What the record holds besides the acts; general knowledge is marked as such. */
function Facts({ dossier: { provider, names } }: { readonly dossier: Dossier }) {
  const { operator, seat, homepage, family, sites, names: forms, added, searched } = provider;
  return (
    <aside aria-labelledby="facts">
      <h2 id="facts">Who it is</h2>
      <dl>
        <dt>Operator</dt>
        <dd>
          <Text>{operator ?? "not known"}</Text>
        </dd>
        <dt>Seat</dt>
        <dd>{seat ? placeName(seat) : "not known"}</dd>
        {family.length > 0 && (
          <>
            <dt>Family</dt>
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
            <dt>Homepage</dt>
            <dd>
              <a href={homepage} target="_blank" rel="noopener noreferrer">
                {printedHost(homepage)}
              </a>
            </dd>
          </>
        )}
        {sites.length > 0 && (
          <>
            <dt>Sites</dt>
            <dd>{sites.map(({ host, path = "" }) => host + path).join(", ")}</dd>
          </>
        )}
        {forms.length > 0 && (
          <>
            <dt>Written</dt>
            <dd>
              <Text>{[...new Set(forms.map(({ text }) => text))].join(", ")}</Text>
            </dd>
          </>
        )}
      </dl>
      <p class="fine">General knowledge, unsourced; only the events have sources.</p>
      <p class="fine">
        In the record since <When date={added} />.
        {searched && (
          <>
            {" "}
            Events looked for on <When date={searched.on} />: <Text>{searched.found}</Text>
          </>
        )}
      </p>
    </aside>
  );
}
