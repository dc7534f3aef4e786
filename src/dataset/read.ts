/** From the values of files to records: `data/` itself is read by `scripts/dataset.ts`. */
import * as v from "valibot";
import type { Affair, Exception, Records } from "../model.ts";
import type { Problem } from "./problem.ts";
import { affairsShape, eventShape, exceptionsShape, instrumentShape, providerShape, releasedShape } from "./shape.ts";

/** A file of the record as parsed YAML. */
export interface RecordFile {
  /** Path below `data/`, `events/cn/2017-07-29-apple-removes-vpn-apps.yaml`. */
  readonly path: string;
  readonly value: unknown;
}

/** What `data/` holds: the records, and what excuses some of them from a rule. */
export interface ReadRecords {
  readonly records: Records;
  readonly exceptions: readonly Exception[];
  /** Ids that a release has shipped. */
  readonly released: readonly string[];
  readonly problems: readonly Problem[];
}

/** The records in `files`, by id; records with a problem are left out and their problems given. */
export function readRecords(files: readonly RecordFile[]): ReadRecords {
  const problems: Problem[] = [];
  const fieldsOf = <Fields>({ path, value }: RecordFile, shape: v.GenericSchema<unknown, Fields>): readonly Fields[] => {
    const { success, output, issues } = v.safeParse(shape, value);
    if (success) return [output];
    problems.push(...issues.map((issue) => problemOf(path, issue)));
    return [];
  };
  const read = <Fields>(folder: string, shape: v.GenericSchema<unknown, Fields>): readonly (Fields & { id: string })[] =>
    files
      .filter(({ path }) => path.startsWith(`${folder}/`))
      .flatMap((file) => fieldsOf(file, shape).map((fields) => ({ id: idOf(file.path), ...fields })))
      .sort((a, b) => (a.id < b.id ? -1 : 1));
  const single = <Value>(path: string, shape: v.GenericSchema<unknown, Value>): readonly Value[] =>
    files.filter((file) => file.path === path).flatMap((file) => fieldsOf(file, shape));
  const affairs = single<Readonly<Record<string, Omit<Affair, "id">>>>(AFFAIRS, affairsShape).flatMap(Object.entries);
  const records: Records = {
    providers: read("providers", providerShape),
    events: read("events", eventShape),
    instruments: read("instruments", instrumentShape),
    affairs: affairs.map(([id, fields]) => ({ id, ...fields })).sort((a, b) => (a.id < b.id ? -1 : 1)),
  };
  const exceptions = single<readonly Exception[]>(EXCEPTIONS, exceptionsShape).flat();
  const released = single<Readonly<Record<string, string>>>(RELEASED, releasedShape).flatMap(Object.keys);
  return { records, exceptions, released, problems };
}

/** Path of the one file of all affairs. */
export const AFFAIRS = "affairs.yaml";

/** Path of the one file of all exceptions. */
export const EXCEPTIONS = "exceptions.yaml";

/** Path of the one file of everything that a release has shipped. */
export const RELEASED = "released.yaml";

/** The id that a path gives: `events/cn/2017-x.yaml` is `cn-2017-x`. */
export function idOf(path: string): string {
  return path
    .replace(/\.yaml$/, "")
    .split("/")
    .slice(1)
    .join("-");
}

/** A kind of record that has a folder of its own. */
export type Folder = Exclude<keyof Records, "affairs">;

/** The path of a record's file, the inverse of `idOf`. */
export function pathOf(folder: Folder, id: string): string {
  return folder === "providers" ? `providers/${id}.yaml` : `${folder}/${id.replace("-", "/")}.yaml`;
}

function problemOf(file: string, issue: v.BaseIssue<unknown>): Problem {
  const field = (issue.path ?? []).map(({ key }) => String(key)).join(".");
  const unknown = issue.type === "strict_object" && issue.expected === "never";
  const missing = issue.received === "undefined";
  return {
    file,
    field,
    value: unknown ? issue.path?.at(-1)?.value : issue.input,
    expected: unknown ? "no field of this name" : issue.kind === "schema" ? (issue.expected ?? issue.message) : issue.message,
    remedy: unknown
      ? "Check its spelling against the table in data/README.md."
      : missing
        ? `Add a line "${field.split(".").at(-1)}: …"; write null where it is not known.`
        : "Correct it; data/README.md has the values.",
  };
}
