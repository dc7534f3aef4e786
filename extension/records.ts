/** The packaged record, a file at a time: what a reader does not open is not loaded. */
import type { RecordIndex } from "../src/dataset/compile.ts";
import type { CoveringEvent } from "../src/dossier/covers.ts";
import type { Dossier } from "../src/dossier/dossier.ts";
import type { Summary } from "../src/dossier/summary.ts";
import type { Kind } from "../src/model.ts";
import type { Door } from "./browser.ts";

/** Reads one file of the record each. Rejects where the package has no such file. */
export interface PackagedRecord {
  readonly index: () => Promise<RecordIndex>;
  readonly summary: (id: string) => Promise<Summary>;
  readonly dossier: (id: string) => Promise<Dossier>;
  readonly covers: (kind: Kind) => Promise<readonly CoveringEvent[]>;
}

/** The record inside the extension that `runtime` belongs to. Works in background and extension pages; no request leaves the machine. */
export function packagedRecord({ runtime }: Pick<Door, "runtime">): PackagedRecord {
  const file = async (path: string) => (await fetch(runtime.getURL(`records/${path}.json`))).json();
  return {
    index: () => file("index"),
    summary: (id) => file(`summaries/${id}`),
    dossier: (id) => file(`providers/${id}`),
    covers: (kind) => file(`covers/${kind}`),
  };
}
