/** Copies of extensions that keep the time of their own content scripts: Firefox's driver records no trace. */
import { cpSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { OwnWork } from "./trace.ts";

/** Where the clock is read by the page's driver; nobody observes this attribute. */
const ATTRIBUTE = "data-bench-clock";

/**
 * Comes before every script: the clock runs from its first line to its last, and within the callbacks that it asks for. Parsing and what runs
 * when a promise is kept are not counted.
 */
const CLOCK = `globalThis.benchClock ??= (() => {
  let [total, longest, depth, begun] = [0, 0, 0, 0];
  const enter = () => { if (depth++ === 0) begun = performance.now(); };
  const leave = () => {
    if (--depth > 0) return;
    const took = performance.now() - begun;
    total += took;
    longest = Math.max(longest, took);
    document.documentElement.setAttribute("${ATTRIBUTE}", total + " " + longest + (globalThis.rival?.threw ? " threw" : ""));
  };
  const timed = (callback) => function (...args) { enter(); try { return callback.apply(this, args); } finally { leave(); } };
  for (const name of ["setTimeout", "requestIdleCallback", "requestAnimationFrame"]) {
    const native = window[name].bind(window);
    globalThis[name] = (callback, ...rest) => native(timed(callback), ...rest);
  }
  const { scheduler, MutationObserver, IntersectionObserver } = window;
  globalThis.scheduler = { postTask: (task, options) => scheduler.postTask(timed(task), options) };
  globalThis.MutationObserver = function (callback) { return new MutationObserver(timed(callback)); };
  globalThis.IntersectionObserver = function (callback, options) { return new IntersectionObserver(timed(callback), options); };
  return { enter, leave };
})();
benchClock.enter();
`;

const OWN_SCRIPTS = "extension/content";

/** Copies the package in `from` to `to`, a clock in each of its content scripts. */
export function clockedCopy(from: string, to: string): string {
  cpSync(from, to, { recursive: true });
  const manifest = JSON.parse(readFileSync(join(to, "manifest.json"), "utf8")) as { content_scripts?: { js: string[] }[] };
  // Gazette registers its scripts itself, and keeps them in one folder.
  const folders = new Set(manifest.content_scripts?.flatMap(({ js }) => js.map((file) => join(to, file, ".."))) ?? [join(to, OWN_SCRIPTS)]);
  for (const folder of folders) {
    for (const name of readdirSync(folder).filter((file) => file.endsWith(".js"))) {
      const file = join(folder, name);
      writeFileSync(file, `${CLOCK}${readFileSync(file, "utf8")}\n;benchClock.leave();\n`);
    }
  }
  return to;
}

/** What a clock says, in the words of a trace; null = no script came to its end, or a rival threw. */
export function clockedWork(said: string | null): OwnWork | null {
  if (said?.endsWith("threw")) return null;
  const [total, longest] = said?.split(" ").map(Number) ?? [];
  if (total === undefined || longest === undefined) return null;
  return { total, longest, parts: { compile: 0, start: 0, idle: 0, microtasks: 0, other: total }, scripts: [] };
}

/** Runs in the page. */
export const readClock = `document.documentElement.getAttribute("${ATTRIBUTE}")`;
