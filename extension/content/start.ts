/**
 * One life of the always-on script. It reads and recognises; a page with something to show gets a second script, which flags it.
 * Both stay small: code costs every page some 38 µs a kilobyte, and most pages need the first only.
 */
import { readIndex } from "../../src/names/index.ts";
import { type Settings, settingsIn } from "../../src/settings.ts";
import { browser } from "../browser-native.ts";
import type { Shown } from "./gazette.ts";
import type { Hit } from "./hit.ts";
import { type Recognising, startRecognising } from "./recognise.ts";

/** Starts once the settings are known: on a paused site, or where pages are read only when asked, nothing is read before. */
export function startGazette(names: string): void {
  const { runtime, storage } = browser;
  const index = readIndex(names);
  const life = new AbortController();
  let settings: Settings;
  let isAsked = false;
  let reading: (Recognising & { readonly stop: AbortController }) | null = null;
  let mentions: readonly Hit[] = [];
  let owners: readonly number[] = [];
  let shown: Promise<Shown | undefined> | null = null;

  const stopReading = (): void => {
    reading?.stop.abort();
    reading = null;
    mentions = [];
  };

  // The second script runs in this same world and finds us by our name. A failed injection is tried again with the next change.
  const loadShown = (): Promise<Shown | undefined> => {
    shown ??= runtime
      .sendMessage({ gazette: "flagsNeeded", question: null })
      .catch(() => {})
      .then(() => {
        if (!globalThis.gazetteShown) shown = null;
        return globalThis.gazetteShown;
      });
    return shown;
  };

  // Its kind is painted, and it has own events.
  const isFlagged = ({ order }: Hit): boolean => index.factsOf(order)[0] === "11";

  const refresh = (): void => {
    if (!runtime.id) life.abort();
    else if (shown || mentions.some(isFlagged) || (reading && index.hasHost(location.hostname)))
      void loadShown().then((page) => page?.refresh());
  };

  const read = (): void => {
    const stop = new AbortController();
    const onMentions = (found: readonly Hit[]): void => {
      mentions = found;
      refresh();
    };
    reading = { stop, ...startRecognising({ index, owners: () => owners, onMentions }, stop.signal) };
  };

  const apply = (): void => {
    const may = !settings.paused.some((host) => host === location.hostname) && (settings.mode !== "asked" || isAsked);
    if (!may) stopReading();
    else if (!reading) read();
    refresh();
  };

  const load = async (): Promise<void> => {
    settings = settingsIn(await storage.local.get(["mode", "paused"]));
    if (!life.signal.aborted) apply();
  };

  const loaded = load();

  globalThis.gazette = {
    index,
    signal: life.signal,
    settings: () => settings,
    mentions: () => reading && mentions,
    finish: () => reading?.finish(),
    readNow: () => {
      isAsked = true;
      apply();
    },
    own: (orders) => {
      owners = orders;
      reading?.decide();
    },
  };
  globalThis.gazetteShown = undefined;
  life.signal.addEventListener("abort", stopReading);
  storage.onChanged.addListener(load);
  runtime.onMessage.addListener(((message: unknown, sender: { id?: string }, respond: (reply: unknown) => void) => {
    if (sender.id !== runtime.id || life.signal.aborted) return;
    void loaded.then(loadShown).then((page) => (page ? page.answer(message, respond) : respond(null)));
    return true;
  }) as Parameters<typeof runtime.onMessage.addListener>[0]);
}
