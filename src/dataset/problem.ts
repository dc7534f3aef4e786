/** What a good reviewer would say of a value in the record. */
export interface Problem {
  /** Path of the file below `data/`. */
  readonly file: string;
  /** Line of the field in the file, from 1; absent until the file is looked at again. */
  readonly line?: number;
  /** Path of the field in the file, `sources.0.url`; "" = the file as a whole. */
  readonly field: string;
  readonly value: unknown;
  /** What was expected there. */
  readonly expected: string;
  /** What to do. */
  readonly remedy: string;
}

const LONGEST_VALUE = 60;

/** One line: file, field, value, what is expected, what to do. */
export function describe({ file, line, field, value, expected, remedy }: Problem): string {
  const shown = value === undefined ? "nothing" : JSON.stringify(value);
  const short = shown.length > LONGEST_VALUE ? `${shown.slice(0, LONGEST_VALUE)}…` : shown;
  return `data/${file}${line === undefined ? "" : `:${line}`}: ${field || "the file"} is ${short}; expected ${expected}. ${remedy}`;
}
