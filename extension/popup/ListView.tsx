import type { FlagsHere, SiteHere } from "../../src/messages.ts";
import { placeName } from "../ui/printed.ts";
import { say, sayCount } from "../ui/say.ts";
import { EmptyState } from "./EmptyState.tsx";
import type { Empty, Help } from "./empty.ts";
import { type Charts, ProviderRow } from "./ProviderRow.tsx";
import type { NoPage, Page } from "./page.ts";
import { Waiting } from "./Waiting.tsx";

interface Props {
  /** null = loading. */
  readonly page: Page | NoPage | null;
  /** The provider that the reader comes back from: its row gets the focus. */
  readonly focus: string | null;
  readonly onOpen: (id: string) => void;
  readonly onHelp: (help: Help) => void;
}

/** "On this page": the site, the text, the rest; or why there is nothing. */
export function ListView({ page, focus, onOpen, onHelp }: Props) {
  if (page === null) return <Waiting />;
  const empty = emptyOf(page);
  if (empty !== null || typeof page === "string" || !page.list) return <EmptyState why={empty ?? "nothing"} onHelp={onHelp} />;
  const { site, inText, also } = page.list;
  const charts = chartsOf(page);
  const rows = (list: typeof inText) =>
    list.map((row) => <ProviderRow key={row.order} row={row} charts={charts} focus={focus} onOpen={onOpen} />);
  return (
    <main>
      {site && (
        <section aria-labelledby="site">
          <h2 id="site">
            {"here" in page.answer && siteHeading(page.answer.here)}
            <AxisEnds axis={page.axis} />
          </h2>
          <ul class="here">{rows([site])}</ul>
          {site.summary.events === 0 && <p class="quiet">{say("no_event_no_finding")}</p>}
        </section>
      )}
      {inText.length > 0 ? (
        <section aria-labelledby="text">
          <h2 id="text">
            {say("in_text")}
            {!site && <AxisEnds axis={page.axis} />}
          </h2>
          <ul>{rows(inText)}</ul>
        </section>
      ) : (
        <p class="quiet">{say(site ? "no_other_in_text" : "none_in_text")}</p>
      )}
      {also.length > 0 && (
        <details open={inText.length === 0}>
          <summary>
            <h2>{say("also_here")}</h2>
            <span class="fine">{also.length}</span>
          </summary>
          <ul>{rows(also)}</ul>
        </details>
      )}
      {page.unreadable > 0 && <p class="quiet">{sayCount("providers_unreadable", page.unreadable)}</p>}
    </main>
  );
}

/** The years over the first row's chart; each chart says its own to screen readers. */
function AxisEnds({ axis: { from, to } }: Pick<Charts, "axis">) {
  return (
    <span class="axis" aria-hidden="true">
      <span>{from}</span>
      <span>{to}</span>
    </span>
  );
}

/** Why `page` has no list to show; null = it has one. */
function emptyOf(page: Page | NoPage): Empty | null {
  if (typeof page === "string") return page;
  if ("no" in page.answer) return page.answer.no;
  const { reading, site, mentions } = page.answer.here;
  if (reading === "paused") return page.presets.values.paused?.includes(page.url?.hostname ?? "") ? "paused-by-administrator" : "paused";
  if (reading === "not-asked") return page.settings.mode === "asked" ? "not-asked" : "not-asked-in-private";
  return site === null && mentions.length === 0 ? "nothing" : null;
}

function siteHeading({ site }: FlagsHere): string {
  if (!site?.country && !site?.listing) return say("this_site");
  return [storeOf(site), site.country && say("storefront", placeName(site.country))].filter(Boolean).join(" · ");
}

/** Apple numbers its apps, Google names their packages. */
function storeOf({ listing }: SiteHere): string {
  if (listing === null) return say("this_site");
  return say(/^\d+$/.test(listing) ? "listing_apple" : "listing_google");
}

function chartsOf({ list, axis, settings }: Page): Charts {
  const rows = list ? [list.site, ...list.inText, ...list.also] : [];
  return {
    axis,
    flaggedYears: settings.years,
    most: Math.max(1, ...rows.flatMap((row) => row?.summary.years ?? []).map(([, events]) => events)),
  };
}
