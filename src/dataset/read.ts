/** From the values of files to records: `data/` itself is read by `scripts/dataset.ts`. */
import * as v from "valibot";
import type { Records } from "../model.ts";
import type { Problem } from "./problem.ts";
import { eventShape, instrumentShape, providerShape } from "./shape.ts";

/** A file of the record as parsed YAML. */
export interface RecordFile {
  /** Path below `data/`, `events/cn/2017-07-29-apple-removes-vpn-apps.yaml`. */
  readonly path: string;
  readonly value: unknown;
}

/** The records in `files`, by id; records with a problem are left out and their problems given. */
export function readRecords(files: readonly RecordFile[]): { readonly records: Records; readonly problems: readonly Problem[] } {
  const problems: Problem[] = [];
  const read = <Fields>(folder: string, shape: v.GenericSchema<unknown, Fields>): readonly (Fields & { id: string })[] =>
    files
      .filter(({ path }) => path.startsWith(`${folder}/`))
      .flatMap((file) => {
        const { success, output, issues } = v.safeParse(shape, file.value);
        if (success) return [{ id: idOf(file.path), ...output }];
        problems.push(...issues.map((issue) => problemOf(file.path, issue)));
        return [];
      })
      .sort((a, b) => (a.id < b.id ? -1 : 1));
  const records: Records = {
    providers: read("providers", providerShape),
    events: read("events", eventShape),
    instruments: read("instruments", instrumentShape),
  };
  return { records, problems };
}

/** The id that a path gives: `events/cn/2017-x.yaml` is `cn-2017-x`. */
export function idOf(path: string): string {
  return path
    .replace(/\.yaml$/, "")
    .split("/")
    .slice(1)
    .join("-");
}

/** The path of a record's file, the inverse of `idOf`. */
export function pathOf(folder: keyof Records, id: string): string {
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
