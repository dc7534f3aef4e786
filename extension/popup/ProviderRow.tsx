import { useLayoutEffect, useRef } from "preact/hooks";
import type { PageRow } from "../../src/dossier/page-list.ts";
import type { YearAxis } from "../../src/dossier/timeline.ts";
import { Place, When } from "../ui/marks.tsx";
import { say, sayCount } from "../ui/say.ts";
import { unflaggedWords } from "../ui/settings-words.ts";
import { Text } from "../ui/Text.tsx";
import { KIND_WORDS } from "../ui/words.ts";
import { YearBars } from "../ui/YearBars.tsx";

/** What all rows' charts have in common. */
export interface Charts {
  readonly axis: YearAxis;
  /** The largest year of any row. */
  readonly most: number;
  /** Of how many last years an event must be to be flagged; null = of any. */
  readonly flaggedYears: number | null;
}

interface Props {
  readonly row: PageRow;
  readonly charts: Charts;
  readonly focus: string | null;
  readonly onOpen: (id: string) => void;
}

/** A provider in the list: name, kind, number of events, years, latest act. The whole row opens it. */
export function ProviderRow({ row: { summary, unflagged }, charts, focus, onOpen }: Props) {
  const { id, name, kind, events, years, latest } = summary;
  const button = useRef<HTMLButtonElement>(null);
  useLayoutEffect(() => {
    if (focus === id) button.current?.focus();
  }, [focus, id]);
  const [act] = latest;
  const why = unflagged && unflaggedWords(unflagged, charts.flaggedYears, new Date().getFullYear());
  return (
    <li class="row">
      <h3>
        <button type="button" ref={button} onClick={() => onOpen(id)}>
          <Text>{name}</Text>
        </button>
      </h3>
      <p class="kind">
        {say(KIND_WORDS[kind])} · {events > 0 ? sayCount("events", events) : say("no_recorded_events")}
        {why && ` · ${why}`}
      </p>
      {events > 0 && <YearBars years={years} axis={charts.axis} most={charts.most} />}
      {act && (
        <p class="latest">
          <When date={act.date} /> <Place code={act.jurisdiction} />{" "}
          <span>
            <Text>{act.title}</Text>
          </span>
        </p>
      )}
    </li>
  );
}
