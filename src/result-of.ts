/** Work that is written in parts, so that a page has its turn between them. */

/** All of `work` at once: what it comes to. */
export function resultOf<Result>(work: Iterator<unknown, Result>): Result {
  for (;;) {
    const { done, value } = work.next();
    if (done) return value;
  }
}
