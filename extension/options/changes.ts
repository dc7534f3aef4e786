/** The settings as the page shows them, and every change so that it can be undone while the page is open. */
import { useCallback, useEffect, useState } from "preact/hooks";
import type { Settings } from "../../src/settings.ts";
import type { Door } from "../browser.ts";
import { changeSettings, type Done, type Read, readSettings, resetSettings, undoSettings } from "../settings.ts";
import { say } from "../ui/say.ts";

/** A change that was made. */
export interface Change {
  /** What was done, a sentence without its full stop. */
  readonly said: string;
  readonly done: Done;
}

/** What the page's sections are given. */
export interface Settled {
  /** null = not read yet, or not to be read. */
  readonly read: Read | null;
  /** Whether the browser would not give them out when they were last asked for. */
  readonly failed: boolean;
  /** The changes that can be undone, the last one first. */
  readonly undoable: readonly Change[];
  /** What is to be told of the last deed; "" = nothing was done. */
  readonly told: string;
  /** Stores a change and says what was done. */
  readonly change: (said: string, put: Partial<Settings>) => void;
  readonly reset: () => void;
  /** Undoes the last change that has not been undone. */
  readonly undo: () => void;
}

/** Reads the settings, follows them, changes them. */
export function useSettings(browser: Door): Settled {
  const [read, setRead] = useState<Read | null>(null);
  const [failed, setFailed] = useState(false);
  const [undoable, setUndoable] = useState<readonly Change[]>([]);
  const [told, setTold] = useState("");
  const refresh = useCallback(async () => {
    try {
      setRead(await readSettings(browser));
      setFailed(false);
    } catch (error) {
      console.error("Gazette options:", error);
      setFailed(true);
    }
  }, [browser]);

  useEffect(() => {
    const follow = (): void => void refresh();
    follow();
    // Another page of ours may change them, and so may an administrator.
    browser.storage.onChanged.addListener(follow);
    return () => browser.storage.onChanged.removeListener(follow);
  }, [browser, refresh]);

  /** Tells what was done, or that it was not. */
  const tell = async <Result>(deed: Promise<Result>, done: (result: Result) => string): Promise<void> => {
    try {
      setTold(done(await deed));
    } catch (error) {
      console.error("Gazette options:", error);
      setTold(say("not_stored"));
    }
    await refresh();
  };

  const keep = (said: string, deed: Promise<Done>): void =>
    void tell(deed, (done) => {
      setUndoable((others) => [{ said, done }, ...others]);
      return say("done", said);
    });

  const undo = (): void => {
    const [last] = undoable;
    if (!last) return;
    void tell(undoSettings(browser, last.done), () => {
      setUndoable((all) => all.filter((one) => one !== last));
      return say("undone", last.said);
    });
  };

  return {
    read,
    failed,
    undoable,
    told,
    change: (said, put) => read && keep(said, changeSettings(browser, read.own, put)),
    reset: () => read && keep(say("told_reset"), resetSettings(browser, read.own)),
    undo,
  };
}
