import { useEffect, useState } from "preact/hooks";
import type { Door } from "../browser.ts";
import type { PackagedRecord } from "../records.ts";
import { changeSettings, type Read, readSettings } from "../settings.ts";
import { When } from "../ui/marks.tsx";
import { Example } from "./Example.tsx";
import { paintFlags } from "./paint.ts";
import type { Found } from "./recognise.ts";

interface Props {
  readonly browser: Door;
  readonly record: PackagedRecord;
  readonly recognise: (text: string) => readonly Found[];
  readonly paint?: (elements: Iterable<Element>) => void;
}

/** The first-run page: what Gazette does, what it never does, one toggle, a live example. */
export function Welcome({ browser, record, recognise, paint = paintFlags }: Props) {
  const [index, setIndex] = useState<{ readonly date: string; readonly providers: readonly string[] } | null>(null);
  useEffect(() => void record.index().then(setIndex), [record]);
  return (
    <>
      <header>
        <p>Gazette</p>
        <h1>What authorities have done, beside the name</h1>
        <p class="lead">
          Gazette recognises VPN vendors, cloud hosts and app stores in the text of pages, and shows the acts that concern them: what, when,
          by whom, on which legal ground, with the sources.
        </p>
      </header>
      <main>
        <section aria-labelledby="example">
          <div class="about">
            <h2 id="example">Try it</h2>
            <p>Recognised just now, the way pages are read. Point at a name with a dotted line, or choose it.</p>
          </div>
          <div>
            <Example record={record} recognise={recognise} paint={paint} />
          </div>
        </section>
        <section aria-labelledby="flags">
          <div class="about">
            <h2 id="flags">Your choice</h2>
          </div>
          <Toggle browser={browser} />
        </section>
        <section aria-labelledby="does">
          <h2 id="does">What it does</h2>
          <ul>
            <li>Underlines names in running text, once in each paragraph; platforms and telecom operators are only listed.</li>
            <li>Counts the providers on the page, on its button in the toolbar. It may be behind the puzzle piece.</li>
            <li>Lists them in the popup when you press that button, each with its events and their sources.</li>
            {index && (
              <li>
                Knows {index.providers.length} providers, from a record of <When date={index.date} /> that is part of the extension.
              </li>
            )}
          </ul>
        </section>
        <section aria-labelledby="never">
          <h2 id="never">What it never does</h2>
          <ul>
            <li>Send a request to any server. A source opens only when you click it.</li>
            <li>Keep a list of what you visit.</li>
            <li>Change the elements of a page, or read what you type.</li>
            <li>Rate or advise. “No recorded events” is never “clean”.</li>
            <li>Open by itself. This page came because you installed Gazette, and does not come again.</li>
          </ul>
        </section>
      </main>
    </>
  );
}

// Chrome hands an administrator's presets over some seconds after the installation (seen in Chromium 156: four).
async function leave({ tabs }: Door): Promise<void> {
  const { id } = await tabs.getCurrent();
  if (id !== undefined) await tabs.remove(id);
}

/** Flags on or quiet; everything else is in the options. */
function Toggle({ browser }: Pick<Props, "browser">) {
  const [read, setRead] = useState<Read | null>(null);
  const refresh = async (): Promise<void> => setRead(await readSettings(browser));
  useEffect(() => {
    const follow = async (): Promise<void> => {
      const now = await readSettings(browser);
      setRead(now);
      if (!now.presets.welcome) await leave(browser);
    };
    void follow();
    browser.storage.onChanged.addListener(follow);
    return () => browser.storage.onChanged.removeListener(follow);
  }, [browser]);
  const mode = read?.settings.mode;
  const locked = read?.presets.locked.has("mode") ?? true;
  return (
    <div>
      <label class="choice">
        <input
          type="checkbox"
          checked={mode === "on"}
          disabled={locked}
          onChange={({ currentTarget }) =>
            void changeSettings(browser, { mode: currentTarget.checked ? "on" : "quiet" }).then(refresh, refresh)
          }
        />
        <span>
          <b>Underline names on pages</b>{" "}
          <span class="does">
            {mode === "asked"
              ? "Now: only when asked. Nothing is read until you press “Read this page” in the popup."
              : "Switched off, pages are read and the badge counts, but nothing is painted: a page cannot tell."}
          </span>
        </span>
      </label>
      {read && locked && <p class="locked">Set by your administrator; it cannot be changed here.</p>}
      <p>
        <button type="button" class="firm" onClick={() => void browser.runtime.openOptionsPage()}>
          All options
        </button>
      </p>
    </div>
  );
}
