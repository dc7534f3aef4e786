/** Leaves aside names that make no difference to those that are wanted. */
import type { Candidate } from "./candidates.ts";

/**
 * The candidates of one run, in order of their start, without ambiguous ones that are not wanted: to decide what a name means costs more than to
 * find it. Those that overlap or stand in a list settle each other, and stay or go together.
 */
export function bearingOn<Found extends Candidate>(run: readonly Found[], isWanted: (order: number) => boolean): readonly Found[] {
  return groupsOf(run)
    .filter((group) => group.some(({ always, order }) => always || isWanted(order)))
    .flat();
}

function groupsOf<Found extends Candidate>(run: readonly Found[]): readonly (readonly Found[])[] {
  const groups: Found[][] = [];
  let end = 0;
  run.forEach((one, i) => {
    const isNew = one.start >= end && one.listedWith !== run[i - 1]?.start;
    if (isNew) groups.push([]);
    groups.at(-1)?.push(one);
    end = Math.max(end, one.end);
  });
  return groups;
}
