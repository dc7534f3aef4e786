/** Lets long work give way to the page. */

/** Missing from the compiler's DOM library; in Chrome since 94, in Firefox since 142. */
declare const scheduler: { postTask(task: () => void): Promise<void> };

/** How long a slice may hold the main thread, in ms, before it lets the page have its turn. */
const SLICE = 4;

/** One work at a time, in slices. */
export interface Pace {
  /** Runs `work` in slices, the first when the page is idle and shown. */
  run(work: Iterator<void>): void;
  /** Whether work is under way. */
  isBusy(): boolean;
  /** Finishes the work under way at once. */
  finish(): void;
}

/** A pace that forgets its work when `signal` stops it. */
export function createPace(signal: AbortSignal): Pace {
  let work: Iterator<void> | null = null;
  const advance = (slice: number): void => {
    const until = performance.now() + slice;
    if (signal.aborted) work = null;
    while (work && performance.now() < until) if (work.next().done) work = null;
    if (work) void scheduler.postTask(() => advance(SLICE));
  };
  const begin = (): void => {
    if (document.hidden) document.addEventListener("visibilitychange", begin, { once: true, signal });
    else requestIdleCallback(() => advance(SLICE), { timeout: 1500 });
  };
  return {
    run: (task) => {
      work = task;
      begin();
    },
    isBusy: () => work !== null,
    finish: () => advance(Number.POSITIVE_INFINITY),
  };
}
