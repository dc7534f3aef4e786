/** The settings as the page shows them, and every change so that it can be undone while the page is open. */
import { useCallback, useEffect, useState } from "preact/hooks";
import type { Settings } from "../../src/settings.ts";
import type { Door } from "../browser.ts";
import { type Before, changeSettings, type Read, readSettings, resetSettings, restoreSettings } from "../settings.ts";
import { say } from "../ui/say.ts";

/** A change that was made. */
export interface Change {
  /** What was done, a sentence without its full stop. */
  readonly said: string;
  readonly before: Before;
}

/** What the page's sections are given. */
export interface Settled {
  /** null = not read yet. */
  readonly read: Read | null;
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
  const [undoable, setUndoable] = useState<readonly Change[]>([]);
  const [told, setTold] = useState("");
  const refresh = useCallback(async () => setRead(await readSettings(browser)), [browser]);

  useEffect(() => {
    const follow = (): void => void refresh();
    follow();
    // Another page of ours may change them, and so may an administrator.
    browser.storage.onChanged.addListener(follow);
    return () => browser.storage.onChanged.removeListener(follow);
  }, [browser, refresh]);

  const done = async (said: string, deed: Promise<Before>): Promise<void> => {
    try {
      const before = await deed;
      setUndoable((others) => [{ said, before }, ...others]);
      setTold(say("done", said));
    } catch (error) {
      console.error("Gazette options:", error);
      setTold(say("not_stored"));
    }
    await refresh();
  };

  const undo = async (): Promise<void> => {
    const [last, ...others] = undoable;
    if (!last) return;
    await restoreSettings(browser, last.before);
    setUndoable(others);
    setTold(say("undone", last.said));
    await refresh();
  };

  return {
    read,
    undoable,
    told,
    change: (said, put) => void done(said, changeSettings(browser, put)),
    reset: () => void done(say("told_reset"), resetSettings(browser)),
    undo: () => void undo(),
  };
}
