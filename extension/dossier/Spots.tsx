import { useLayoutEffect, useRef, useState } from "preact/hooks";
import { type Lane, type Mark, type Place, type Step, stepped } from "../../src/dossier/chart.ts";
import type { EventType } from "../../src/model.ts";
import { hashOf, recordAddress } from "../address.ts";
import { Line } from "../ui/around.tsx";
import { TypeGlyph, TypeMark } from "../ui/marks.tsx";
import { printedDate } from "../ui/printed.ts";
import { say, sayCount } from "../ui/say.ts";
import { TYPE_WORDS } from "../ui/words.ts";

interface Props {
  readonly lanes: readonly Lane[];
  readonly isMirrored: () => boolean;
}

const STEPS: Readonly<Record<string, Step>> = {
  ArrowLeft: "before",
  ArrowRight: "after",
  ArrowUp: "up",
  ArrowDown: "down",
  Home: "first",
  End: "last",
};
const MIRRORED: Partial<Record<Step, Step>> = { before: "after", after: "before" };
/** How far the list stays from its mark and from the window's edges, in px. */
const GAP = 8;

/**
 * The marks of a time line, a row a type. One event is a link to it; several are a button, which shows the list of them. The Tab key stops at one
 * mark, the arrows lead to the others.
 */
export function Spots({ lanes, isMirrored }: Props) {
  const list = useRef<HTMLDivElement>(null);
  const [shown, setShown] = useState<{ readonly of: HTMLElement; readonly type: EventType; readonly mark: Mark } | null>(null);
  const [at, setAt] = useState("");
  /** Pressing a mark closes its list before it is a click. */
  const isClosing = useRef(false);
  const keys = lanes.map(({ type, marks }) => marks.map((mark) => `${type} ${mark.at}`));
  const stop = keys.flat().includes(at) ? at : keys[0]?.at(-1);

  useLayoutEffect(() => {
    const { current } = list;
    if (!current || !shown) return;
    current.showPopover();
    const { left, bottom } = shown.of.getBoundingClientRect();
    const most = document.documentElement.clientWidth - GAP - current.offsetWidth;
    // In the top layer, yet it moves with the page.
    current.style.inset = `${bottom + scrollY + GAP}px auto auto ${Math.max(GAP, Math.min(left, most)) + scrollX}px`;
    current.querySelector("a")?.focus();
  }, [shown]);

  const press = (event: KeyboardEvent, from: Place) => {
    const step = STEPS[event.key];
    if (!step || event.ctrlKey || event.metaKey || event.altKey) return;
    event.preventDefault();
    // The chart turns by the same keys.
    event.stopPropagation();
    const [lane, mark] = stepped(lanes, from, isMirrored() ? (MIRRORED[step] ?? step) : step);
    const rows = (event.currentTarget as Element).closest(".plot")?.querySelectorAll(".lane");
    rows?.[lane]?.querySelectorAll<HTMLElement>(".spot")[mark]?.focus();
  };
  return (
    <>
      {lanes.map(({ type, marks }, lane) => (
        <div key={type} class="lane">
          {marks.map((mark, i) => {
            const key = `${type} ${mark.at}`;
            const isShown = shown !== null && `${shown.type} ${shown.mark.at}` === key;
            const common = {
              tabIndex: key === stop ? 0 : -1,
              onFocus: () => setAt(key),
              onKeyDown: (event: KeyboardEvent) => {
                // It may have been pressed and let go elsewhere.
                isClosing.current = false;
                press(event, [lane, i]);
              },
              onPointerDown: () => {
                isClosing.current = isShown;
              },
            };
            const open = (of: HTMLElement) => {
              if (!isClosing.current) setShown({ of, type, mark });
              isClosing.current = false;
            };
            return <Spot key={mark.at} {...{ mark, type, common, isShown, open }} />;
          })}
        </div>
      ))}
      <div
        ref={list}
        popover="auto"
        class="spotted"
        role="dialog"
        aria-label={shown ? wordsOf(shown.mark, shown.type) : undefined}
        onToggle={() => list.current?.matches(":popover-open") || setShown(null)}
        onKeyDown={(event) => event.stopPropagation()}
        onPointerDown={(event) => event.stopPropagation()}
        // The focus goes back to the mark, and comes back there with the page.
        onClick={({ target }) => (target as Element).closest("a") && list.current?.hidePopover()}
      >
        {shown && (
          <>
            <p class="fine">
              <TypeMark type={shown.type} /> · {sayCount("events", shown.mark.events.length)}
            </p>
            <ol class="lines">
              {shown.mark.events.map((event) => (
                <Line key={event.id} event={event} />
              ))}
            </ol>
          </>
        )}
      </div>
    </>
  );
}

interface SpotProps {
  readonly mark: Mark;
  readonly type: EventType;
  readonly common: object;
  /** Whether the list of its events is open. */
  readonly isShown: boolean;
  readonly open: (of: HTMLElement) => void;
}

function Spot({ mark, type, common, isShown, open }: SpotProps) {
  const { from, to, at, events } = mark;
  const [newest] = events;
  if (!newest) return null;
  const [first, last] = [Math.max(0, from), Math.min(1, to)];
  const words = wordsOf(mark, type);
  const said = { class: "spot", title: words, "aria-label": words, style: { insetInlineStart: percent(at) }, ...common };
  if (events.length > 1)
    return (
      <button type="button" aria-haspopup="dialog" aria-expanded={isShown} {...said} onClick={({ currentTarget }) => open(currentTarget)}>
        <TypeGlyph type={type} />
        <small aria-hidden="true">{events.length}</small>
      </button>
    );
  return (
    <>
      {last - first > 0.02 && <i class="span" style={{ insetInlineStart: percent(first), width: percent(last - first) }} />}
      <a draggable={false} href={hashOf(recordAddress("event", newest.id))} {...said}>
        <TypeGlyph type={type} />
      </a>
    </>
  );
}

function wordsOf({ events }: Mark, type: EventType): string {
  const [newest] = events;
  if (!newest) return "";
  const title = events.length === 1 ? newest.title : sayCount("latest_of", events.length, newest.title);
  return say("spot", say(TYPE_WORDS[type]), printedDate(newest.date), title);
}

/** A place along the chart as a length in its style. */
export function percent(fraction: number): string {
  return `${(100 * fraction).toFixed(2)}%`;
}
