/** The main-thread time of an extension on a page whose own script runs too. */
import { callbacksOf, holds, isOf, msOf, outermost, type TraceEvent } from "./trace.ts";

/** What an extension did while it was watched. */
export interface Share {
  /** Milliseconds of the main thread's processor time. */
  readonly own: number;
  /** The longest stretch without giving way, in ms. */
  readonly longest: number;
}

/**
 * The work of the extension below `root` within `trace`, which may begin after its first script. The page's own script must use no promise:
 * microtasks that run no script of the page are then the extension's.
 */
export function shareOf(trace: readonly TraceEvent[], root: string): Share {
  const whole = trace.filter(({ dur }) => dur !== undefined);
  const called = whole.filter((event) => isOf(event, root) && (event.name === "FunctionCall" || event.name === "EvaluateScript"));
  const threads = new Set(called.map(({ pid, tid }) => `${pid} ${tid}`));
  const own = whole.filter(({ pid, tid }) => threads.has(`${pid} ${tid}`));
  const foreign = own.filter((event) => event.name === "FunctionCall" && !isOf(event, root));
  const microtasks = own.filter((event) => event.name === "RunMicrotasks" && !foreign.some((call) => holds(event, call)));
  const callbacks = callbacksOf(own, called).filter((event) => !foreign.some((call) => holds(event, call)));
  const slices = outermost([...called, ...callbacks, ...microtasks]);
  return { own: slices.reduce((sum, slice) => sum + msOf(slice), 0), longest: Math.max(0, ...slices.map(msOf)) };
}
