/**
 * The always-on script: lets nearly every page pass. One that may have something to show, or is a provider's own, gets a second script, which
 * reads it and takes over (`start.ts`). What it costs is the first run of its own code and the first touch of each part of the browser's API,
 * so both are few: no element is touched on a page that stays as it is.
 */
import { EDGE } from "../../src/names/characters.ts";
import { hasHost, mayName, readSieve } from "../../src/names/sieve.ts";
import { browser } from "../browser-native.ts";
import type { Sieving } from "./gazette.ts";
import { customElementsIn } from "./shadow.ts";
import { changedRoots } from "./watch.ts";

/** About how many characters are read at a stretch. */
const STRETCH = 16_000;
/** Longer text with braces is a script, a style or data. */
const LONG = 500;
/** The last text nodes of a stretch begin the next one, since a name may lie across them. */
const OVERLAP = 4;
/** The least time between two readings of what has changed, in ms. */
const PAUSE = 200;

/** Sifts the page, and what changes on it, until something is let through or it is stopped. */
export function startSieve(packed: string): Sieving {
  const sieve = readSieve(packed);
  /** What is still to be read. */
  const roots = new Set<Element | Document | ShadowRoot>();
  /** Custom elements without a shadow root yet: attaching one announces itself to nobody. */
  const closed = new Set<Element>();
  let walker: TreeWalker | null = null;
  let texts: string[] = [];
  let isDue = false;
  let isAsking = false;
  let isOver = false;

  const observer = new MutationObserver((records) => {
    for (const record of records) for (const root of changedRoots(record)) roots.add(root);
    for (const element of closed) {
      if (element.isConnected && !element.shadowRoot) continue;
      closed.delete(element);
      roots.add(element);
    }
    if (!isDue) setTimeout(() => requestIdleCallback(begin, { timeout: PAUSE }), PAUSE);
    isDue = true;
  });

  const observe = (root: Document | ShadowRoot): void => {
    roots.add(root);
    observer.observe(root, { childList: true, characterData: true, subtree: true });
  };

  const begin = (): void => {
    isDue = false;
    if (document.hidden) document.addEventListener("visibilitychange", begin, { once: true });
    else if (hasHost(location.hostname, sieve)) letThrough();
    else if (!walker) read();
  };

  // A stretch of the page; the page has its turn before the next.
  const read = (): void => {
    const lang = document.querySelector<HTMLElement>(":root[lang]:not([lang^=en i])")?.lang ?? "";
    for (let length = 0; length < STRETCH && !isOver; ) {
      const node = walker?.nextNode() as Text | null | undefined;
      if (!node) {
        walker = nextWalker();
        if (!walker) break;
        continue;
      }
      const { data } = node;
      if (data.length > LONG && data.includes("{") && data.includes("}")) continue;
      texts.push(data);
      length += data.length;
    }
    if (isOver) return;
    if (mayName(texts.join(EDGE), lang, sieve)) letThrough();
    texts = walker ? texts.slice(-OVERLAP) : [];
    if (walker) void scheduler.postTask(read);
  };

  const nextWalker = (): TreeWalker | null => {
    for (const root of roots) {
      roots.delete(root);
      if (!root.isConnected) continue;
      for (const element of customElementsIn(root)) {
        const { shadowRoot } = element;
        if (shadowRoot) observe(shadowRoot);
        else closed.add(element);
      }
      return document.createTreeWalker(root, 4);
    }
    return null;
  };

  // The reader stops us when it runs. A failed injection is tried again with the next change.
  const letThrough = (): void => {
    const { runtime } = browser;
    if (!runtime?.id) stop();
    if (isAsking || isOver) return;
    isAsking = true;
    runtime
      .sendMessage({ gazette: "readerNeeded", question: null })
      .catch(() => {})
      .then(() => {
        isAsking = false;
      });
  };

  const stop = (): void => {
    isOver = true;
    observer.disconnect();
  };

  requestIdleCallback(
    () => {
      observe(document);
      begin();
    },
    { timeout: 1500 },
  );
  return { isOver: () => isOver, stop };
}
