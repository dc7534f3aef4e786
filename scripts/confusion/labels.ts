/** What careful readers found on pages; `tests/labels/README.md` says by which rules. */
import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { UsageError } from "../start-options.ts";

/** The judgement on one page. */
export interface Label {
  /** The file's name. */
  readonly id: string;
  /** Ids of the providers named there. */
  readonly providers: readonly string[];
  /** Ids of those on which readers differ. */
  readonly doubtful: readonly string[];
}

/** The labels in `file`, of pages in the folder `corpus`. Throws a `UsageError` where a page is missing or not the one that was read. */
export function readLabels(file: string, corpus: string): readonly Label[] {
  const labels = JSON.parse(readFileSync(file, "utf8")) as readonly (Label & { readonly sha256: string })[];
  return labels.map(({ id, providers, doubtful = [], sha256 }) => {
    if (hashOf(join(corpus, id)) !== sha256) throw new UsageError(`${id} in the corpus is not the page that was labelled`);
    return { id, providers, doubtful };
  });
}

function hashOf(path: string): string | null {
  try {
    return createHash("sha256").update(readFileSync(path)).digest("hex");
  } catch {
    return null;
  }
}
