/** From records to the files that the extension ships: one for each address in the dossier, so that a page loads what it shows. */
import { affairPage, homeOf, instrumentPage, jurisdictionPages } from "../dossier/collections.ts";
import { coversOf } from "../dossier/covers.ts";
import { dossierOf } from "../dossier/dossier.ts";
import { entryOf } from "../dossier/entry.ts";
import { searchEntries } from "../dossier/search-entries.ts";
import { packSearch } from "../dossier/search-pack.ts";
import { summaryOf } from "../dossier/summary.ts";
import { KINDS, type PartialDate, type Records } from "../model.ts";

/** `records/index.json`: besides `home.json` and `search.json` the only file whose size grows with the record. */
export interface RecordIndex {
  /** The day on which the record was last added to or re-read. */
  readonly date: PartialDate;
  /** Ids by order. */
  readonly providers: readonly string[];
}

/** `records/formerly.json`: today's address by the former one, both as `<folder>/<id>`. */
export type Formerly = Readonly<Record<string, string>>;

/** The packaged record: text by path. */
export function compileRecords(records: Records): ReadonlyMap<string, string> {
  const { providers, events, instruments, affairs } = records;
  const index: RecordIndex = { date: dateOf(records), providers: providers.map(({ id }) => id) };
  const files = new Map<string, unknown>([
    ["index", index],
    ["home", homeOf(records)],
    ["formerly", formerlyOf(records)],
    ["search", packSearch(searchEntries(records))],
  ]);
  for (const provider of providers) {
    files.set(`providers/${provider.id}`, dossierOf(records, provider));
    const own = events.filter((event) => event.providers.some(({ id }) => id === provider.id));
    files.set(`summaries/${provider.id}`, summaryOf(provider, own));
  }
  for (const event of events) files.set(`events/${event.id}`, entryOf(records, event));
  for (const instrument of instruments) files.set(`instruments/${instrument.id}`, instrumentPage(records, instrument));
  for (const affair of affairs) files.set(`affairs/${affair.id}`, affairPage(records, affair));
  for (const page of jurisdictionPages(records)) files.set(`jurisdictions/${page.code.toLowerCase()}`, page);
  for (const kind of KINDS) files.set(`covers/${kind}`, coversOf(records, kind));
  return new Map([...files].map(([path, content]) => [`records/${path}.json`, JSON.stringify(content)]));
}

/** The day on which anything was last added or re-read; "" = nothing is recorded. */
export function dateOf({ providers, events, instruments }: Records): PartialDate {
  const dates = [...providers, ...events, ...instruments].flatMap((one) =>
    "reviewed" in one ? [one.added, one.reviewed ?? one.added] : [one.added],
  );
  return dates.toSorted().at(-1) ?? "";
}

function formerlyOf({ providers, events, instruments }: Records): Formerly {
  const moved = Object.entries({ providers, events, instruments }).flatMap(([folder, list]) =>
    list.flatMap(({ id, formerly = [] }) => formerly.map((old) => [`${folder}/${old}`, `${folder}/${id}`] as const)),
  );
  return Object.fromEntries(moved);
}
