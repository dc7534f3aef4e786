import { useEffect, useState } from "preact/hooks";
import type { Settings } from "../../src/settings.ts";
import type { Door } from "../browser.ts";
import { logged } from "../logged.ts";
import type { PackagedRecord } from "../records.ts";
import { changeSettings, type Read, readSettings } from "../settings.ts";
import { When } from "../ui/marks.tsx";
import { say, sayCountWith } from "../ui/say.ts";
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
  useEffect(() => void record.index().then(setIndex, logged), [record]);
  return (
    <>
      <header>
        <p>Gazette</p>
        <h1>{say("welcome_title")}</h1>
        <p class="lead">{say("welcome_lead")}</p>
      </header>
      <main>
        <section aria-labelledby="example">
          <div class="about">
            <h2 id="example">{say("try_it")}</h2>
            <p>{say("try_it_about")}</p>
          </div>
          <div>
            <Example record={record} recognise={recognise} paint={paint} />
          </div>
        </section>
        <section aria-labelledby="flags">
          <div class="about">
            <h2 id="flags">{say("your_choice")}</h2>
          </div>
          <Toggle browser={browser} />
        </section>
        <section aria-labelledby="does">
          <h2 id="does">{say("does")}</h2>
          <ul>
            <li>{say("does_underline")}</li>
            <li>{say("does_count")}</li>
            <li>{say("does_list")}</li>
            {index && <li>{sayCountWith("does_know", index.providers.length, <When date={index.date} />)}</li>}
          </ul>
        </section>
        <section aria-labelledby="never">
          <h2 id="never">{say("never")}</h2>
          <ul>
            <li>{say("never_send")}</li>
            <li>{say("never_keep")}</li>
            <li>{say("never_change")}</li>
            <li>{say("never_rate")}</li>
            <li>{say("never_open")}</li>
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
  const [isTrouble, setIsTrouble] = useState(false);
  const put = async (own: Settings, isOn: boolean): Promise<void> => {
    const done = await changeSettings(browser, own, { mode: isOn ? "on" : "quiet" }).catch(logged);
    setIsTrouble(done === null);
    setRead(await readSettings(browser));
  };
  useEffect(() => {
    const follow = async (): Promise<void> => {
      const now = await readSettings(browser).catch(logged);
      setRead(now);
      if (now && !now.presets.welcome) await leave(browser);
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
          onChange={({ currentTarget }) => read && void put(read.own, currentTarget.checked)}
        />
        <span>
          <b>{say("toggle")}</b> <span class="does">{say(mode === "asked" ? "toggle_asked" : "toggle_does")}</span>
        </span>
      </label>
      <p role="status" class={isTrouble ? "locked" : "unseen"}>
        {isTrouble && say("not_stored")}
      </p>
      {read && locked && <p class="locked">{say("locked")}</p>}
      <p>
        <button type="button" class="firm" onClick={() => void browser.runtime.openOptionsPage()}>
          {say("all_options")}
        </button>
      </p>
    </div>
  );
}
