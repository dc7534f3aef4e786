/** What Gazette aims at, beside what a run measured. */
import { aligned, round } from "./columns.ts";
import { GAZETTE } from "./entrants.ts";
import type { Report } from "./report.ts";

/** One aim; less is better throughout. */
export interface Target {
  readonly what: string;
  readonly reached: number;
  /** At most; `isBelow`: less than. */
  readonly target: number;
  /** What would be better still; null = nothing was named. */
  readonly stretch: number | null;
  readonly isBelow: boolean;
}

type Figures = Pick<Report, "sizes" | "contestants" | "mutating">;

/** The aims that the figures say something of. */
export function targetsOf({ sizes, contestants, mutating }: Figures): readonly Target[] {
  const always = sizes.find(({ file }) => file === "main.iife.js");
  const gazette = contestants.find(({ id }) => id === GAZETTE);
  const group = (name: string) => gazette?.groups.find((one) => one.group === name);
  const [all, noName] = [group("all pages"), group("no name")];
  const again = mutating.flatMap(({ ratio }) => ratio ?? []);
  const rows: readonly (readonly [
    what: string,
    reached: number | undefined,
    target: number,
    stretch?: number | null,
    isBelow?: boolean,
  ])[] = [
    ["always-on script, bytes of code", always?.code, 10_000, 8_000],
    ["always-on script, bytes of its literal", always?.literal, 48_000, 30_000],
    ["page load ÷ bare walk, median page", all?.ratio.median, 2.2, 1.5],
    ["page load ÷ bare walk, geometric mean", all?.ratio.geometricMean, 2.2, 1.5],
    ["the same, median page without a name", noName?.ratio.median, 1.7, 1.2],
    ["longest slice, ms", all?.longest, 5, null, true],
    ["slice of nine pages of ten, ms", all?.slice.p90, 2, null, true],
    ["heap of an idle tab, kB", gazette?.heap?.median, 400],
    ["pages whose DOM is changed", gazette?.changed[0], 0],
    ["reading again ÷ walking again, worst page", again.length > 0 ? Math.max(...again) : undefined, 4],
    ...mutating.map(({ page, share }) => [`main thread while it changes, ${page}, %`, 100 * share, 2, null, true] as const),
  ];
  return rows.flatMap(([what, reached, target, stretch = null, isBelow = false]) =>
    reached === undefined ? [] : [{ what, reached, target, stretch, isBelow }],
  );
}

/** Whether the aim is reached. */
export function isReached({ reached, target, isBelow }: Target): boolean {
  return isBelow ? reached < target : reached <= target;
}

/** The aims as text. */
export function targetTable(figures: Figures): string {
  const whole = (value: number): string => (Number.isInteger(value) ? String(value) : round(value));
  const rows = targetsOf(figures).map((one) => [
    one.what,
    whole(one.reached),
    `${one.isBelow ? "<" : "≤"} ${one.target}`,
    one.stretch === null ? "–" : String(one.stretch),
    isReached(one) ? "reached" : "not yet",
  ]);
  return aligned([["", "now", "target", "stretch", ""], ...rows]);
}
