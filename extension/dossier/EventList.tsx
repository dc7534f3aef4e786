import { yearOf } from "../../src/dates.ts";
import { areSame, filtered, isFiltering, NO_FILTER, type Years } from "../../src/dossier/filter.ts";
import type { EventHead } from "../../src/dossier/head.ts";
import { axisOf, yearsOf } from "../../src/dossier/timeline.ts";
import { EventRow } from "../ui/EventRow.tsx";
import { say, sayCount } from "../ui/say.ts";
import { Unreadable } from "../ui/Unreadable.tsx";
import { useEntries } from "../ui/use-entries.ts";
import { deedsOn } from "./deeds.tsx";
import { Export } from "./Export.tsx";
import { Filters } from "./Filters.tsx";
import type { PageProps } from "./page.tsx";
import { Timeline } from "./Timeline.tsx";
import { YearTable } from "./YearTable.tsx";

interface Props extends PageProps {
  readonly heads: readonly EventHead[];
  /** Whose dossier this is; null = nobody's. */
  readonly provider: string | null;
  /** What the list is called where it is saved, in the record's language. */
  readonly name: string;
  /** What it is called on the page, if that is something else. */
  readonly label?: string;
  /** The year up to which the time line goes at least. */
  readonly until: number;
}

/** How many events are read and drawn at first, and how many more at a time. */
const STEP = 20;

/** Events over time, what can be chosen among them, and each of them whole. */
export function EventList({ heads, provider, name, label = name, until, record, date, filter, onFilter, kept, onKeep }: Props) {
  const most = Number(kept.most ?? STEP);
  const setMost = (many: number) => onKeep("most", many);
  const whole = wholeOf(heads, until);
  const chosen = filtered(heads, filter);
  const shown = useEntries(
    record,
    chosen.slice(0, most).map(({ id }) => id),
  );
  const isWhole = shown !== null && shown.length === chosen.length;
  const atAnyTime = filtered(heads, { ...filter, years: null });
  const onYears = (years: Years) => onFilter({ ...filter, years: areSame(years, whole) ? null : years });
  return (
    <section class="events" aria-labelledby="events">
      <h2 id="events">{say("events_by_date")}</h2>
      <Timeline events={atAnyTime} years={filter.years ?? whole} whole={whole} label={label} onYears={onYears} />
      <YearTable events={chosen} {...{ filter, onFilter, kept, onKeep }} />
      <Filters heads={heads} filter={filter} onFilter={onFilter} />
      <div class="count">
        <p role="status">
          {isFiltering(filter) ? sayCount("chosen_newest_first", heads.length, chosen.length) : sayCount("all_newest_first", heads.length)}
        </p>
        {isFiltering(filter) && (
          <button type="button" onClick={() => onFilter(NO_FILTER)}>
            {say("show_all")}
          </button>
        )}
        <Export heads={chosen} name={name} record={record} date={date} onPrint={() => setMost(chosen.length)} isWhole={isWhole} />
      </div>
      {chosen.length === 0 && <p class="quiet">{say("no_such_events")}</p>}
      <ol class="acts" aria-busy={shown === null}>
        {chosen.length > 0 &&
          shown?.map(({ id, entry }) =>
            entry ? (
              <EventRow key={id} entry={entry} provider={provider} deeds={deedsOn(entry.event, date)} />
            ) : (
              <li key={id}>
                <Unreadable />
              </li>
            ),
          )}
      </ol>
      {chosen.length > most && (
        <p class="further">
          <button type="button" onClick={() => setMost(most + STEP)}>
            {sayCount("show_more", Math.min(STEP, chosen.length - most))}
          </button>
          <button type="button" onClick={() => setMost(chosen.length)}>
            {sayCount("show_all_events", chosen.length)}
          </button>
        </p>
      )}
    </section>
  );
}

function wholeOf(heads: readonly EventHead[], until: number): Years {
  const { from, to } = axisOf([yearsOf(heads)], until);
  return [from, Math.max(to, yearOf(heads[0]?.date ?? String(to)))];
}
