/** All names as one regular expression. */

/** Names that begin in a script without spaces have no boundary: only their letters tell where they begin. */
const UNSPACED = /^[\u3041-\u30ff\u3400-\u9fff\uac00-\ud7af]/;

/** An expression that finds any of `names`, longer before shorter, not within a word; `flags` besides `g` and `u`. */
export function patternOf(names: readonly string[], flags = ""): RegExp {
  const sorted = [...new Set(names)].sort((a, b) => b.length - a.length);
  const any = (some: readonly string[]) => `(?:${some.map((name) => name.replace(/[.*+?^${}()|[\]\\/]/g, "\\$&")).join("|")})`;
  const spaced = sorted.filter((name) => !UNSPACED.test(name));
  const unspaced = sorted.filter((name) => UNSPACED.test(name));
  const parts = [
    spaced.length > 0 ? `(?<![\\p{L}\\p{N}_])${any(spaced)}(?![\\p{L}\\p{N}_])` : [],
    unspaced.length > 0 ? any(unspaced) : [],
  ];
  return new RegExp(parts.flat().join("|"), `gu${flags}`);
}

/** Whether what stands from `start` to `end` is no part of a word; for matchers that know no boundaries. */
export function isApart(text: string, start: number, end: number): boolean {
  return UNSPACED.test(text.slice(start)) || !(isWord(text.charAt(start - 1)) || isWord(text.charAt(end)));
}

function isWord(unit: string): boolean {
  return /[\p{L}\p{N}_]/u.test(unit);
}
