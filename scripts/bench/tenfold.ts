/** A package with ten times the record. */
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { RecordIndex } from "../../src/dataset/compile.ts";
import type { CoveringEvent } from "../../src/dossier/covers.ts";
import type { Dossier } from "../../src/dossier/dossier.ts";

const TIMES = 10;

/**
 * Multiplies the packaged record in `folder` by ten: every provider `x` also stands as `x-2` to `x-10`, each with its own dossier and summary,
 * and every dossier has each of its events ten times; measures on whole kinds are multiplied alike. The first providers and their order stay, so
 * a page shows the same ones.
 */
export function makeTenfold(folder: string): void {
  const records = join(folder, "records");
  const index = read<RecordIndex>(join(records, "index.json"));
  write(join(records, "index.json"), { ...index, providers: copies(index.providers, (id, copy) => `${id}-${copy}`) });
  const dossiers = join(records, "providers");
  for (const file of readdirSync(dossiers)) {
    const dossier = read<Dossier>(join(dossiers, file));
    // Each beside its copies: the newest stay first.
    const events = dossier.events.flatMap((event) => copies([event], ({ id, ...rest }, copy) => ({ ...rest, id: `${id}-${copy}` })));
    write(join(dossiers, file), { ...dossier, events });
  }
  for (const kind of ["providers", "summaries", "events"]) {
    for (const file of readdirSync(join(records, kind))) {
      const id = file.replace(/\.json$/, "");
      const text = readFileSync(join(records, kind, file), "utf8");
      for (let copy = 2; copy <= TIMES; copy++) {
        writeFileSync(join(records, kind, `${id}-${copy}.json`), text.replaceAll(`"id":"${id}"`, `"id":"${id}-${copy}"`));
      }
    }
  }
  for (const file of readdirSync(join(records, "covers"))) {
    const path = join(records, "covers", file);
    const events = read<readonly CoveringEvent[]>(path);
    write(
      path,
      copies(events, (event, copy) => ({ ...event, id: `${event.id}-${copy}` })),
    );
  }
}

function copies<One>(all: readonly One[], copyOf: (one: One, copy: number) => One): readonly One[] {
  return Array.from({ length: TIMES }, (_, i) => (i === 0 ? all : all.map((one) => copyOf(one, i + 1)))).flat();
}

function read<Content>(path: string): Content {
  return JSON.parse(readFileSync(path, "utf8")) as Content;
}

function write(path: string, content: unknown): void {
  writeFileSync(path, JSON.stringify(content));
}
