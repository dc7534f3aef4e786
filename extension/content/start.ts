/**
 * One life of the script that reads. The sieve lets few pages through to it; it recognises, and a page with something to show gets another
 * script, which flags it.
 */
import { readIndex } from "../../src/names/index.ts";
import { remembered } from "../../src/names/remembered.ts";
import { browser } from "../browser-native.ts";
import type { Changes, Gazette } from "./gazette.ts";
import type { Hit } from "./hit.ts";
import { ours } from "./ours.ts";
import { type Recognising, startRecognising } from "./recognise.ts";

/** A life that waits to be started. The browser runs it only where the reader's settings allow reading, see `registration.ts`. */
export function startGazette(names: string): Gazette {
  const index = readIndex(names);
  const life = new AbortController();
  let reading: (Recognising & { readonly stop: AbortController }) | null = null;
  let mentions: readonly Hit[] = [];
  let owners: readonly number[] = [];
  let isAsking = false;

  // Its kind is painted unless the reader has chosen, or any may be; and it has own events.
  const isFlagged = remembered((order: number): boolean => (ours("gazetteWide") ? /.1/ : /11/).test(index.factsOf(order)[0] ?? ""));

  // The second script runs in this same world and finds us by our name. A failed injection is tried again with the next change.
  function* refresh(changes: Changes): Generator<void> {
    const gazetteShown = ours("gazetteShown");
    // That of an earlier life shows nothing any more.
    if (gazetteShown?.of.signal === life.signal) yield* gazetteShown.refresh(changes);
    else if (!isAsking && (mentions.some(({ order }) => isFlagged(order)) || index.hasHost(location.hostname))) {
      isAsking = true;
      const { runtime } = browser;
      if (!runtime?.id) life.abort();
      else
        runtime
          .sendMessage({ gazette: "flagsNeeded", question: null })
          .catch(() => {})
          .then(() => {
            isAsking = false;
          });
    }
  }

  const stop = (): void => {
    reading?.stop.abort();
    reading = null;
    mentions = [];
  };

  const start = (everything: boolean): void => {
    if (life.signal.aborted) return;
    if (reading) {
      if (everything) reading.readEverything();
      return;
    }
    const own = new AbortController();
    const onMentions = (found: readonly Hit[], changes: Changes): Generator<void> => {
      mentions = found;
      return refresh(changes);
    };
    reading = { stop: own, ...startRecognising({ index, everything, isFlagged, owners: () => owners, onMentions }, own.signal) };
  };

  life.signal.addEventListener("abort", stop);
  return {
    index,
    signal: life.signal,
    start,
    stop,
    end: () => life.abort(),
    mentions: () => reading && mentions,
    finish: () => reading?.finish(),
    own: (orders) => {
      owners = orders;
      reading?.decide();
    },
  };
}
