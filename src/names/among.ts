/** Native in both browsers, and in Node from version 22 on. */
type WithIntersection = { intersection?(words: ReadonlySet<string>): Iterable<string> };

/** Those of `keys` that are among `words`. */
export function among(keys: ReadonlySet<string>, words: ReadonlySet<string>): readonly string[] {
  return [...((keys as WithIntersection).intersection?.(words) ?? [...keys].filter((key) => words.has(key)))];
}
