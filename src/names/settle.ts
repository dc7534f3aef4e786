/** Decides, for a page as a whole, which candidates are mentions. */
import type { Candidate } from "./candidates.ts";

/** What the page tells besides the candidates themselves. */
export interface Evidence<Found extends Candidate> {
  /** Providers that are certain from elsewhere: the page's title, its own site. */
  readonly certain: Iterable<number>;
  /** Whether one of the provider's context words stands near the candidate. */
  isNear(candidate: Found): boolean;
}

/**
 * The matches among `runs`, the candidates of each run of text in order of their start.
 * An ambiguous name counts where its provider is certain on the page or a context word stands near. The longest match wins.
 */
export function settle<Found extends Candidate>(
  runs: readonly (readonly Found[])[],
  { certain, isNear }: Evidence<Found>,
): readonly Found[] {
  const sure = new Set(certain);
  for (const run of runs) for (const { order, always } of run) if (always) sure.add(order);
  return runs.flatMap((run) => withoutOverlap(run.filter((one) => one.always || sure.has(one.order) || isNear(one))));
}

function withoutOverlap<Found extends Candidate>(found: readonly Found[]): readonly Found[] {
  const kept: Found[] = [];
  for (const one of found) {
    const last = kept.at(-1);
    if (!last || one.start >= last.end) kept.push(one);
    else if (one.end - one.start > last.end - last.start) kept[kept.length - 1] = one;
  }
  return kept;
}
