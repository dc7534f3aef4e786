/** A rule about the figures in our sentences: each stands in what a source is said to carry. */
import type { Event } from "../../model.ts";
import { ofEvents, type Rule } from "../rule.ts";
import { OURS } from "../sentences.ts";

const FIGURE = /\d+(?:[.,:/]\d+|\s\d{3}(?!\d))*/g;
/** What parts thousands, whoever writes them. */
const THOUSANDS = /(?<=\d)[,.\s](?=\d{3}(?!\d))/g;

/** Whoever writes a figure says which source has it. */
export const FIGURES: readonly Rule[] = [
  {
    name: "a figure stands in what a source supports",
    level: "error",
    why: "A figure is what readers quote first and what is copied wrongly most often.",
    check: ofEvents((event) => {
      const carried = carriedIn(event);
      return OURS.flatMap((field) => {
        const missing = new Set(figuresIn(event[field] ?? "").filter((figure) => !carried.has(plain(figure))));
        return [...missing].map((value) => ({
          field,
          value,
          expected: "a figure in the supports or title of one of its sources",
          remedy: "Add it to the supports of the source in which you read it, or take it out.",
        }));
      });
    }),
  },
];

// The event's own date is what the sources are there for.
function carriedIn({ date, sources }: Event): ReadonlySet<string> {
  const texts = [date, ...sources.flatMap(({ supports, title, published }) => [supports, title, published ?? ""])];
  return new Set(texts.flatMap(figuresIn).map(plain));
}

/** As they are written; of a date or a range each part. Those in letters are none. */
function figuresIn(text: string): readonly string[] {
  return text.match(FIGURE) ?? [];
}

/** Without what parts its thousands, and the zero before a month or a day. */
function plain(figure: string): string {
  return figure.replace(THOUSANDS, "").replace(/^0(?=\d)/, "");
}
