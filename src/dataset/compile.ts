/** From records to the files that the extension ships. */
import { coversOf } from "../dossier/covers.ts";
import { dossierOf } from "../dossier/dossier.ts";
import { summaryOf } from "../dossier/summary.ts";
import { KINDS, type PartialDate, type Records } from "../model.ts";

/** `records/index.json`, the only file whose size grows with the record; every other is read for one provider. */
export interface RecordIndex {
  /** The day on which the record was last added to or re-read. */
  readonly date: PartialDate;
  /** Ids by order. */
  readonly providers: readonly string[];
}

/** The packaged record: text by path. Dossiers, summaries and measures by kind are files of their own, so that a page loads what it shows. */
export function compileRecords(records: Records): ReadonlyMap<string, string> {
  const { providers } = records;
  const index: RecordIndex = { date: dateOf(records), providers: providers.map(({ id }) => id) };
  const files = new Map<string, unknown>([["records/index.json", index]]);
  for (const provider of providers) {
    const dossier = dossierOf(records, provider);
    files.set(`records/providers/${provider.id}.json`, dossier);
    files.set(`records/summaries/${provider.id}.json`, summaryOf(provider, dossier.events));
  }
  for (const kind of KINDS) files.set(`records/covers/${kind}.json`, coversOf(records, kind));
  return new Map([...files].map(([path, content]) => [path, JSON.stringify(content)]));
}

/** The day on which anything was last added or re-read; "" = nothing is recorded. */
export function dateOf({ providers, events, instruments }: Records): PartialDate {
  const dates = [...providers, ...events, ...instruments].flatMap((one) =>
    "reviewed" in one ? [one.added, one.reviewed ?? one.added] : [one.added],
  );
  return dates.toSorted().at(-1) ?? "";
}
