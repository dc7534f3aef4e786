/** All figures of one run. */
import type { CardFigures } from "./card.ts";
import type { Absent } from "./entrants.ts";
import type { FirefoxFigures } from "./firefox.ts";
import type { GrowthFigures } from "./growth.ts";
import type { MutatingFigures } from "./mutating.ts";
import type { OpeningFigures } from "./popup.ts";
import type { ScriptSize } from "./sizes.ts";
import type { Standing } from "./standing.ts";

export interface Report {
  /** The command that makes these figures. */
  readonly command: string;
  /** Day and time, ISO 8601 in UTC. */
  readonly date: string;
  /** Name and version. */
  readonly browser: string;
  readonly node: string;
  /** Mean number of busy processors over the last minute when the run ended, and how many there are. */
  readonly load: readonly [busy: number, processors: number];
  readonly reps: number;
  readonly opens: number;
  readonly sizes: readonly ScriptSize[];
  /** Gazette first. Empty, like the others below, where that part was not asked for. */
  readonly contestants: readonly Standing[];
  readonly absent: readonly Absent[];
  readonly popup: Readonly<Record<string, OpeningFigures>>;
  readonly popupRatios: readonly PopupRatio[];
  readonly card: readonly CardFigures[];
  readonly mutating: readonly MutatingFigures[];
  /** null = not asked for. */
  readonly firefox: FirefoxFigures | null;
  readonly growth: readonly GrowthFigures[];
}

/** A ratio of two medians. */
export interface PopupRatio {
  readonly what: string;
  readonly inDocument: number;
  readonly shown: number;
}

/** The names of the two records. */
export const [RECORD, TENFOLD] = ["record", "ten times the record"] as const;

/** The popup and a dossier beside the empty page with each record, and with both records beside each other. */
export function popupRatiosOf(popup: Report["popup"]): readonly PopupRatio[] {
  const ratio = (above: string, below: string): PopupRatio[] => {
    const [a, b] = [popup[above], popup[below]];
    if (!a || !b) return [];
    return [{ what: `${above} ÷ ${below}`, inDocument: a.inDocument.median / b.inDocument.median, shown: a.shown.median / b.shown.median }];
  };
  return [
    ...ratio(`popup, ${RECORD}`, `empty page, ${RECORD}`),
    ...ratio(`popup, ${TENFOLD}`, `empty page, ${TENFOLD}`),
    ...ratio(`popup, ${TENFOLD}`, `popup, ${RECORD}`),
    ...ratio(`dossier, ${RECORD}`, `empty page, ${RECORD}`),
    ...ratio(`dossier, ${TENFOLD}`, `dossier, ${RECORD}`),
  ];
}
