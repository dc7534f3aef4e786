import { expect, test } from "vitest";
import { ownWork, type TraceEvent } from "../../scripts/bench/trace.ts";

const ROOT = "chrome-extension://abc/";

/** An event of the page's main thread; times in microseconds. */
function event(name: string, ts: number, dur: number, url?: string, more: Partial<TraceEvent> = {}): TraceEvent {
  return { name, ts, dur, pid: 1, tid: 1, args: url === undefined ? {} : { data: { url } }, ...more };
}

const SCRIPT = event("EvaluateScript", 1000, 3000, `${ROOT}content/main.js`);

test("a trace without our script has no work of ours", () => {
  expect(ownWork([event("EvaluateScript", 0, 9000, "http://a.test/a.js")], ROOT)).toBeNull();
});

test("scripts, callbacks and microtasks are added up once, by what they are", () => {
  const work = ownWork(
    [
      event("RunMicrotasks", 0, 500),
      SCRIPT,
      event("v8.compile", 1000, 1000, `${ROOT}content/main.js`),
      event("RunMicrotasks", 5000, 1000),
      event("FireIdleCallback", 7000, 4000),
      event("FunctionCall", 7100, 3800, `${ROOT}content/main.js`),
      event("RunMicrotasks", 10_000, 500),
      event("FireIdleCallback", 20_000, 9000),
      event("RunMicrotasks", 40_000, 7000, undefined, { tid: 2 }),
    ],
    ROOT,
  );
  expect(work).toEqual({
    total: 8,
    longest: 4,
    parts: { compile: 1, start: 2, idle: 4, microtasks: 1, other: 0 },
    scripts: ["main.js"],
  });
});

test("what other programs took is not counted where the system tells", () => {
  expect(ownWork([{ ...SCRIPT, tdur: 1200 }], ROOT)?.total).toBe(1.2);
});
