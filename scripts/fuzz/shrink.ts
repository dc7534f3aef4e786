/** Makes a page that fails as small as it can be made. */
import type { FuzzCase } from "./make.ts";

/** Leaves out parts and deeds, one after the other, as long as the rest still fails; at most `most` trials. */
export async function shrink(failing: FuzzCase, fails: (smaller: FuzzCase) => Promise<boolean>, most = 60): Promise<FuzzCase> {
  let best = failing;
  let left = most;
  for (let isSmaller = true; isSmaller && left > 0; ) {
    isSmaller = false;
    for (const smaller of smallerThan(best)) {
      left -= 1;
      if (left < 0) break;
      if (!(await fails(smaller))) continue;
      best = smaller;
      isSmaller = true;
      break;
    }
  }
  return best;
}

/** The page without one burst, one part or one deed; the largest steps first. */
export function smallerThan({ parts, bursts }: FuzzCase): readonly FuzzCase[] {
  const without = <Item>(items: readonly Item[], at: number): readonly Item[] => items.filter((_, i) => i !== at);
  return [
    ...bursts.map((_, i) => ({ parts, bursts: without(bursts, i) })),
    ...parts.map((_, i) => ({ parts: without(parts, i), bursts })),
    ...bursts.flatMap((deeds, i) => deeds.map((_, j) => ({ parts, bursts: bursts.with(i, without(deeds, j)) }))),
  ];
}
