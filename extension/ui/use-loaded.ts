import { useEffect, useState } from "preact/hooks";

/** A file of the record: read, not yet read (null), or not to be read. */
export type Loaded<Content> = Content | "failed" | null;

/** What `load` gives, again where `key` is another; meanwhile null, so that nothing of another page is shown. */
export function useLoaded<Content extends object>(load: () => Promise<Content>, key: string): Loaded<Content> {
  const [state, setState] = useState<{ readonly key: string; readonly content: Content | "failed" } | null>(null);
  // `key` says when to load again; `load` is another function at each drawing.
  useEffect(() => {
    let isWanted = true;
    load().then(
      (content) => isWanted && setState({ key, content }),
      (error: unknown) => {
        console.error("Gazette:", error);
        if (isWanted) setState({ key, content: "failed" });
      },
    );
    return () => {
      isWanted = false;
    };
  }, [key]);
  return state?.key === key ? state.content : null;
}
