import type { Successor } from "../../src/dossier/dossier.ts";
import { thinlySourced } from "../../src/dossier/evidence.ts";
import type { Event, Instrument } from "../../src/model.ts";
import { Place, TypeMark, When } from "./marks.tsx";
import { likelyLanguage } from "./printed.ts";
import { SourceLine } from "./SourceLine.tsx";
import { Text } from "./Text.tsx";
import { ROLE_WORDS, STATUS_WORDS } from "./words.ts";

interface Props {
  readonly event: Event;
  /** Whose dossier this is: its part in the act is named. */
  readonly provider: string;
  /** Names of the other providers that the act names. */
  readonly others: readonly string[];
  /** What the act rests on; null = none known. */
  readonly instrument: Instrument | null;
  /** What replaced it; null = nothing did. */
  readonly successor: Successor | null;
}

/** One event whole: date, authority, what happened, dispute, instrument, sources. */
export function EventRow({ event, provider, others, instrument, successor }: Props) {
  const part = event.providers.find(({ id }) => id === provider);
  return (
    <li class="act" id={event.id}>
      <When date={event.date} />
      <div>
        <h3>
          <Text>{event.title}</Text>
        </h3>
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
        {others.length > 0 && <Others names={others} />}
        {event.disputed && <Disputed text={event.disputed} />}
        {successor && (
          <p class="note">
            <b>Replaced by:</b> <Text>{successor.title}</Text>, <When date={successor.date} />
          </p>
        )}
        {event.note && (
          <p class="note">
            <b>Note:</b> <Text>{event.note}</Text>
          </p>
        )}
        {instrument && <InstrumentLine instrument={instrument} />}
        <ul class="sources" aria-label="Sources">
          {event.sources.map((source) => (
            <SourceLine key={source.url} source={source} />
          ))}
        </ul>
        <Reading event={event} />
      </div>
    </li>
  );
}

/** How many other parties are named; an act on a hundred apps does not list them all. */
const NAMED = 6;

function Others({ names }: { readonly names: readonly string[] }) {
  const more = names.length - NAMED;
  return (
    <p class="note">
      Also named: <Text>{names.slice(0, NAMED).join(", ")}</Text>
      {more > 0 && ` and ${more} more`}
    </p>
  );
}

function Disputed({ text }: { readonly text: string }) {
  return (
    <p class="doubt">
      <b>Disputed:</b> <Text>{text}</Text>
    </p>
  );
}

function InstrumentLine({ instrument: { title, title_native, number, jurisdiction, status } }: { readonly instrument: Instrument }) {
  return (
    <div class="instrument">
      <p>
        <span class="unseen">Rests on: </span>
        <Text>{title}</Text>
        {status && ` · ${STATUS_WORDS[status]}`}
      </p>
      {title_native && (
        <p lang={likelyLanguage(jurisdiction)} dir="auto">
          {title_native}
        </p>
      )}
      {number && !title.includes(number) && (
        <p>
          <Text>{number}</Text>
        </p>
      )}
    </div>
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
