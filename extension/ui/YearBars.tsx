/** Events by year: a spark line for lists, and the same as a chart to read. */
import { filledYears, isRecent, type YearAxis, type YearCount } from "../../src/dossier/timeline.ts";
import { listed } from "./printed.ts";
import { direction, say, sayCount } from "./say.ts";

interface Years {
  readonly years: readonly YearCount[];
  readonly axis: YearAxis;
}

const SPARK = { width: 96, height: 22 };

/**
 * One bar a year, all rows of a list on one axis. `most` is the largest year of any row. Heights grow with the square root, so that a year with
 * one event is still seen beside one with thirty.
 */
export function YearBars({ years, axis, most }: Years & { readonly most: number }) {
  const step = SPARK.width / (axis.to - axis.from + 1);
  return (
    <svg class="years" viewBox={`0 0 ${SPARK.width} ${SPARK.height}`} role="img" aria-label={spoken(years)}>
      <path class="base" d={`M0 ${SPARK.height - 0.5}h${SPARK.width}`} />
      {filledYears(years, axis).map(([year, events], i) => {
        const height = events && Math.max(3, (SPARK.height - 1) * Math.sqrt(events / most));
        return (
          <rect
            key={year}
            class={isRecent(year, axis) ? "recent" : undefined}
            x={along(i * step + 0.5, Math.max(1, step - 1), SPARK.width)}
            y={SPARK.height - 1 - height}
            width={Math.max(1, step - 1)}
            height={height}
          />
        );
      })}
    </svg>
  );
}

const CHART = { width: 348, height: 74, floor: 58, top: 12 };

/** The chart at the head of a provider: a number over each bar, years below. Heights are in proportion. */
export function YearChart({ years, axis }: Years) {
  const step = CHART.width / (axis.to - axis.from + 1);
  const most = Math.max(1, ...years.map(([, events]) => events));
  return (
    <svg class="years chart" viewBox={`0 0 ${CHART.width} ${CHART.height}`} role="img" aria-label={spoken(years)}>
      <path class="base" d={`M0 ${CHART.floor + 0.5}h${CHART.width}`} />
      {filledYears(years, axis).map(([year, events], i) => {
        const height = events && Math.max(2, ((CHART.floor - CHART.top) * events) / most);
        const middle = along((i + 0.5) * step, 0, CHART.width);
        return (
          <g key={year} class={isRecent(year, axis) ? "recent" : undefined}>
            <rect x={along(i * step + 1, step - 2, CHART.width)} y={CHART.floor - height} width={step - 2} height={height} rx="1" />
            {events > 0 && <Label x={middle} y={CHART.floor - height - 3} text={String(events)} />}
            {isTick(year, axis) && <Label x={middle} y={CHART.height - 3} text={String(year)} />}
          </g>
        );
      })}
    </svg>
  );
}

function Label({ x, y, text }: { readonly x: number; readonly y: number; readonly text: string }) {
  return (
    <text x={x} y={y} text-anchor="middle">
      {text}
    </text>
  );
}

/** Where a bar that begins at `x` is drawn: time runs as the reader reads, in Persian from right to left. */
function along(x: number, width: number, whole: number): number {
  return direction() === "rtl" ? whole - x - width : x;
}

/** Both ends, and between them the years that leave room for four digits. */
function isTick(year: number, { from, to }: YearAxis): boolean {
  const every = Math.ceil((to - from + 1) / 10);
  return (to - year) % every === 0;
}

function spoken(years: readonly YearCount[]): string {
  if (years.length === 0) return say("no_recorded_events");
  return listed(years.map(([year, events]) => say("year_events", String(year), sayCount("events", events))));
}
