import { afterEach, describe, expect, test, vi } from "vitest";
import { restAfter, startWatch } from "../../extension/content/watch.ts";

test.each([
  ["nothing", 0, 0],
  ["a little", 4, 400],
  ["so much that names would come late", 40, 3000],
  ["as much as a tenth of that", 300, 3000],
  ["very much", 600, 6000],
])("after a batch that took %s, %d ms, the next begins %d ms after it began", (_, took, rest) => {
  expect(restAfter(took)).toBe(rest);
});

test("the first reading is no batch", () => {
  expect(restAfter(Number.NEGATIVE_INFINITY)).toBe(Number.NEGATIVE_INFINITY);
});

describe("a page that goes on changing", () => {
  afterEach(() => {
    vi.useRealTimers();
    vi.unstubAllGlobals();
  });

  test("waits for its next batch until the rest of the whole last one is over, also where that was under way when it changed", () => {
    vi.useFakeTimers({ toFake: ["setTimeout", "performance"] });
    class Observer {
      observe() {}
    }
    vi.stubGlobal("MutationObserver", Observer);
    vi.stubGlobal("document", { hidden: false });
    vi.stubGlobal("requestIdleCallback", (run: () => void) => run());
    const work = { isBusy: false, spent: 0 };
    const begun: number[] = [];
    const onChange = () => {
      begun.push(performance.now());
      work.isBusy = true;
    };
    const { check } = startWatch(onChange, { isBusy: () => work.isBusy, spent: () => work.spent }, { aborted: false });
    const from = performance.now();
    check();
    vi.advanceTimersByTime(200);
    work.spent = 2;
    vi.advanceTimersByTime(10);
    check();
    vi.advanceTimersByTime(90);
    work.spent = 40;
    work.isBusy = false;
    vi.advanceTimersByTime(5000);
    expect(begun.map((at) => at - from)).toEqual([200, 3200]);
  });
});
