/** What stands around an event: other parties, the act before and after it, what it rests on, the affair that it belongs to. */
import type { ComponentChildren } from "preact";
import type { EventEntry } from "../../src/dossier/entry.ts";
import type { EventLine } from "../../src/dossier/head.ts";
import type { Instrument as InstrumentRecord, Party } from "../../src/model.ts";
import { recordAddress } from "../address.ts";
import { DossierLink } from "./DossierLink.tsx";
import { Place, When } from "./marks.tsx";
import { likelyLanguage, listedWith } from "./printed.ts";
import { say, sayCount, sayWith } from "./say.ts";
import { Text } from "./Text.tsx";
import { ROLE_WORDS, STATUS_WORDS } from "./words.ts";

/** How many parties are named at once; an act on a hundred apps does not list them all. */
const NAMED = 6;

interface PartiesProps {
  readonly parties: readonly Party[];
  readonly names: Readonly<Record<string, string>>;
  readonly label: string;
}

/** Parties to an act with their roles; those beyond the first six are folded. */
export function Parties({ parties, names, label }: PartiesProps) {
  const link = ({ id, role }: Party) => {
    const name = (
      <DossierLink to={recordAddress("provider", id)}>
        <Text>{names[id] ?? id}</Text>
      </DossierLink>
    );
    return <span key={id}>{role === "subject" ? name : sayWith("party_in_role", name, say(ROLE_WORDS[role]))}</span>;
  };
  return (
    <div class="note">
      {sayWith("labelled", label, listedWith(parties.slice(0, NAMED).map(link)))}
      {parties.length > NAMED && (
        <details class="more">
          <summary>{sayCount("and_more", parties.length - NAMED)}</summary>
          {listedWith(parties.slice(NAMED).map(link))}
        </details>
      )}
    </div>
  );
}

/** Another act, in a line. */
export function EventLink({ label, event: { id, title, date } }: { readonly label: string; readonly event: EventLine }) {
  return (
    <p class="note">
      {sayWith(
        "labelled",
        <b>{label}</b>,
        <DossierLink to={recordAddress("event", id)}>
          <Text>{title}</Text>
        </DossierLink>,
      )}{" "}
      · <When date={date} />
    </p>
  );
}

/** What an act rests on. */
export function Instrument({ instrument }: { readonly instrument: InstrumentRecord }) {
  const { id, title, title_native, number, jurisdiction, status } = instrument;
  return (
    <div class="instrument">
      <p>
        <span class="unseen">{say("rests_on")} </span>
        <DossierLink to={recordAddress("instrument", id)}>
          <Text>{title}</Text>
        </DossierLink>
        {status && ` · ${say(STATUS_WORDS[status])}`}
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

/** The affair of an act and its other acts, folded. */
export function Affair({ id, title, others }: NonNullable<EventEntry["affair"]>) {
  return (
    <details class="affair">
      <summary>
        {sayWith("part_of_affair", <Text>{title}</Text>)} <span class="fine">{sayCount("other_events", others.length)}</span>
      </summary>
      <ol class="lines">
        {others.map((event) => (
          <Line key={event.id} event={event} />
        ))}
      </ol>
      <p class="fine">
        <DossierLink to={recordAddress("affair", id)}>{say("whole_affair")}</DossierLink>
      </p>
    </details>
  );
}

/** An event on one line: date, place, title, and what is said of it `after`. */
export function Line({
  event: { id, date, jurisdiction, title },
  after,
}: {
  readonly event: EventLine;
  readonly after?: ComponentChildren;
}) {
  return (
    <li>
      <When date={date} />
      <Place code={jurisdiction} />
      <span>
        <DossierLink to={recordAddress("event", id)}>
          <Text>{title}</Text>
        </DossierLink>
        {after && <span class="fine"> {after}</span>}
      </span>
    </li>
  );
}
