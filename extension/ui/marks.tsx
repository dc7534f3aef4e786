/** The small marks that acts are read by: date, jurisdiction, type. */
import type { EventType, Jurisdiction, PartialDate } from "../../src/model.ts";
import { placeName, printedDate } from "./printed.ts";
import { say } from "./say.ts";
import { TYPE_WORDS } from "./words.ts";

/** A date as precise as it is known. */
export function When({ date }: { readonly date: PartialDate }) {
  return <time dateTime={date}>{printedDate(date)}</time>;
}

/** A jurisdiction's code; its name on hover and for screen readers. */
export function Place({ code }: { readonly code: Jurisdiction }) {
  return (
    <abbr class="place" title={placeName(code)}>
      <span aria-hidden="true">{code}</span>
      <span class="unseen">{placeName(code)}</span>
    </abbr>
  );
}

/** Outlines on a 10 × 10 grid; `solid` ones are filled. */
const SHAPES: Record<EventType, { readonly d: string; readonly solid: boolean }> = {
  rule: { d: "M1.5 1.5h7v7h-7z", solid: true },
  order: { d: "M2 1.5l6.5 3.5L2 8.5z", solid: true },
  block: { d: "M1.5 1.5h7v7h-7zM1.5 5h7", solid: false },
  removal: { d: "M5 1a4 4 0 1 0 0 8a4 4 0 0 0 0-8M3 5h4", solid: false },
  penalty: { d: "M5 .9L9.1 5 5 9.1.9 5z", solid: true },
  case: { d: "M5 .9L9.1 5 5 9.1.9 5z", solid: false },
  "data-demand": { d: "M1.5 2h7L5 8.5z", solid: true },
  closure: { d: "M2 2l6 6M8 2L2 8", solid: false },
  response: { d: "M8.5 1.5L2 5l6.5 3.5z", solid: false },
  licence: { d: "M5 1a4 4 0 1 0 0 8a4 4 0 0 0 0-8", solid: true },
  ownership: { d: "M3.6 1.4a3.6 3.6 0 0 0 0 7.2zM6.4 1.4a3.6 3.6 0 0 1 0 7.2z", solid: false },
};

/** An event's type as a shape. */
export function TypeGlyph({ type }: { readonly type: EventType }) {
  const { d, solid } = SHAPES[type];
  return (
    <svg
      class="glyph"
      viewBox="0 0 10 10"
      width="10"
      height="10"
      aria-hidden="true"
      fill={solid ? "currentColor" : "none"}
      stroke="currentColor"
    >
      <path d={d} stroke-width="1.2" stroke-linejoin="round" />
    </svg>
  );
}

/** An event's type as shape and word. */
export function TypeMark({ type }: { readonly type: EventType }) {
  return (
    <span class="type">
      <TypeGlyph type={type} />
      {say(TYPE_WORDS[type])}
    </span>
  );
}
