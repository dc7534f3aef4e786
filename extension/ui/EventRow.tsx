import type { ComponentChildren } from "preact";
import type { EventEntry } from "../../src/dossier/entry.ts";
import { thinlySourced } from "../../src/dossier/evidence.ts";
import type { Event, Source } from "../../src/model.ts";
import { recordAddress } from "../address.ts";
import { Affair, EventLink, Instrument, Parties } from "./around.tsx";
import { DossierLink } from "./DossierLink.tsx";
import { Place, TypeMark, When } from "./marks.tsx";
import { listed } from "./printed.ts";
import { SourceLine } from "./SourceLine.tsx";
import { say, sayWith } from "./say.ts";
import { Text } from "./Text.tsx";
import { EVERY_WORDS, ROLE_WORDS, STATUS_WORDS } from "./words.ts";

interface Props {
  readonly entry: EventEntry;
  /** Whose dossier this is: its part in the act is named; null = nobody's. */
  readonly provider: string | null;
  /** Whether the page is about it, and has its title already. */
  readonly isAlone?: boolean;
  /** What can be done with the event (null) or with one of its sources. */
  readonly deeds?: (source: Source | null) => ComponentChildren;
}

/** One event whole: date, authority, what happened, dispute, instrument, sources, and what stands around it. */
export function EventRow({ entry: { event, names, instrument, successor, replaced, affair }, provider, isAlone = false, deeds }: Props) {
  const part = event.providers.find(({ id }) => id === provider);
  const others = event.providers.filter(({ id }) => id !== provider);
  return (
    <li class="act" id={event.id}>
      <When date={event.date} />
      <div>
        {!isAlone && (
          <h3>
            <DossierLink to={recordAddress("event", event.id)}>
              <Text>{event.title}</Text>
            </DossierLink>
          </h3>
        )}
        <p class="by">
          <Place code={event.jurisdiction} /> {event.authority === null ? say("authority_not_stated") : <Text>{event.authority}</Text>}
        </p>
        <p class="by">
          <TypeMark type={event.type} /> · {say(STATUS_WORDS[event.status])}
          {part && ` · ${say(ROLE_WORDS[part.role])}`}
        </p>
        <p class="said" dir="ltr">
          <Text>{event.summary}</Text>
        </p>
        {event.covers && <p class="note">{say("applies_to", listed(event.covers.map((kind) => say(EVERY_WORDS[kind]))))}</p>}
        {others.length > 0 && <Parties parties={others} names={names} label={say(provider === null ? "named" : "also_named")} />}
        {event.disputed && <Disputed text={event.disputed} />}
        {successor && <EventLink label={say("replaced_by")} event={successor} />}
        {replaced.map((earlier) => (
          <EventLink key={earlier.id} label={say("replaced")} event={earlier} />
        ))}
        {event.note && <p class="note">{sayWith("labelled", <b>{say("note")}</b>, <Text>{event.note}</Text>)}</p>}
        {instrument && <Instrument instrument={instrument} />}
        <ul class="sources" aria-label={say("sources")}>
          {event.sources.map((source) => (
            <SourceLine key={source.url} source={source} deeds={deeds?.(source)} />
          ))}
        </ul>
        {affair && affair.others.length > 0 && <Affair {...affair} />}
        <div class="end">
          <Reading event={event} />
          {deeds?.(null)}
        </div>
      </div>
    </li>
  );
}

function Disputed({ text }: { readonly text: string }) {
  return <p class="doubt">{sayWith("labelled", <b>{say("disputed")}</b>, <Text>{text}</Text>)}</p>;
}

function Reading({ event }: { readonly event: Event }) {
  return (
    <p class="fine">
      {event.reviewed ? sayWith("reread_on", <When date={event.reviewed} />) : say("not_reread")}
      {thinlySourced(event) && ` · ${say("thinly_sourced_why")}`}
    </p>
  );
}
