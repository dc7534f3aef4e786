/** `data/` read and judged. */
import { join } from "node:path";
import type { Problem } from "../src/dataset/problem.ts";
import { readRecords } from "../src/dataset/read.ts";
import { judge } from "../src/dataset/rules.ts";
import type { Exception, Records } from "../src/model.ts";
import { located, readFiles } from "./data-files.ts";

/** What was found in `data/`. */
export interface CheckedData {
  readonly records: Records;
  readonly exceptions: readonly Exception[];
  /** Ids that a release has shipped. */
  readonly released: readonly string[];
  /** What must be mended: nothing is built while there is one. */
  readonly problems: readonly Problem[];
  /** What a reviewer should look at. */
  readonly warnings: readonly Problem[];
}

/** The records below `root`, and everything that is wrong with them. Rules are tried only on records that all have a shape. */
export async function checkData(root: string, today = new Date().toISOString().slice(0, 10)): Promise<CheckedData> {
  const data = join(root, "data");
  const { files, problems: unreadable } = await readFiles(data);
  const { records, exceptions, released, problems } = readRecords(files);
  const shaped = [...unreadable, ...problems];
  const { errors, warnings } = shaped.length > 0 ? { errors: shaped, warnings: [] } : judge(records, exceptions, { today, released });
  return { records, exceptions, released, problems: located(data, errors), warnings: located(data, warnings) };
}
