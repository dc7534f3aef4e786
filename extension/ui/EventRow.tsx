import type { ComponentChildren } from "preact";
import type { EventEntry } from "../../src/dossier/entry.ts";
import { thinlySourced } from "../../src/dossier/evidence.ts";
import type { Event, Source } from "../../src/model.ts";
import { recordAddress } from "../address.ts";
import { Affair, EventLink, Instrument, Parties } from "./around.tsx";
import { DossierLink } from "./DossierLink.tsx";
import { Place, TypeMark, When } from "./marks.tsx";
import { SourceLine } from "./SourceLine.tsx";
import { Text } from "./Text.tsx";
import { KIND_WORDS, ROLE_WORDS, STATUS_WORDS } from "./words.ts";

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
          <Place code={event.jurisdiction} /> <Text>{event.authority ?? "authority not stated"}</Text>
        </p>
        <p class="by">
          <TypeMark type={event.type} /> · {STATUS_WORDS[event.status]}
          {part && ` · ${ROLE_WORDS[part.role]}`}
        </p>
        <p class="said">
          <Text>{event.summary}</Text>
        </p>
        {event.covers && <p class="note">Applies to {event.covers.map((kind) => KIND_WORDS[kind].every).join(", ")}</p>}
        {others.length > 0 && <Parties parties={others} names={names} label={provider === null ? "Named" : "Also named"} />}
        {event.disputed && <Disputed text={event.disputed} />}
        {successor && <EventLink label="Replaced by" event={successor} />}
        {replaced.map((earlier) => (
          <EventLink key={earlier.id} label="Replaced" event={earlier} />
        ))}
        {event.note && (
          <p class="note">
            <b>Note:</b> <Text>{event.note}</Text>
          </p>
        )}
        {instrument && <Instrument instrument={instrument} />}
        <ul class="sources" aria-label="Sources">
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
  return (
    <p class="doubt">
      <b>Disputed:</b> <Text>{text}</Text>
    </p>
  );
}

function Reading({ event }: { readonly event: Event }) {
  return (
    <p class="fine">
      {event.reviewed ? (
        <>
          re-read on <When date={event.reviewed} />
        </>
      ) : (
        "not yet re-read"
      )}
      {thinlySourced(event) && " · thinly sourced: secondary sources only"}
    </p>
  );
}
