import { useEffect, useState } from "preact/hooks";
import type { Search } from "../../src/dossier/search.ts";
import { type EntryKind, type Found, kindOf } from "../../src/dossier/search-entries.ts";
import type { PackagedRecord } from "../records.ts";

const opened = new WeakMap<object, Promise<Search>>();

/** The look-up of `record`, opened once a page; code and index are loaded when it is first asked. */
function searchOf(record: Pick<PackagedRecord, "search">): Promise<Search> {
  const known =
    opened.get(record) ??
    Promise.all([record.search(), import("../../src/dossier/search.ts")]).then(([packed, { openSearch }]) => openSearch(packed));
  opened.set(record, known);
  // A failure is not kept: the next query tries again.
  known.catch(() => opened.delete(record));
  return known;
}

/** What `query` finds, at most `most`, only of one kind if that is given; null = not yet known. The look-up is read at the first query. */
export function useFound(
  record: Pick<PackagedRecord, "search">,
  query: string,
  most: number,
  only?: EntryKind,
): readonly Found[] | "failed" | null {
  const [found, setFound] = useState<readonly Found[] | "failed" | null>(null);
  useEffect(() => {
    let isWanted = true;
    if (query.trim() === "") setFound(null);
    else
      searchOf(record).then(
        (search) => {
          if (!isWanted) return;
          const all = search.find(query, only ? most * 6 : most);
          setFound(only ? all.filter(({ id }) => kindOf(id) === only).slice(0, most) : all);
        },
        (error: unknown) => {
          console.error("Gazette:", error);
          if (isWanted) setFound("failed");
        },
      );
    return () => {
      isWanted = false;
    };
  }, [record, query, most, only]);
  return found;
}
