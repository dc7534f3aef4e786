/** Settings as a file: written whole, read with checks that change nothing where anything is wrong. */
import { isPartialDate } from "./dates.ts";
import { KINDS } from "./model.ts";
import { DEFAULTS, isHost, isObject, isYears, MODES, MOST_YEARS, PRIVATE_WINDOWS, SETTINGS, type Settings, validIn } from "./settings.ts";

/** The number that a file of another form would get. */
const VERSION = 1;

/** What is expected in place of a value; the interface has the words, and says what to do. */
export type Mistake =
  /** The file is no JSON, or not one that Gazette has written. */
  | { readonly is: "no-json" | "not-ours" }
  | { readonly is: "version"; readonly expected: number }
  | { readonly is: "no-host" | "no-object" | "no-hiding" | "no-day" | "no-list" }
  | { readonly is: "no-years"; readonly most: number }
  /** A word that is none of those known, or a setting that is none. */
  | { readonly is: "none-of" | "no-setting"; readonly known: readonly string[] };

/** What is wrong with a field of a file. */
export interface FileProblem {
  /** A path into the file, such as `paused.2`; null = the whole file. */
  readonly field: string | null;
  /** As it stands in the file, shortened; null = it is missing. */
  readonly value: string | null;
  readonly mistake: Mistake;
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
    return { problems: [problem(null, text, { is: "no-json" })] };
  }
  if (!isObject(file) || file.gazette !== "settings") return { problems: [problem(null, file, { is: "not-ours" })] };
  const { gazette: _, version, ...fields } = file;
  if (version !== VERSION) return { problems: [problem("version", version, { is: "version", expected: VERSION })] };
  const problems = Object.entries(fields).flatMap(([field, value]) => (isSetting(field) ? CHECKS[field](value) : [unknown(field, value)]));
  return problems.length > 0 ? { problems } : { settings: validIn(fields) };
}

const CHECKS: { readonly [Key in keyof Settings]: (value: unknown) => readonly FileProblem[] } = {
  mode: (value) => oneOf("mode", value, MODES),
  paused: (value) =>
    each("paused", value, (field, host) => (typeof host === "string" && isHost(host) ? [] : [problem(field, host, { is: "no-host" })])),
  kinds: (value) => each("kinds", value, (field, kind) => oneOf(field, kind, KINDS)),
  hidden: (value) =>
    isObject(value)
      ? Object.entries(value).flatMap(([id, hiding]) => hidingProblems(`hidden.${id}`, hiding))
      : [problem("hidden", value, { is: "no-object" })],
  years: (value) => (value === null || isYears(value) ? [] : [problem("years", value, { is: "no-years", most: MOST_YEARS })]),
  privateWindows: (value) => oneOf("privateWindows", value, PRIVATE_WINDOWS),
};

function hidingProblems(field: string, hiding: unknown): readonly FileProblem[] {
  if (!isObject(hiding)) return [problem(field, hiding, { is: "no-hiding" })];
  const { until, since } = hiding;
  if (until !== "new") return oneOf(`${field}.until`, until, ["always", "new"]);
  if (typeof since === "string" && isPartialDate(since)) return [];
  return [problem(`${field}.since`, since, { is: "no-day" })];
}

function each(field: string, value: unknown, check: (field: string, one: unknown) => readonly FileProblem[]): readonly FileProblem[] {
  if (!Array.isArray(value)) return [problem(field, value, { is: "no-list" })];
  return value.flatMap((one, i) => check(`${field}.${i + 1}`, one));
}

function oneOf(field: string, value: unknown, known: readonly string[]): readonly FileProblem[] {
  if (known.includes(value as string)) return [];
  return [problem(field, value, { is: "none-of", known })];
}

function unknown(field: string, value: unknown): FileProblem {
  return problem(field, value, { is: "no-setting", known: SETTINGS });
}

function isSetting(field: string): field is keyof Settings {
  return Object.hasOwn(DEFAULTS, field);
}

const LONGEST = 60;

function problem(field: string | null, value: unknown, mistake: Mistake): FileProblem {
  const written = value === undefined ? null : JSON.stringify(value);
  return { field, value: written && written.length > LONGEST ? `${written.slice(0, LONGEST)}…` : written, mistake };
}
