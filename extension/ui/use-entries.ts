import { useEffect, useRef, useState } from "preact/hooks";
import type { EventEntry } from "../../src/dossier/entry.ts";
import type { PackagedRecord } from "../records.ts";

/** The whole events of `ids`, in their order. While others are being read the last ones stay; null = none were read yet. */
export function useEntries({ event }: Pick<PackagedRecord, "event">, ids: readonly string[]): readonly EventEntry[] | "failed" | null {
  const known = useRef(new Map<string, EventEntry>());
  const [shown, setShown] = useState<readonly EventEntry[] | "failed" | null>(null);
  const key = ids.join(" ");
  // `ids` is another list at each drawing, `key` tells whether it says something else.
  useEffect(() => {
    let isWanted = true;
    const read = async (id: string): Promise<EventEntry> => {
      const entry = known.current.get(id) ?? (await event(id));
      known.current.set(id, entry);
      return entry;
    };
    Promise.all(ids.map(read)).then(
      (entries) => isWanted && setShown(entries),
      (error: unknown) => {
        console.error("Gazette:", error);
        if (isWanted) setShown("failed");
      },
    );
    return () => {
      isWanted = false;
    };
  }, [key]);
  return shown;
}
