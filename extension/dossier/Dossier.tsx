import { useLayoutEffect, useRef } from "preact/hooks";
import type { Address } from "../address.ts";
import type { Door } from "../browser.ts";
import type { PackagedRecord } from "../records.ts";
import { LookUp } from "../ui/LookUp.tsx";
import { When } from "../ui/marks.tsx";
import { say, sayWith } from "../ui/say.ts";
import { isReady, useLoaded } from "../ui/use-loaded.ts";
import { AffairPage } from "./AffairPage.tsx";
import { ComparePage } from "./ComparePage.tsx";
import { EventPage } from "./EventPage.tsx";
import { HomePage } from "./HomePage.tsx";
import { InstrumentPage } from "./InstrumentPage.tsx";
import { JurisdictionPage } from "./JurisdictionPage.tsx";
import { MissingPage } from "./MissingPage.tsx";
import { ProviderPage } from "./ProviderPage.tsx";
import type { PageProps } from "./page.tsx";
import { ReportPage } from "./ReportPage.tsx";
import { SearchPage } from "./SearchPage.tsx";
import { placeOf, useHistory } from "./use-history.ts";
import { bringBack } from "./view.ts";

interface Props {
  readonly browser: Pick<Door, "tabs" | "runtime">;
  readonly record: PackagedRecord;
}

/** The full page. What stands there is read from the record by its address; all else that it knows is how a reader left it. */
export function Dossier({ browser, record }: Props) {
  const { stand, change, visit, keep } = useHistory();
  const { address, kept, left, returns } = stand;
  const index = useLoaded(record.index, "");
  const main = useRef<HTMLElement>(null);
  const place = placeOf(address);
  const isFirst = useRef(true);
  useLayoutEffect(() => {
    const waiting = new AbortController();
    if (left) bringBack(left, main.current, waiting.signal);
    else if (!isFirst.current) {
      scrollTo(0, 0);
      main.current?.focus({ preventScroll: true });
    }
    isFirst.current = false;
    return () => waiting.abort();
  }, [place, returns]);
  const date = isReady(index) ? index.date : null;
  const page = date && (
    <Page
      key={place}
      {...{ address, browser, record, date, kept }}
      onFilter={(filter) => "filter" in address && change({ ...address, filter })}
      onVisit={visit}
      onKeep={keep}
    />
  );
  return (
    <>
      <button type="button" class="skip" onClick={() => main.current?.focus()}>
        {say("skip")}
      </button>
      <header class="masthead">
        <a class="wordmark" href="#/">
          Gazette
        </a>
        <LookUp record={record} query={address.page === "search" ? address.query : ""} onGo={visit} />
        <p class="fine age">{date && sayWith("record_of", <When date={date} />)}</p>
      </header>
      <main ref={main} tabIndex={-1} class={`page at-${address.page}`}>
        {page}
        {typeof index === "string" && <MissingPage why="unreadable" />}
      </main>
      <footer class="imprint">
        <p class="fine">{say("imprint")}</p>
      </footer>
    </>
  );
}

function Page({ address, ...rest }: Omit<PageProps, "filter"> & Pick<Props, "browser"> & { readonly address: Address }) {
  switch (address.page) {
    case "home":
      return <HomePage {...rest} />;
    case "provider":
      return <ProviderPage {...rest} {...address} />;
    case "event":
      return <EventPage {...rest} {...address} />;
    case "instrument":
      return <InstrumentPage {...rest} {...address} />;
    case "jurisdiction":
      return <JurisdictionPage {...rest} {...address} />;
    case "affair":
      return <AffairPage {...rest} {...address} />;
    case "compare":
      return <ComparePage {...rest} {...address} />;
    case "search":
      return <SearchPage {...rest} query={address.query} />;
    case "report":
      return <ReportPage {...rest} {...address} />;
    case "missing":
      return <MissingPage why="missing" />;
  }
}
