import { useCallback, useEffect, useState } from "preact/hooks";
import type { Door } from "../browser.ts";
import type { PackagedRecord } from "../records.ts";
import { allow, inject, pause, readNow } from "./deeds.ts";
import type { Help } from "./empty.ts";
import { Footer } from "./Footer.tsx";
import { Header } from "./Header.tsx";
import { ListView } from "./ListView.tsx";
import { ProviderView } from "./ProviderView.tsx";
import { type Page, readPage } from "./page.ts";

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
  const [page, setPage] = useState<Page | "failed" | null>(null);
  const [open, setOpen] = useState(provider);
  const [left, setLeft] = useState<string | null>(null);
  const refresh = useCallback(async () => {
    try {
      setPage(await readPage(browser, record, tab));
    } catch (error) {
      console.error("Gazette popup:", error);
      setPage("failed");
    }
  }, [browser, record, tab]);
  useEffect(() => void refresh(), [refresh]);

  const known = page === "failed" ? null : page;
  const host = known?.url?.hostname || null;
  const isPaused = host !== null && Boolean(known?.settings.paused.includes(host));
  const setPause = (yes: boolean) => known && host && pause(browser, known.own, host, yes).then(refresh);
  const isFixed = host !== null && Boolean(known?.presets.values.paused?.includes(host));
  const forbidden = () => known && setPage({ ...known, answer: { no: "forbidden" } });
  const helps: Record<Help, () => unknown> = {
    resume: () => setPause(false),
    readNow: () => known && readNow(browser, known).then(refresh, refresh),
    allow: () => known && allow(browser, known).then(refresh, forbidden),
    inject: () => known && inject(browser, known).then(refresh, forbidden),
  };
  const back = () => {
    setLeft(open);
    setOpen(null);
  };
  return (
    <>
      <Header
        host={host}
        paused={isPaused}
        onPause={known && host && "here" in known.answer && !isFixed ? setPause : null}
        onBack={open === null ? null : back}
      />
      {open === null ? (
        <ListView page={page} focus={left} onOpen={setOpen} onHelp={(help) => helps[help]()} />
      ) : (
        <ProviderView key={open} browser={browser} record={record} page={known} id={open} apart={tab !== null} />
      )}
      <Footer
        date={known?.index.date ?? null}
        mode={known?.settings.mode ?? null}
        onMode={(mode) => void browser.storage.local.set({ mode }).then(refresh)}
      />
    </>
  );
}
