/** The packaged record, a file at a time: what a reader does not open is not loaded. */
import type { Formerly, RecordIndex } from "../src/dataset/compile.ts";
import type { News } from "../src/dataset/news.ts";
import type { AffairPage, Home, InstrumentPage, JurisdictionPage } from "../src/dossier/collections.ts";
import type { CoveringEvent } from "../src/dossier/covers.ts";
import type { Dossier } from "../src/dossier/dossier.ts";
import type { EventEntry } from "../src/dossier/entry.ts";
import type { PackedSearch } from "../src/dossier/search-pack.ts";
import type { Summary } from "../src/dossier/summary.ts";
import type { Kind } from "../src/model.ts";
import type { Door } from "./browser.ts";

/** Thrown for what the record does not have, unlike what cannot be read. */
export class NoSuchRecord extends Error {
  // The package's own name for it would be one letter.
  override readonly name = "NoSuchRecord";
}

/** Reads one file of the record each. Rejects where the package has no such file, or a damaged one. */
export interface PackagedRecord {
  readonly index: () => Promise<RecordIndex>;
  readonly home: () => Promise<Home>;
  readonly search: () => Promise<PackedSearch>;
  readonly news: () => Promise<News>;
  readonly summary: (id: string) => Promise<Summary>;
  readonly covers: (kind: Kind) => Promise<readonly CoveringEvent[]>;
  /** These three know records by their former ids too. */
  readonly dossier: (id: string) => Promise<Dossier>;
  readonly event: (id: string) => Promise<EventEntry>;
  readonly instrument: (id: string) => Promise<InstrumentPage>;
  readonly affair: (id: string) => Promise<AffairPage>;
  /** By its code in lower case. */
  readonly jurisdiction: (code: string) => Promise<JurisdictionPage>;
}

/** The record inside the extension that `runtime` belongs to. Works in background and extension pages; no request leaves the machine. */
export function packagedRecord({ runtime }: Pick<Door, "runtime">): PackagedRecord {
  const file = async (path: string) => (await fetch(runtime.getURL(`records/${path}.json`))).json();
  const index = (): Promise<RecordIndex> => file("index");
  const record = async (folder: string, id: string) => {
    const found = await file(`${folder}/${encodeURIComponent(id)}`).catch(ifDamaged);
    if (found !== null) return found;
    const formerly: Formerly = await file("formerly");
    const now = formerly[`${folder}/${id}`];
    if (now !== undefined) return file(now);
    // Which providers there are is known; of the others a file that is gone cannot be told from a wrong address.
    const isKnown = folder === "providers" && (await index()).providers.includes(id);
    throw isKnown ? new Error(`${folder}/${id} cannot be read`) : new NoSuchRecord(`${folder}/${id}`);
  };
  return {
    index,
    home: () => file("home"),
    search: () => file("search"),
    news: () => file("new"),
    summary: (id) => file(`summaries/${id}`),
    covers: (kind) => file(`covers/${kind}`),
    dossier: (id) => record("providers", id),
    event: (id) => record("events", id),
    instrument: (id) => record("instruments", id),
    affair: (id) => record("affairs", id),
    jurisdiction: (code) => record("jurisdictions", code),
  };
}

// Of a file that there is not Chrome rejects the request, and Firefox the reading of its answer.
function ifDamaged(error: unknown): null {
  if (error instanceof SyntaxError) throw error;
  return null;
}
