import { useCallback, useEffect, useState } from "preact/hooks";
import { type Address, dossierPath } from "../address.ts";
import type { Door } from "../browser.ts";
import { logged } from "../logged.ts";
import type { PackagedRecord } from "../records.ts";
import { changeSettings } from "../settings.ts";
import { LookUp } from "../ui/LookUp.tsx";
import { say } from "../ui/say.ts";
import { allow, inject, type Keep, pause, readNow } from "./deeds.ts";
import type { Help } from "./empty.ts";
import { Footer } from "./Footer.tsx";
import { Header } from "./Header.tsx";
import { ListView } from "./ListView.tsx";
import { NewsView } from "./NewsView.tsx";
import { useNews } from "./news.ts";
import { ProviderView } from "./ProviderView.tsx";
import { type NoPage, type Page, readPage } from "./page.ts";

interface Props {
  readonly browser: Door;
  readonly record: PackagedRecord;
  /** null = the active tab. */
  readonly tab: number | null;
  /** The provider to open at once; null = the list. */
  readonly provider: string | null;
}

/** The toolbar panel: what is on the page, or one provider of it. Owns all state; what it shows are props in, markup out. */
export function Popup({ browser, record, tab, provider }: Props) {
  const [page, setPage] = useState<Page | NoPage | null>(null);
  const [open, setOpen] = useState(provider);
  const [left, setLeft] = useState<string | null>(null);
  const [isNews, setIsNews] = useState(false);
  const [isTrouble, setIsTrouble] = useState(false);
  const { news, fresh, seen, look } = useNews(browser, record);
  const refresh = useCallback(async () => {
    try {
      setPage(await readPage(browser, record, tab));
    } catch (error) {
      logged(error);
      setPage("failed");
    }
  }, [browser, record, tab]);
  useEffect(() => void refresh(), [refresh]);

  const known = typeof page === "string" ? null : page;
  const keep: Keep = async (deed) => {
    const kept = await deed.catch(logged);
    setIsTrouble(kept === null);
    await refresh();
    return kept;
  };
  const host = known?.url?.hostname || null;
  const isPaused = host !== null && Boolean(known?.settings.paused.includes(host));
  const setPause = (yes: boolean) => known && host && keep(pause(browser, known.own, host, yes));
  const isFixed = host !== null && Boolean(known?.presets.values.paused?.includes(host));
  const forbidden = () => known && setPage({ ...known, answer: { no: "forbidden" } });
  const helps: Record<Help, () => unknown> = {
    resume: () => setPause(false),
    readNow: () => known && readNow(browser, known).then(refresh, refresh),
    allow: () => known && allow(browser, known).then(refresh, refresh),
    inject: () => known && inject(browser, known).then(refresh, forbidden),
  };
  const back = () => {
    if (open === null) setIsNews(false);
    setLeft(open);
    setOpen(null);
  };
  const showNews = () => {
    setOpen(null);
    setIsNews(true);
    look();
  };
  const go = (to: Address) => {
    if (to.page === "provider") setOpen(to.id);
    else void browser.tabs.create({ url: browser.runtime.getURL(dossierPath(to)) }).then(() => tab === null && close());
  };
  const showOptions = () => void browser.runtime.openOptionsPage().then(() => tab === null && close());
  return (
    <>
      <Header
        host={host}
        paused={isPaused}
        onPause={known && host && "here" in known.answer && !isFixed ? setPause : null}
        onBack={open === null && !isNews ? null : back}
      />
      <p class={isTrouble ? "trouble" : "unseen"} role="status">
        {isTrouble && say("not_stored")}
      </p>
      {open !== null ? (
        <ProviderView key={open} browser={browser} record={record} page={known} id={open} apart={tab !== null} keep={keep} />
      ) : isNews ? (
        <NewsView news={news} seen={seen} onOpen={setOpen} />
      ) : (
        <>
          <LookUp record={record} query="" onGo={go} />
          <ListView page={page} focus={left} onOpen={setOpen} onHelp={(help) => helps[help]()} />
        </>
      )}
      <Footer
        date={known?.index.date ?? null}
        mode={known?.settings.mode ?? null}
        locked={known?.presets.locked.has("mode") ?? false}
        fresh={fresh}
        onMode={(mode) => known && void keep(changeSettings(browser, known.own, { mode }))}
        onNews={showNews}
        onOptions={showOptions}
      />
    </>
  );
}
