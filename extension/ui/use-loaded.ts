import { useEffect, useState } from "preact/hooks";
import { logged } from "../logged.ts";
import { NoSuchRecord } from "../records.ts";

/** A file of the record: read, not yet read (null), not to be read (`failed`), or none (`missing`). */
export type Loaded<Content> = Content | "failed" | "missing" | null;

/** Whether it has been read. */
export function isReady<Content extends object>(loaded: Loaded<Content>): loaded is Content {
  return loaded !== null && typeof loaded !== "string";
}

/** What `load` gives, again where `key` is another; meanwhile null, so that nothing of another page is shown. */
export function useLoaded<Content extends object>(load: () => Promise<Content>, key: string): Loaded<Content> {
  const [state, setState] = useState<{ readonly key: string; readonly content: Loaded<Content> } | null>(null);
  // `key` says when to load again; `load` is another function at each drawing.
  useEffect(() => {
    let isWanted = true;
    load().then(
      (content) => isWanted && setState({ key, content }),
      (error: unknown) => {
        logged(error);
        if (isWanted) setState({ key, content: error instanceof NoSuchRecord ? "missing" : "failed" });
      },
    );
    return () => {
      isWanted = false;
    };
  }, [key]);
  return state?.key === key ? state.content : null;
}
