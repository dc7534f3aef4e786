import { expect, test } from "vitest";
import { figuresOf } from "../../scripts/bench/mutating.ts";
import { mutatingPages } from "../../scripts/bench/mutating-pages.ts";
import { shareOf } from "../../scripts/bench/mutating-trace.ts";
import type { TraceEvent } from "../../scripts/bench/trace.ts";

const ROOT = "chrome-extension://abc/";
const OURS = `${ROOT}content/main.js`;
const PAGE = "http://a.test/";

/** An event of the page's main thread; times in microseconds. */
function event(name: string, ts: number, dur: number, url?: string, tid = 1): TraceEvent {
  return { name, ts, dur, pid: 1, tid, args: url === undefined ? {} : { data: { url } } };
}

test("our callbacks and microtasks count, the page's do not", () => {
  const trace = [
    event("FireAnimationFrame", 0, 900),
    event("FunctionCall", 10, 800, PAGE),
    event("RunMicrotasks", 1000, 200),
    event("FunctionCall", 1010, 100, OURS),
    event("RunMicrotasks", 2000, 500),
    event("FunctionCall", 2010, 400, PAGE),
    event("FireIdleCallback", 3000, 3000),
    event("FunctionCall", 3010, 2900, OURS),
    event("RunMicrotasks", 7000, 300),
    event("FireIdleCallback", 8000, 9000, undefined, 2),
  ];
  expect(shareOf(trace, ROOT)).toEqual({ own: 3.5, longest: 3 });
});

test("an extension that did nothing took nothing", () => {
  expect(shareOf([event("FunctionCall", 0, 900, PAGE), event("RunMicrotasks", 1000, 200)], ROOT)).toEqual({ own: 0, longest: 0 });
});

test("what a page took is set beside the walk, unless the walk took nothing", () => {
  const shares = (...all: readonly number[]) => all.map((own) => ({ own, longest: own / 10 }));
  expect(figuresOf("a", shares(40, 60), shares(25))).toEqual({ page: "a", share: 0.01, walkShare: 0.005, ratio: 2, longest: 5 });
  expect(figuresOf("a", shares(40), shares(0)).ratio).toBeNull();
});

test("the changing pages use no promise, by which their work would be taken for ours", () => {
  expect(mutatingPages()).toHaveLength(6);
  for (const { html } of mutatingPages()) {
    expect(html).toContain("<script>");
    expect(html).not.toMatch(/Promise|async|await|queueMicrotask|MutationObserver/);
  }
});
