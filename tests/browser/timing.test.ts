/**
 * Whether a page could tell by its clock that we are there. No figure is judged, so it runs only where it is asked for:
 * `GAZETTE_TIMING=12 npx vitest run tests/browser/timing.test.ts` loads each page 12 times in each way and prints the distances.
 * "Only when asked" stands for a browser without us: there no script of ours runs on a page.
 */
import { describe, expect, test } from "vitest";
import { BROWSERS } from "./harness.ts";
import { FAR, pageOf, useOneTab } from "./one-tab.ts";

const LOADS = Number(process.env.GAZETTE_TIMING) || 0;
/** The finest clock that a page can have is that of one which no other page can reach. */
const ALONE = {
  "cross-origin-opener-policy": "same-origin",
  "cross-origin-embedder-policy": "require-corp",
};
const TICKS = `<script>
  const gaps = [];
  const tasks = [];
  for (const type of ["longtask", "long-animation-frame"])
    if (PerformanceObserver.supportedEntryTypes.includes(type))
      new PerformanceObserver((list) => {
        for (const { name, scripts = [], attribution = [] } of list.getEntries())
          tasks.push([type, name, ...scripts.map(({ sourceURL, invoker }) => sourceURL.replace(/.*\\//, "") + " " + invoker), ...attribution.map(({ name }) => name)].join(" "));
      }).observe({ type, buffered: true });
  const { port1, port2 } = new MessageChannel();
  let last = performance.now();
  port1.onmessage = () => {
    const now = performance.now();
    gaps.push(now - last);
    last = now;
    if (now < 1500) setTimeout(() => port2.postMessage(0), 0);
    else Object.assign(window, { gaps, tasks });
  };
  port2.postMessage(0);
</script>`;
const PAGES = {
  "a long page without names": FAR.repeat(60),
  "a long page with names": `${FAR.repeat(30)}<p>NordVPN and Astrill answered.</p>${FAR.repeat(30)}<p>So did Surfshark.</p>`,
};
/** In turn, so that what else the machine does falls on all alike. */
const WAYS = [
  ["without", "asked"],
  ["quiet", "quiet"],
  ["without again", "asked"],
  ["flags", "on"],
] as const;
const FIGURES = {
  "all gaps": (gaps: readonly number[]) => gaps,
  "longest gap of a load": (gaps: readonly number[]) => [gaps.reduce((most, gap) => Math.max(most, gap), 0)],
  "ms of a load in gaps over 6 ms": (gaps: readonly number[]) => [gaps.filter((gap) => gap > 6).reduce((sum, gap) => sum + gap, 0)],
};

describe.runIf(LOADS > 0).each(BROWSERS)("gaps between a page's own ticks in %s", (name) => {
  const at = useOneTab(name);
  test.each(Object.entries(PAGES))(
    "are told, on %s",
    async (what, body) => {
      const seen = new Map<string, number[][]>(WAYS.map(([way]) => [way, []]));
      const told = new Map<string, number>();
      for (let load = -1; load < LOADS; load += 1)
        for (const [way, mode] of WAYS) {
          await at.browser.store({ mode });
          await new Promise((resolve) => setTimeout(resolve, 300));
          await at.show({ html: pageOf(body, `<title>Timing</title>${TICKS}`), headers: ALONE });
          const gaps = await at.page.waitForFunction("window.gaps").then((handle) => handle.jsonValue() as Promise<number[]>);
          // The first load of each warms the browser up.
          if (load < 0) continue;
          seen.get(way)?.push(gaps);
          const tasks = (await at.page.evaluate("window.tasks")) as readonly string[];
          for (const task of tasks) told.set(`${way}: ${task}`, (told.get(`${way}: ${task}`) ?? 0) + 1);
        }
      const rows = Object.entries(FIGURES).map(([figure, of]) => {
        const samples = (way: string) => (seen.get(way) ?? []).flatMap(of);
        const distances = ["without again", "quiet", "flags"].map(
          (way) => `${way} ${distanceOf(samples("without"), samples(way)).toFixed(3)}`,
        );
        const medians = WAYS.map(([way]) => `${way} ${medianOf(samples(way)).toFixed(1)}`);
        return `${figure}: distance from "without": ${distances.join(", ")}; medians: ${medians.join(", ")}`;
      });
      console.log(
        [`${name}, ${what}, ${LOADS} loads each`, ...rows, ...[...told].map(([task, times]) => `long task, ${task}: ${times}`)].join(
          "\n  ",
        ),
      );
      expect([...seen.values()].map((loads) => loads.length)).toEqual(WAYS.map(() => LOADS));
    },
    3_600_000,
  );
});

/** Kolmogorov and Smirnov's: the greatest difference between the shares of both samples that are no greater than a value. */
function distanceOf(one: readonly number[], other: readonly number[]): number {
  const share = (sample: readonly number[]) => {
    const sorted = sample.toSorted((a, b) => a - b);
    let at = 0;
    return (value: number) => {
      while (at < sorted.length && (sorted[at] as number) <= value) at += 1;
      return at / sorted.length;
    };
  };
  const [first, second] = [share(one), share(other)];
  const values = [...one, ...other].sort((a, b) => a - b);
  return values.reduce((most, value) => Math.max(most, Math.abs(first(value) - second(value))), 0);
}

function medianOf(sample: readonly number[]): number {
  return sample.toSorted((a, b) => a - b)[Math.floor(sample.length / 2)] ?? Number.NaN;
}
