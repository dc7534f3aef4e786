/** Lets long work give way to the page. */

/** How long a slice may hold the main thread, in ms, before it lets the page have its turn. */
const SLICE = 4;

export interface Pace {
  /** Runs `work` in slices, the first when the page is idle and shown, then `done`. */
  run(work: Iterator<void>, done: () => void): void;
  /** Finishes the work under way at once. */
  finish(): void;
}

/** A pace that forgets its work when `signal` stops it. */
export function createPace(signal: AbortSignal): Pace {
  let work: Iterator<void> | null = null;
  let whenDone = (): void => {};
  const advance = (slice: number): void => {
    const until = performance.now() + slice;
    while (work && !signal.aborted && performance.now() < until) {
      if (!work.next().done) continue;
      work = null;
      whenDone();
    }
    if (work && !signal.aborted) later(() => advance(SLICE));
  };
  const begin = (): void => {
    if (document.hidden) document.addEventListener("visibilitychange", begin, { once: true, signal });
    else requestIdleCallback(() => advance(SLICE), { timeout: 1500 });
  };
  return {
    run: (task, done) => {
      [work, whenDone] = [task, done];
      begin();
    },
    finish: () => advance(Number.POSITIVE_INFINITY),
  };
}

// `scheduler.yield` goes on before other tasks of the page; where it is missing a timer does.
function later(task: () => void): void {
  const { scheduler } = globalThis as { scheduler?: { yield?(): Promise<void> } };
  if (scheduler?.yield) void scheduler.yield().then(task);
  else setTimeout(task);
}
