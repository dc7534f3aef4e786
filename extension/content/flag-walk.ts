/** From flag to flag by the keyboard. */
import type { CardOpener } from "./card-opener.ts";
import type { Flags } from "./flags.ts";
import type { Hit } from "./hit.ts";
import { byDocumentOrder, isSamePlace, isShown, rangeOf } from "./place.ts";
import { call } from "./unshadowed.ts";

/** Leads to the next (1) or previous (-1) of the flags `painted`, in document order, and opens its card. False = there is none. */
export type FlagWalk = (painted: readonly Hit[], step: 1 | -1) => boolean;

/** A walk that begins at what is in view. */
export function startFlagWalk(flags: Flags, card: CardOpener): FlagWalk {
  let last: Hit | null = null;
  return (painted, step) => {
    const inOrder = painted.filter(isShown).sort(byDocumentOrder);
    const hit = inOrder[placeOf(inOrder, last, step)];
    // An open card would take the mark with it, and close by the scrolling.
    card.close();
    flags.mark(hit ?? null);
    if (!hit) return false;
    last = hit;
    bringIntoView(hit);
    // The scroll is heard of in the next frame: a card that was open by then would take it for the reader's. By then they may be further on.
    requestAnimationFrame(() => requestAnimationFrame(() => last === hit && card.open(hit)));
    return true;
  };
}

/** Scrolls to the text itself: the element around it may be higher than the window. */
function bringIntoView(hit: Hit): void {
  call(hit.element, "scrollIntoView", { block: "center", behavior: "instant" });
  const { top, bottom } = rangeOf(hit).getBoundingClientRect();
  if (top < 0 || bottom > innerHeight) scrollBy({ top: (top + bottom - innerHeight) / 2, behavior: "instant" });
}

/** Where the walk goes from `last`; at first to what is in view or nearest to it. */
function placeOf(inOrder: readonly Hit[], last: Hit | null, step: 1 | -1): number {
  const count = inOrder.length;
  const at = last ? inOrder.findIndex((hit) => isSamePlace(hit, last)) : -1;
  if (at >= 0) return (at + step + count) % count;
  const inView = inOrder.findIndex((hit) => rangeOf(hit).getBoundingClientRect().bottom > 0);
  const first = inView < 0 ? count : inView;
  return (step > 0 ? first : first - 1 + count) % count;
}
