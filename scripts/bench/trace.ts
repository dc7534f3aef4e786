/**
 * The main-thread time that an extension's content scripts took, from Chromium's trace of one page load.
 * Tried with Chromium 156: scripts and callbacks carry the script's address; microtasks carry nothing, so pages are served in a way that lets no
 * other script run (`pages.ts`), and all microtasks after the first content script are its own.
 */

/** What has to be recorded. */
export const CATEGORIES = ["devtools.timeline", "v8", "v8.execute"] as const;

/** The events of Chromium's trace that are read here; times in microseconds. */
export interface TraceEvent {
  readonly name: string;
  readonly ts: number;
  /** Missing at events without an end. */
  readonly dur?: number;
  /** Of `dur`, the processor's time: what is left when other programs had the processor meanwhile. Missing where the system does not tell. */
  readonly tdur?: number;
  readonly pid: number;
  readonly tid: number;
  readonly args: { readonly data?: { readonly url?: string } };
}

/** What the time went to: parsing scripts, running their top level, idle callbacks, promises, all other callbacks. */
export const WORK_PARTS = ["compile", "start", "idle", "microtasks", "other"] as const;
export type Part = (typeof WORK_PARTS)[number];

/** One load's own work, in milliseconds of the main thread's processor time. */
export interface OwnWork {
  readonly total: number;
  /** The longest stretch without giving way. */
  readonly longest: number;
  readonly parts: Readonly<Record<Part, number>>;
  /** File names of the scripts that ran, in order. */
  readonly scripts: readonly string[];
}

/** Events that call back into scripts. */
const CALLBACKS = ["FireIdleCallback", "RunPostTaskCallback", "TimerFire", "EventDispatch", "FireAnimationFrame"];

/** The work of the extension whose addresses begin with `root`; null = no script of it ran. */
export function ownWork(trace: readonly TraceEvent[], root: string): OwnWork | null {
  const isOwn = (event: TraceEvent) => isOf(event, root);
  const first = trace.filter((event) => event.name === "EvaluateScript" && isOwn(event)).sort(byStart)[0];
  if (!first) return null;
  const thread = trace.filter(({ pid, tid, ts, dur }) => pid === first.pid && tid === first.tid && ts >= first.ts && dur !== undefined);
  const evaluated = thread.filter((event) => event.name === "EvaluateScript" && isOwn(event)).sort(byStart);
  const called = thread.filter((event) => event.name === "FunctionCall" && isOwn(event));
  const callbacks = callbacksOf(thread, called);
  const microtasks = thread.filter(({ name }) => name === "RunMicrotasks");
  const slices = outermost([...evaluated, ...callbacks, ...called, ...microtasks]);
  const compiled = thread.filter((event) => event.name === "v8.compile" && isOwn(event));
  const parts = { compile: sum(compiled), start: 0, idle: 0, microtasks: 0, other: 0 };
  for (const slice of slices) parts[partOf(slice)] += msOf(slice);
  parts.start -= parts.compile;
  return {
    total: sum(slices),
    longest: Math.max(...slices.map(msOf)),
    parts,
    scripts: evaluated.map(({ args }) => args.data?.url?.split("/").at(-1) ?? ""),
  };
}

/** Whether a script below `root` is what the event is about. */
export function isOf({ args }: TraceEvent, root: string): boolean {
  return args.data?.url?.startsWith(root) === true;
}

/** The callbacks among `events` in which one of the calls was made. */
export function callbacksOf(events: readonly TraceEvent[], called: readonly TraceEvent[]): readonly TraceEvent[] {
  return events.filter((event) => CALLBACKS.includes(event.name) && called.some((call) => holds(event, call)));
}

function partOf({ name }: TraceEvent): Exclude<Part, "compile"> {
  if (name === "EvaluateScript") return "start";
  if (name === "FireIdleCallback") return "idle";
  return name === "RunMicrotasks" ? "microtasks" : "other";
}

/** Those that lie in no other. */
export function outermost(events: readonly TraceEvent[]): readonly TraceEvent[] {
  let end = 0;
  return [...events].sort(byStart).filter((event) => {
    if (event.ts < end) return false;
    end = event.ts + (event.dur ?? 0);
    return true;
  });
}

function byStart(a: TraceEvent, b: TraceEvent): number {
  return a.ts - b.ts || (b.dur ?? 0) - (a.dur ?? 0);
}

/** Whether `inner` happened within `outer`. */
export function holds(outer: TraceEvent, inner: TraceEvent): boolean {
  return outer.ts <= inner.ts && inner.ts + (inner.dur ?? 0) <= outer.ts + (outer.dur ?? 0);
}

/** How long the event took, in milliseconds of the processor's time. */
export function msOf({ dur = 0, tdur = dur }: TraceEvent): number {
  return tdur / 1000;
}

function sum(events: readonly TraceEvent[]): number {
  return events.reduce((total, event) => total + msOf(event), 0);
}
