import type { EventHead } from "../../src/dossier/head.ts";
import type { PartialDate } from "../../src/model.ts";
import type { PackagedRecord } from "../records.ts";

interface Props {
  readonly heads: readonly EventHead[];
  readonly name: string;
  readonly record: PackagedRecord;
  readonly date: PartialDate;
}

/** The shown list as a file. */
export function Export(_: Props) {
  return null;
}
