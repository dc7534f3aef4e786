/** Recognises names in a text with the matcher that pages are read with: the example is no drawing. */
import { findCandidates } from "../../src/names/candidates.ts";
import { contextPattern, NEAR } from "../../src/names/context.ts";
import type { NameIndex } from "../../src/names/index.ts";
import { settle } from "../../src/names/settle.ts";
import { DEFAULTS } from "../../src/settings.ts";
import { type readStandings, whyUnflagged } from "../../src/standings.ts";

/** A name that would be flagged. */
export interface Found {
  /** The provider. */
  readonly id: string;
  readonly start: number;
  readonly end: number;
}

/** Finds what would be flagged in a paragraph in `lang`, by the settings of a fresh installation: the first mention of each provider. */
export function recogniserFrom(
  index: NameIndex,
  standings: ReturnType<typeof readStandings>,
  thisYear: number,
  lang: string,
): (text: string) => readonly Found[] {
  return (text) => {
    const candidates = findCandidates({ text, lang, meeting: () => "apart" }, index);
    const isNear = ({ order, start, end }: (typeof candidates)[number]): boolean =>
      contextPattern(index.factsOf(order).slice(1))(
        text.slice(Math.max(0, start - NEAR), start),
        text.slice(start, end),
        text.slice(end, end + NEAR),
      );
    const found = settle([candidates], { certain: [], isNear }).flatMap(({ order, start, end }) => {
      const standing = standings.of(order);
      return standing && whyUnflagged(standing, DEFAULTS, thisYear) === null ? [{ id: standing.id, start, end }] : [];
    });
    return found.filter(({ id }, i) => found.findIndex((other) => other.id === id) === i);
  };
}
