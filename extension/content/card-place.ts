/** Where the card stands beside its flag. */
import type { Box } from "./card-api.ts";

/** Px, as everything here. */
export interface Size {
  readonly width: number;
  readonly height: number;
}

/** Left and top edge in the viewport, and how high the card may be: beyond that it scrolls. */
export interface CardPlace {
  readonly left: number;
  readonly top: number;
  readonly maxHeight: number;
}

const MARGIN = 8;
const GAP = 6;

/**
 * Below the flag where the card fits, else above it, else on the side with more room, cut to it. It never covers the flag;
 * sideways it starts with the flag and is pushed into the viewport.
 */
export function cardPlace(flag: Box, card: Size, viewport: Size): CardPlace {
  const left = Math.max(MARGIN, Math.min(flag.left, viewport.width - MARGIN - card.width));
  const below = Math.max(0, viewport.height - MARGIN - (flag.bottom + GAP));
  const above = Math.max(0, flag.top - GAP - MARGIN);
  if (card.height <= below || (card.height > above && below >= above)) return { left, top: flag.bottom + GAP, maxHeight: below };
  return { left, top: flag.top - GAP - Math.min(card.height, above), maxHeight: above };
}
