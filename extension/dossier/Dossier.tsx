import { useCallback, useEffect, useRef, useState } from "preact/hooks";
import { type Address, addressIn, hashOf } from "../address.ts";
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

interface Props {
  readonly browser: Pick<Door, "tabs" | "runtime">;
  readonly record: PackagedRecord;
}

/** The full page. Its only state is the address; what stands there is read from the record. */
export function Dossier({ browser, record }: Props) {
  const { address, change, visit } = useAddress();
  const index = useLoaded(record.index, "");
  const main = useRef<HTMLElement>(null);
  const place = placeOf(address);
  const isFirst = useRef(true);
  useEffect(() => {
    if (!isFirst.current) {
      scrollTo(0, 0);
      main.current?.focus({ preventScroll: true });
    }
    isFirst.current = false;
  }, [place]);
  const date = isReady(index) ? index.date : null;
  const page = date && (
    <Page
      key={place}
      {...{ address, browser, record, date }}
      onFilter={(filter) => "filter" in address && change({ ...address, filter })}
      onVisit={visit}
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

/** The address, and two ways to another: `change` of what is shown of the same page, `visit` of another page. */
function useAddress() {
  const [address, setAddress] = useState(() => addressIn(location.hash));
  useEffect(() => {
    const follow = () => setAddress(addressIn(location.hash));
    addEventListener("hashchange", follow);
    return () => removeEventListener("hashchange", follow);
  }, []);
  const change = useCallback((to: Address) => {
    history.replaceState(null, "", hashOf(to));
    setAddress(to);
  }, []);
  const visit = useCallback((to: Address) => {
    location.hash = hashOf(to);
  }, []);
  return { address, change, visit };
}

/** What a reader takes for one page: a choice of its events is no other. */
function placeOf(address: Address): string {
  return hashOf(address).split("?")[0] + (address.page === "search" ? address.query : "");
}
