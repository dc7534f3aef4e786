import { useEffect, useLayoutEffect, useRef, useState } from "preact/hooks";
import { yearOf } from "../../src/dates.ts";
import type { Dossier } from "../../src/dossier/dossier.ts";
import { axisOf, yearsOf } from "../../src/dossier/timeline.ts";
import type { PartialDate } from "../../src/model.ts";
import type { Door } from "../browser.ts";
import { logged } from "../logged.ts";
import type { PackagedRecord } from "../records.ts";
import { KindMeasures } from "../ui/KindMeasures.tsx";
import { titleOf } from "../ui/title.ts";
import { YearChart } from "../ui/YearBars.tsx";
import type { Keep } from "./deeds.ts";
import { EmptyState } from "./EmptyState.tsx";
import { Events } from "./Events.tsx";
import { HideProvider } from "./HideProvider.tsx";
import { MentionWalk } from "./MentionWalk.tsx";
import { ProviderHead } from "./ProviderHead.tsx";
import type { Page } from "./page.ts";
import { Waiting } from "./Waiting.tsx";

interface Props {
  readonly browser: Door;
  readonly record: PackagedRecord;
  /** null = not yet known, or not readable: the record is shown all the same. */
  readonly page: Page | null;
  readonly id: string;
  /** Whether this is a tab of its own, from where the page is not seen. */
  readonly apart: boolean;
  readonly keep: Keep;
}

/** One provider: who it is, its years, its events with their sources, and the measures on its kind. */
export function ProviderView({ browser, record, page, id, apart, keep }: Props) {
  const [dossier, setDossier] = useState<Dossier | "failed" | null>(null);
  const main = useRef<HTMLElement>(null);
  useEffect(() => {
    void record
      .dossier(id)
      .catch(logged)
      .then((loaded) => setDossier(loaded ?? "failed"));
  }, [record, id]);
  // Before it is seen: whoever presses Tab at once goes on from here, and is not thrown back.
  useLayoutEffect(() => {
    main.current?.focus({ preventScroll: true });
    scrollTo(0, 0);
    if (dossier !== null && dossier !== "failed") document.title = titleOf(dossier.provider.name);
    return () => {
      document.title = "Gazette";
    };
  }, [dossier]);

  if (dossier === null) return <Waiting />;
  if (dossier === "failed") return <EmptyState why="part-failed" onHelp={() => undefined} />;
  const { provider, events } = dossier;
  const years = yearsOf(events);
  const row = rowOf(page, id);
  return (
    <main ref={main} tabIndex={-1} class="provider" aria-labelledby="provider">
      <ProviderHead dossier={dossier} />
      {row && row.mentions > 0 && typeof page?.tab === "number" && (
        <MentionWalk browser={browser} tab={page.tab} order={row.order} mentions={row.mentions} apart={apart} />
      )}
      {events.length > 0 && page && (
        <HideProvider
          {...{ browser, id, keep }}
          name={provider.name}
          added={newestAdded(events)}
          date={page.index.date}
          settings={page.settings}
          own={page.own}
          presets={page.presets}
        />
      )}
      {events.length > 0 && page && (
        <div class="years-of">
          <YearChart years={years} axis={axisOf([years], yearOf(page.index.date))} />
        </div>
      )}
      <Events dossier={dossier} record={record} />
      <KindMeasures load={record.covers} kind={provider.kind} provider={id} />
    </main>
  );
}

function newestAdded(events: Dossier["events"]): PartialDate {
  return events.reduce((newest, { added }) => (added > newest ? added : newest), "");
}

function rowOf(page: Page | null, id: string) {
  const list = page?.list;
  return list && [list.site, ...list.inText, ...list.also].find((row) => row?.summary.id === id);
}
