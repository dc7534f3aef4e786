// biome-ignore-all format: V8 compiles a function with its script where it stands in parentheses, and reads others twice that run.
/**
 * The always-on script: lets nearly every page pass. One that may have something to show, or is a provider's own, gets a second script, which
 * reads it and takes over (`start.ts`). What it costs is the first run of its own code and the first touch of each part of the browser's API,
 * so both are few: no element is touched on a page that stays as it is.
 */
import { EDGE } from "../../src/names/characters.ts";
import { hasHost, mayName, type Sieve } from "../../src/names/sieve.ts";
import { browser } from "../browser-native.ts";
import { above, isBelow } from "./elements.ts";
import type { Sieving } from "./gazette.ts";
import { CUSTOM, customElementsIn } from "./shadow.ts";
import { isHere } from "./unshadowed.ts";
import { startWatch, type Watch, whenShown } from "./watch.ts";
import { textAt } from "./xpath.ts";

/** How long the page may be held up before it gets its turn, in ms: what runs for the first time takes longer than what may follow. */
const SLICE = 1;
/** About how many characters are asked about at a time. */
const STRETCH = 8_000;
/** Longer text with a brace may be a script, a style or data. */
const LONG = 500;
const CODE = "name(parent::script|parent::style|parent::noscript|parent::textarea)";
const LANGUAGE = "/*/@lang";
/** Whether there are custom elements, and the page's language, at one call. */
const ABOUT = `concat(boolean(${CUSTOM}),' ',${LANGUAGE})`;
/** So much of a stretch is read with the next one again, since a name may lie across. */
const OVERLAP = 1_000;

/** Sifts the page, and what changes on it, until something is let through or it is stopped. */
export const startSieve = ((sieve: Sieve): Sieving => {
  /** What is still to be read. */
  const roots = new Set<Element | Document | ShadowRoot>([document]);
  /** Custom elements without a shadow root yet: attaching one announces itself to nobody. */
  const closed = new Set<Element>();
  let language = "";
  let walker: NodeIterator | null = null;
  let texts: string[] = [];
  /** Of a long text node. */
  let rest = "";
  /** What was read and is to be asked about. */
  let stretch: string | null = null;
  let spent = 0;
  let isThrough = false;
  let isAsking = false;
  // Begins with the first reading: what changes before is read then.
  let watch: Watch;
  // An `AbortController` would be the page's first.
  const life = {
    aborted: false,
    stop: () => {
      life.aborted = true;
    },
  };

  const begin = (() => {
    if (document.hidden) whenShown(begin);
    else if (isThrough || hasHost(location.hostname, sieve)) letThrough();
    else read();
  });

  const isBusy = (() => walker !== null || stretch !== null);

  const read = ((): void => {
    if (life.aborted) return;
    const started = performance.now();
    do {
      if (stretch === null) stretch = nextStretch();
      else if (mayName(stretch, language, sieve)) {
        walker = stretch = null;
        letThrough();
        return;
      } else stretch = null;
    } while (isBusy() && performance.now() - started < SLICE);
    spent += performance.now() - started;
    if (isBusy()) void scheduler.postTask(read);
  });

  const nextStretch = ((): string => {
    for (let length = 0; length < STRETCH; ) {
      let data = rest;
      if (data) rest = "";
      else {
        const node = walker?.nextNode() as Text | null | undefined;
        if (!node) {
          walker = nextWalker();
          if (!walker) break;
          continue;
        }
        ({ data } = node);
        if (data.length > LONG && data.includes("{") && (!isHere(node) || textAt(CODE, node))) continue;
        // One space for how far a block is set in: on some pages that is more than all other text.
        if (data < "!") data = ` ${data.trimStart()}`;
      }
      if (data.length > STRETCH) {
        rest = data.slice(STRETCH);
        data = data.slice(0, STRETCH);
      }
      texts.push(data);
      length += data.length;
    }
    const text = texts.join(EDGE);
    texts = walker ? [text.slice(-OVERLAP)] : [];
    return text;
  });

  const nextWalker = ((): NodeIterator | null => {
    for (const root of roots) {
      roots.delete(root);
      if (root === document) {
        const [hasCustom, tag = ""] = textAt(ABOUT, document).split(" ");
        language = tag;
        if (hasCustom === "true") enterShadows(root);
      } else if (isHere(root)) enterShadows(root);
      else continue;
      // A tree walker would lose its way where its node is taken out.
      return document.createNodeIterator(root, 4 satisfies typeof NodeFilter.SHOW_TEXT);
    }
    return null;
  });

  const enterShadows = (root: Element | Document | ShadowRoot): void => {
    for (const element of customElementsIn(root)) {
      const { shadowRoot } = element;
      if (!shadowRoot) closed.add(element);
      else {
        watch.observe(shadowRoot);
        roots.add(shadowRoot);
      }
    }
  };

  const readChanged = (changed: readonly Element[]): void => {
    language = textAt(LANGUAGE, document);
    const all = new Set<Node>(changed);
    for (const root of changed) if (!isBelow(above(root), all)) roots.add(root);
    for (const element of closed) {
      if (element.isConnected && !element.shadowRoot) continue;
      closed.delete(element);
      roots.add(element);
    }
    begin();
  };

  // The reader stops us when it runs. A failed injection is tried again with the next change.
  const letThrough = (): void => {
    isThrough = true;
    const { runtime } = browser;
    if (!runtime?.id) life.stop();
    if (isAsking || life.aborted) return;
    isAsking = true;
    runtime
      .sendMessage({ gazette: "readerNeeded", question: null })
      .catch(() => {})
      .then(() => {
        isAsking = false;
      });
  };

  requestIdleCallback((() => {
    watch = startWatch(readChanged, { isBusy, spent: () => spent }, life);
    begin();
  }), { timeout: 1500 });
  return life;
});
