/** Settings as a file: written whole, read with checks that change nothing where anything is wrong. */
import { isPartialDate } from "./dates.ts";
import { KINDS } from "./model.ts";
import { DEFAULTS, isHost, isObject, isYears, MODES, MOST_YEARS, PRIVATE_WINDOWS, SETTINGS, type Settings, validIn } from "./settings.ts";

/** The number that a file of another form would get. */
const VERSION = 1;

/** What is wrong with a field of a file, and what to do about it. */
export interface FileProblem {
  /** A path into the file, such as `paused.2`; `the file` where it is none at all. */
  readonly field: string;
  /** As it stands in the file, shortened. */
  readonly value: string;
  /** What is expected, and what to do: two sentences' worth. */
  readonly remedy: string;
}

/** The text of a file with these settings, a line per field. */
export function fileOf(settings: Settings): string {
  return `${JSON.stringify({ gazette: "settings", version: VERSION, ...settings }, null, 2)}\n`;
}

/** The settings in a file's text; what it leaves out is not among them. Or all that is wrong with it, and then none of it counts. */
export function readFile(text: string): { readonly settings: Partial<Settings> } | { readonly problems: readonly FileProblem[] } {
  let file: unknown;
  try {
    file = JSON.parse(text);
  } catch {
    return { problems: [problem("the file", text, "expected a file of settings that Gazette has written. Choose another file.")] };
  }
  if (!isObject(file) || file.gazette !== "settings") {
    const remedy = 'expected an object with "gazette": "settings". Choose a file of settings that Gazette has written.';
    return { problems: [problem("the file", file, remedy)] };
  }
  const { gazette: _, version, ...fields } = file;
  if (version !== VERSION) {
    const remedy = `expected ${VERSION}. The file was written by another version of Gazette: export it again with this one.`;
    return { problems: [problem("version", version, remedy)] };
  }
  const problems = Object.entries(fields).flatMap(([field, value]) => (isSetting(field) ? CHECKS[field](value) : [unknown(field, value)]));
  return problems.length > 0 ? { problems } : { settings: validIn(fields) };
}

/** One problem as a line that says field, value and remedy. */
export function problemLine({ field, value, remedy }: FileProblem): string {
  return `${field} is ${value}; ${remedy}`;
}

const CHECKS: { readonly [Key in keyof Settings]: (value: unknown) => readonly FileProblem[] } = {
  mode: (value) => oneOf("mode", value, MODES),
  paused: (value) => each("paused", value, (field, host) => (typeof host === "string" && isHost(host) ? [] : [problem(field, host, HOST)])),
  kinds: (value) => each("kinds", value, (field, kind) => oneOf(field, kind, KINDS)),
  hidden: (value) =>
    isObject(value)
      ? Object.entries(value).flatMap(([id, hiding]) => hidingProblems(`hidden.${id}`, hiding))
      : [problem("hidden", value, "expected an object, a provider's id before each entry. Write {} where nothing is hidden.")],
  years: (value) =>
    value === null || isYears(value)
      ? []
      : [problem("years", value, `expected a whole number from 1 to ${MOST_YEARS}, or null. Write null for events of any year.`)],
  privateWindows: (value) => oneOf("privateWindows", value, PRIVATE_WINDOWS),
};

const HOST = "expected a host alone, in small letters, such as www.example.com. Take out scheme, port and path, or the entry.";

function hidingProblems(field: string, hiding: unknown): readonly FileProblem[] {
  if (!isObject(hiding)) return [problem(field, hiding, 'expected {"until": "always"}, or "until": "new" and "since". Correct it.')];
  const { until, since } = hiding;
  if (until !== "new") return oneOf(`${field}.until`, until, ["always", "new"]);
  if (typeof since === "string" && isPartialDate(since)) return [];
  return [problem(`${field}.since`, since, "expected the day of the record, such as 2026-11-29. Correct the date.")];
}

function each(field: string, value: unknown, check: (field: string, one: unknown) => readonly FileProblem[]): readonly FileProblem[] {
  if (!Array.isArray(value)) return [problem(field, value, "expected a list. Write [] for none.")];
  return value.flatMap((one, i) => check(`${field}.${i + 1}`, one));
}

function oneOf(field: string, value: unknown, known: readonly string[]): readonly FileProblem[] {
  if (known.includes(value as string)) return [];
  return [problem(field, value, `expected one of ${known.join(", ")}. Correct the word.`)];
}

function unknown(field: string, value: unknown): FileProblem {
  return problem(field, value, `expected one of ${SETTINGS.join(", ")}. This version has no such setting: take it out.`);
}

function isSetting(field: string): field is keyof Settings {
  return Object.hasOwn(DEFAULTS, field);
}

const LONGEST = 60;

function problem(field: string, value: unknown, remedy: string): FileProblem {
  const written = value === undefined ? "missing" : JSON.stringify(value);
  return { field, value: written.length > LONGEST ? `${written.slice(0, LONGEST)}…` : written, remedy };
}
