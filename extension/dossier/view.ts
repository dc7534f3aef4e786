/** How a reader left a page: where they had scrolled to, what had the focus, what they had unfolded. */

/** What is unfolded or shown beyond a page's address, by names that the page gives. */
export type Kept = Readonly<Record<string, number | boolean>>;

/** A page as it was left. */
export interface View {
  /** In px from the top. */
  readonly scroll: number;
  /** null = nothing but the page itself had the focus. */
  readonly focus: Mark | null;
  readonly kept: Kept;
}

/** An element by what it is and says: the page is drawn anew when the reader comes back. Several may say the same. */
export type Mark = readonly [tag: string, words: string, nth: number];

/** How long a page is waited for, in ms. */
const PATIENCE = 3_000;

/** The page as it is now. */
export function viewNow(kept: Kept): View {
  const { activeElement: at } = document;
  const focus = at?.matches("a, button, input, summary, [tabindex='0']") ? markOf(at) : null;
  return { scroll: scrollY, focus, kept };
}

/** Brings back what `view` has as soon as so much of the page is there. Ends with `signal`, and gives way to whatever the reader does meanwhile. */
export function bringBack({ scroll, focus }: View, main: HTMLElement | null, signal: AbortSignal): void {
  const waiting = new AbortController();
  const stop = () => waiting.abort();
  const settle = (isLast: boolean) => {
    const target = focus ? foundBy(focus) : main;
    const { scrollHeight } = document.documentElement;
    const isThere = target && scrollHeight - innerHeight >= scroll - 1 && !document.querySelector("[aria-busy=true]");
    if (!isThere && !isLast) return;
    stop();
    (target ?? main)?.focus({ preventScroll: true });
    scrollTo(0, scroll);
  };
  const watcher = new MutationObserver(() => settle(false));
  const timer = setTimeout(() => settle(true), PATIENCE);
  waiting.signal.addEventListener("abort", () => {
    watcher.disconnect();
    clearTimeout(timer);
  });
  signal.addEventListener("abort", stop, { signal: waiting.signal });
  for (const type of ["wheel", "keydown", "pointerdown", "touchstart"])
    addEventListener(type, stop, { passive: true, capture: true, signal: waiting.signal });
  watcher.observe(document.body, { childList: true, subtree: true, attributeFilter: ["aria-busy"] });
  settle(false);
}

function markOf(element: Element): Mark {
  const words = wordsOf(element);
  return [element.localName, words, alike(element.localName, words).indexOf(element)];
}

function foundBy([tag, words, nth]: Mark): HTMLElement | undefined {
  return alike(tag, words)[nth] as HTMLElement | undefined;
}

function alike(tag: string, words: string): readonly Element[] {
  return [...document.querySelectorAll(tag)].filter((one) => wordsOf(one) === words);
}

function wordsOf(element: Element): string {
  return element.getAttribute("href") ?? element.getAttribute("aria-label") ?? (element.closest("label") ?? element).textContent ?? "";
}
