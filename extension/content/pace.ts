/** Lets long work give way to the page. */

/** Missing from the compiler's DOM library; in Chrome since 94, in Firefox since 142. */
declare const scheduler: { postTask(task: () => void): Promise<void> };

/** How long a slice may hold the main thread, in ms, before it lets the page have its turn. */
const SLICE = 2.5;

/** What is known of work under way. */
export interface Progress {
  /** Whether there is any. */
  isBusy(): boolean;
  /** How much of the main thread all work has had so far, in ms. */
  spent(): number;
}

/** One work at a time, in slices. */
export interface Pace extends Progress {
  /** Runs `work` in slices, the first when the page is idle and shown. */
  run(work: Iterator<void>): void;
  /** Runs `work` in slices, the first at once. */
  runNow(work: Iterator<void>): void;
  /** Finishes the work under way at once. */
  finish(): void;
}

/** A pace that forgets its work when `signal` stops it. */
export function createPace(signal: AbortSignal): Pace {
  let work: Iterator<void> | null = null;
  let spent = 0;
  // Work that throws is over, too: what comes after it must not wait for ever.
  const step = (task: Iterator<void>): void => {
    let done: boolean | undefined = true;
    try {
      ({ done } = task.next());
    } finally {
      if (done) work = null;
    }
  };
  const advance = (slice: number): void => {
    const started = performance.now();
    if (signal.aborted) work = null;
    while (work && performance.now() < started + slice) step(work);
    spent += performance.now() - started;
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
    runNow: (task) => {
      work = task;
      advance(SLICE);
    },
    isBusy: () => work !== null,
    spent: () => spent,
    finish: () => advance(Number.POSITIVE_INFINITY),
  };
}
