import { yearOf } from "../../src/dates.ts";
import { compared, type MatrixRow, MOST_COMPARED } from "../../src/dossier/compare.ts";
import type { Dossier } from "../../src/dossier/dossier.ts";
import { areSame, type Filter, filtered, type Years } from "../../src/dossier/filter.ts";
import { axisOf, yearsOf } from "../../src/dossier/timeline.ts";
import { type Address, hashOf, recordAddress } from "../address.ts";
import { NoSuchRecord } from "../records.ts";
import { Line } from "../ui/around.tsx";
import { LookUp } from "../ui/LookUp.tsx";
import { TypeMark } from "../ui/marks.tsx";
import { listed, listedWith, placeName } from "../ui/printed.ts";
import { say, sayCount } from "../ui/say.ts";
import { Text } from "../ui/Text.tsx";
import { isReady, useLoaded } from "../ui/use-loaded.ts";
import { FACET_WORDS, KIND_WORDS } from "../ui/words.ts";
import { Heading, notYet, type PageProps } from "./page.tsx";
import { Timeline } from "./Timeline.tsx";

interface Props extends PageProps {
  readonly ids: readonly string[];
}

/** Up to four providers side by side. */
export function ComparePage({ ids, record, date, filter, onFilter, onVisit }: Props) {
  const wanted = ids.slice(0, MOST_COMPARED);
  const read = (id: string) => record.dossier(id).catch((error: unknown) => (error instanceof NoSuchRecord ? "missing" : "failed"));
  const loaded = useLoaded(() => Promise.all(wanted.map(read)), wanted.join(","));
  if (!isReady(loaded)) return notYet(loaded);
  const dossiers = [...new Map(loaded.filter((one) => typeof one !== "string").map((one) => [one.provider.id, one])).values()];
  const [unknown, unreadable] = ["missing", "failed"].map((why) => wanted.filter((_, i) => loaded[i] === why));
  const lists = dossiers.map(({ events }) => filtered(events, filter));
  const axis = axisOf(
    dossiers.map(({ events }) => yearsOf(events)),
    yearOf(date),
  );
  const whole: Years = [axis.from, axis.to];
  const years = filter.years ?? whole;
  const onYears = (to: Years) => onFilter({ ...filter, years: areSame(to, whole) ? null : to });
  const compare = (others: readonly string[]): Address => ({ page: "compare", ids: others, filter });
  const add = (address: Address) => {
    if (address.page === "provider" && !wanted.includes(address.id)) onVisit(compare([...wanted, address.id]));
  };
  const names = dossiers.map(({ provider }) => provider.name);
  const { differing, common, shared } = compared(lists);
  return (
    <>
      <Heading
        title={listed(names) || say("compare_providers")}
        shown={names.length > 0 ? listedWith(names.map(inRecord)) : say("compare_providers")}
        over={say("side_by_side")}
      />
      {wanted.length < MOST_COMPARED && (
        <LookUp record={record} query="" onGo={add} only="provider" label={say(wanted.length === 0 ? "add_provider" : "add_another")} />
      )}
      {unknown?.length ? <p class="quiet">{say("unknown_providers", listed(unknown))}</p> : null}
      {unreadable?.length ? <p class="quiet">{say("unreadable_providers", listed(unreadable))}</p> : null}
      {ids.length > MOST_COMPARED && <p class="quiet">{say("first_shown", MOST_COMPARED)}</p>}
      {dossiers.map((dossier, i) => (
        <Row
          key={dossier.provider.id}
          dossier={dossier}
          events={lists[i]?.length ?? 0}
          without={compare(dossiers.map(({ provider }) => provider.id).filter((id) => id !== dossier.provider.id))}
        >
          <Timeline
            events={filtered(dossier.events, { ...filter, years: null })}
            years={years}
            whole={whole}
            label={dossier.provider.name}
            onYears={i === dossiers.length - 1 ? onYears : null}
          />
        </Row>
      ))}
      {dossiers.length > 1 && (
        <>
          <Matrix title={say("differ")} rows={differing} dossiers={dossiers} filter={filter} />
          <Matrix title={say("common")} rows={common} dossiers={dossiers} filter={filter} />
          <section aria-labelledby="shared">
            <h2 id="shared">
              {say("same_events")} · {shared.length}
            </h2>
            <ol class="lines">
              {shared.map(([event, named]) => (
                <Line
                  key={event.id}
                  event={event}
                  after={named.length < names.length ? listedWith(named.map((place) => inRecord(names[place] ?? ""))) : say("all_of_them")}
                />
              ))}
            </ol>
          </section>
        </>
      )}
    </>
  );
}

function inRecord(name: string) {
  return <Text>{name}</Text>;
}

interface RowProps {
  readonly dossier: Dossier;
  readonly events: number;
  readonly without: Address;
  readonly children: preact.ComponentChildren;
}

/** "No recorded events" is said only where there are none at all. */
function wordsOn(all: number, shown: number): string {
  if (all === 0) return say("no_recorded_events");
  return all === shown ? sayCount("events", all) : sayCount("shown_of_events", all, shown);
}

function Row({ dossier: { provider, events: all }, events, without, children }: RowProps) {
  return (
    <section class="compared" aria-label={provider.name}>
      <h2>
        <a href={hashOf(recordAddress("provider", provider.id))}>
          <Text>{provider.name}</Text>
        </a>
        <span class="fine">
          {say(KIND_WORDS[provider.kind])} · {wordsOn(all.length, events)}
        </span>
        <a class="fine" href={hashOf(without)} aria-label={say("take_out_named", provider.name)}>
          {say("take_out")}
        </a>
      </h2>
      {children}
    </section>
  );
}

interface MatrixProps {
  readonly title: string;
  readonly rows: readonly MatrixRow[];
  readonly dossiers: readonly Dossier[];
  readonly filter: Filter;
}

function Matrix({ title, rows, dossiers, filter }: MatrixProps) {
  if (rows.length === 0) return null;
  return (
    <section class="wide">
      <table class="matrix">
        <caption>{title}</caption>
        <thead>
          <tr>
            <th scope="col">{say(FACET_WORDS.jurisdiction)}</th>
            <th scope="col">{say(FACET_WORDS.type)}</th>
            {dossiers.map(({ provider }) => (
              <th key={provider.id} scope="col">
                <Text>{provider.name}</Text>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ type, jurisdiction, counts }) => (
            <tr key={`${type} ${jurisdiction}`}>
              <th scope="row">{placeName(jurisdiction)}</th>
              <td>
                <TypeMark type={type} />
              </td>
              {dossiers.map(({ provider }, i) => (
                <td key={provider.id} class="number">
                  {counts[i] ? (
                    <a href={hashOf(recordAddress("provider", provider.id, { ...filter, type: [type], jurisdiction: [jurisdiction] }))}>
                      {counts[i]}
                    </a>
                  ) : (
                    "–"
                  )}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
