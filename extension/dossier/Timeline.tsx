import { useLayoutEffect, useRef, useState } from "preact/hooks";
import { lanesOf, type Turn, turned } from "../../src/dossier/chart.ts";
import { areSame, type Years } from "../../src/dossier/filter.ts";
import type { EventLine } from "../../src/dossier/head.ts";
import { TypeGlyph } from "../ui/marks.tsx";
import { say, type Word } from "../ui/say.ts";
import { TYPE_WORDS } from "../ui/words.ts";
import { percent, Spots } from "./Spots.tsx";

interface Props {
  readonly events: readonly EventLine[];
  /** What is in view. */
  readonly years: Years;
  /** What can be. */
  readonly whole: Years;
  /** Whose time line this is. */
  readonly label: string;
  /** null = others turn it. */
  readonly onYears: ((years: Years) => void) | null;
}

/** How much room a mark with its number takes, one that a finger has to meet, and a year, in px of text at its usual size. */
const [MARK, FINGER, YEAR] = [21, 40, 40];
/** The document's size of text where the reader has not changed it, in px. */
const USUAL = 15;
/** A shorter drag is a click, in px. */
const SHORTEST_DRAG = 8;

const KEYS: Readonly<Record<string, Turn>> = { ArrowLeft: "earlier", ArrowRight: "later", "+": "closer", "=": "closer", "-": "wider" };
const MIRRORED: Partial<Record<Turn, Turn>> = { earlier: "later", later: "earlier" };
const TURNS: readonly (readonly [Turn, Word])[] = [
  ["earlier", "earlier"],
  ["later", "later"],
  ["closer", "closer"],
  ["wider", "wider"],
];

/** Events by date and type. Years come into view by dragging over them, by the buttons, or with the arrows and + and - on the chart. */
export function Timeline({ events, years, whole, label, onYears }: Props) {
  const plot = useRef<HTMLDivElement>(null);
  const width = useWidth(plot);
  const mark = matchMedia("(pointer: coarse)").matches ? FINGER : MARK;
  const lanes = lanesOf(events, years, Math.max(6, Math.floor(width / mark)));
  const [drag, setDrag] = useState<readonly [from: number, to: number] | null>(null);
  const isMirrored = () => plot.current !== null && getComputedStyle(plot.current).direction === "rtl";
  const turn = (how: Turn) => onYears?.(turned(years, whole, how));
  const press = (event: KeyboardEvent) => {
    const how = KEYS[event.key];
    if (!how || event.ctrlKey || event.metaKey || event.altKey) return;
    event.preventDefault();
    turn(isMirrored() ? (MIRRORED[how] ?? how) : how);
  };
  const fraction = ({ clientX }: PointerEvent) => {
    const { left, width } = plot.current?.getBoundingClientRect() ?? { left: 0, width: 1 };
    const along = Math.min(1, Math.max(0, (clientX - left) / width));
    return isMirrored() ? 1 - along : along;
  };
  const start = (event: PointerEvent) => {
    if (event.button !== 0 || event.pointerType === "touch" || !onYears) return;
    // A drag may end outside; a click on a mark stays a click.
    if (!(event.target as Element).closest(".spot")) plot.current?.setPointerCapture(event.pointerId);
    const at = fraction(event);
    setDrag([at, at]);
  };
  const move = (event: PointerEvent) => drag && setDrag([drag[0], fraction(event)]);
  const end = () => {
    const chosen = drag;
    setDrag(null);
    if (!chosen || Math.abs(chosen[1] - chosen[0]) * width < SHORTEST_DRAG) return;
    const span = years[1] - years[0] + 1;
    const [from, to] = [Math.min(...chosen), Math.max(...chosen)].map((at) => Math.min(years[1], years[0] + Math.floor(at * span)));
    if (from !== undefined && to !== undefined) onYears?.([from, to]);
  };
  return (
    <figure class="timeline">
      <section
        class="chart"
        aria-label={say("time_line_of", label, String(years[0]), String(years[1]))}
        tabIndex={onYears ? 0 : undefined}
        onKeyDown={press}
      >
        <div class="labels" aria-hidden="true">
          {lanes.map(({ type }) => (
            <span key={type}>
              <TypeGlyph type={type} /> {say(TYPE_WORDS[type])}
            </span>
          ))}
        </div>
        <div
          ref={plot}
          class={onYears ? "plot turning" : "plot"}
          onPointerDown={start}
          onPointerMove={move}
          onPointerUp={end}
          onPointerCancel={() => setDrag(null)}
        >
          <YearLines years={years} most={Math.floor(width / YEAR)} />
          <Spots lanes={lanes} isMirrored={isMirrored} />
          {lanes.length === 0 && <p class="fine none">{say("no_event_in_years")}</p>}
          {drag && <i class="drag" style={{ insetInlineStart: percent(Math.min(...drag)), width: percent(Math.abs(drag[1] - drag[0])) }} />}
        </div>
      </section>
      {onYears && (
        <figcaption>
          <span class="range">
            {years[0]}–{years[1]}
          </span>
          {TURNS.map(([how, word]) => (
            <button key={how} type="button" disabled={areSame(turned(years, whole, how), years)} onClick={() => turn(how)}>
              {say(word)}
            </button>
          ))}
          <button type="button" disabled={areSame(years, whole)} onClick={() => onYears(whole)}>
            {say("all_years")}
          </button>
        </figcaption>
      )}
    </figure>
  );
}

/** A line where each year begins, with its number where there is room: up to the next number, or to the end. */
function YearLines({ years: [from, to], most }: { readonly years: Years; readonly most: number }) {
  const span = to - from + 1;
  const every = Math.ceil(span / Math.max(1, most));
  return (
    <div class="years" aria-hidden="true">
      {Array.from({ length: span }, (_, i) => from + i).map((year, i) => (
        <span key={year} style={{ insetInlineStart: percent(i / span) }}>
          {(to - year + 1) % every === 0 && year}
        </span>
      ))}
    </div>
  );
}

/** The width of an element, as it is and becomes, in px; where the reader's text is twice the size, it has half of them. */
function useWidth(element: { readonly current: HTMLElement | null }): number {
  const [width, setWidth] = useState(690);
  useLayoutEffect(() => {
    const { current } = element;
    if (!current) return;
    const measure = () => setWidth((current.clientWidth * USUAL) / Number.parseFloat(getComputedStyle(document.documentElement).fontSize));
    measure();
    const watcher = new ResizeObserver(measure);
    watcher.observe(current);
    return () => watcher.disconnect();
  }, [element]);
  return width;
}
