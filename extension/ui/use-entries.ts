import { useEffect, useRef, useState } from "preact/hooks";
import type { EventEntry } from "../../src/dossier/entry.ts";
import { logged } from "../logged.ts";
import type { PackagedRecord } from "../records.ts";

/** An event as it was read; `entry` is null where its file cannot be read. */
export interface ReadEntry {
  readonly id: string;
  readonly entry: EventEntry | null;
}

/** The whole events of `ids`, in their order. While others are being read the last ones stay; null = none were read yet. */
export function useEntries({ event }: Pick<PackagedRecord, "event">, ids: readonly string[]): readonly ReadEntry[] | null {
  const known = useRef(new Map<string, EventEntry>());
  const [shown, setShown] = useState<readonly ReadEntry[] | null>(null);
  const key = ids.join(" ");
  // `ids` is another list at each drawing, `key` tells whether it says something else.
  useEffect(() => {
    let isWanted = true;
    const read = async (id: string): Promise<ReadEntry> => {
      const entry = known.current.get(id) ?? (await event(id).catch(logged));
      if (entry) known.current.set(id, entry);
      return { id, entry };
    };
    void Promise.all(ids.map(read)).then((entries) => isWanted && setShown(entries));
    return () => {
      isWanted = false;
    };
  }, [key]);
  return shown;
}
