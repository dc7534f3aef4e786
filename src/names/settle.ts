/** Decides, for a page as a whole, which candidates are mentions. */
import { resultOf } from "../result-of.ts";
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
 * An ambiguous name counts where its provider is certain on the page (unless it needs evidence of its own), a context word stands near, or
 * it stands in a list beside a name that counts: "Facebook · X · LINE". The longest match wins.
 */
export function settle<Found extends Candidate>(runs: readonly (readonly Found[])[], evidence: Evidence<Found>): readonly Found[] {
  return resultOf(settling(runs, evidence));
}

/** The same in parts, one for each run. */
export function* settling<Found extends Candidate>(
  runs: readonly (readonly Found[])[],
  { certain, isNear }: Evidence<Found>,
): Generator<void, readonly Found[]> {
  const sure = new Set(certain);
  for (const run of runs) for (const { order, always } of run) if (always) sure.add(order);
  const kept: Found[] = [];
  const isMeant = (one: Found) => one.always || (!one.near && sure.has(one.order)) || isNear(one);
  for (const run of runs) {
    for (const one of withoutOverlap(run.every(({ always }) => always) ? run : counting(run, isMeant))) kept.push(one);
    yield;
  }
  return kept;
}

function counting<Found extends Candidate>(run: readonly Found[], isMeant: (one: Found) => boolean): readonly Found[] {
  const counts = run.map(isMeant);
  const isListed = (one: Found | undefined, other: Found | undefined) => one && other && one.listedWith === other.start;
  for (let i = 1; i < run.length; i += 1) counts[i] ||= Boolean(counts[i - 1] && isListed(run[i], run[i - 1]));
  for (let i = run.length - 1; i > 0; i -= 1) counts[i - 1] ||= Boolean(counts[i] && isListed(run[i], run[i - 1]));
  return run.filter((_, i) => counts[i]);
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
