/** The reader's settings in the browser's storage, under an administrator's presets: read here, and changed so that each change can be undone. */
import { RENAMED } from "../generated/renamed.ts";
import { presetsIn } from "../src/presets.ts";
import { byTodaysIds, type Renamed } from "../src/renamed.ts";
import { DEFAULTS, isObject, ownIn, type Presets, SETTINGS, type Settings, settingsIn } from "../src/settings.ts";
import { isSame, merged } from "../src/settings-merge.ts";
import type { Door } from "./browser.ts";

type Storage = Pick<Door, "storage">;

/** What is stored, and what holds. */
export interface Read {
  /** What holds, the administrator's hosts and providers included. */
  readonly settings: Settings;
  /** What the reader chose; its two lists have nothing of the administrator's. */
  readonly own: Settings;
  readonly presets: Presets;
}

/** Reads all settings; hidden providers that the record has `renamed` since stay hidden. Works in content scripts, too. */
export async function readSettings({ storage }: Storage, renamed: Renamed = RENAMED): Promise<Read> {
  const [stored, managed] = await Promise.all([storage.local.get([...SETTINGS]), managedIn(storage)]);
  const [local, set] = [followed(stored, renamed), presetsIn(managed)];
  const presets = { ...set, values: followed(set.values, renamed) };
  return { settings: settingsIn(local, presets), own: ownIn(local, presets), presets };
}

// Followed whenever they are read: what is stored may be older than the record, and so may a file that is loaded or what an administrator set.
function followed<Values extends { readonly hidden?: unknown }>(values: Values, renamed: Renamed): Values {
  return isObject(values.hidden) ? { ...values, hidden: byTodaysIds(values.hidden, renamed) } : values;
}

// Where nobody has set anything Firefox rejects, and a browser may have no such storage at all.
async function managedIn({ managed }: Door["storage"]): Promise<unknown> {
  try {
    return await managed.get(null);
  } catch {
    return null;
  }
}

/** What a change did to one setting. */
interface Deed {
  /** What storage held before and afterwards; undefined = nothing. */
  readonly was: unknown;
  readonly is: unknown;
  /** The same as the reader saw it. */
  readonly from: unknown;
  readonly to: unknown;
}

/** A change that was stored, by which it can be undone. */
export type Done = { readonly [Key in keyof Settings]?: Deed };

/**
 * Stores a change of the settings `own`, the reader's as they were shown. What was changed elsewhere since then, and what a newer version has
 * stored, stays. Rejects where the browser does not store it, and then nothing was changed.
 */
export function changeSettings({ storage }: Storage, own: Settings, change: Partial<Settings>, renamed: Renamed = RENAMED): Promise<Done> {
  return inTurn(async () => {
    const keys = Object.keys(change) as (keyof Settings)[];
    const stored = followed<{ readonly [key: string]: unknown }>(await storage.local.get(keys), renamed);
    const done = keys.map((key) => {
      const [was, from, to] = [stored[key], own[key], change[key]];
      return [key, { was, is: merged(was, from, to), from, to }] as const;
    });
    await storage.local.set(Object.fromEntries(done.map(([key, { is }]) => [key, is])));
    return Object.fromEntries(done);
  });
}

/** Takes every setting out of storage, so that the defaults hold. */
export function resetSettings({ storage }: Storage, own: Settings): Promise<Done> {
  return inTurn(async () => {
    const stored = await storage.local.get([...SETTINGS]);
    await storage.local.remove([...SETTINGS]);
    return Object.fromEntries(SETTINGS.map((key) => [key, { was: stored[key], is: undefined, from: own[key], to: DEFAULTS[key] }]));
  });
}

/** Brings storage back to what it was before a change; what has been changed elsewhere since stays. */
export function undoSettings({ storage }: Storage, done: Done, renamed: Renamed = RENAMED): Promise<void> {
  return inTurn(async () => {
    const stored = followed<{ readonly [key: string]: unknown }>(await storage.local.get(Object.keys(done)), renamed);
    const back = Object.entries(done).map(([key, { was, is, from, to }]) => {
      return [key, isSame(stored[key], is) ? was : merged(stored[key], to, from)] as const;
    });
    await storage.local.set(Object.fromEntries(back.filter(([, value]) => value !== undefined)));
    const gone = back.filter(([, value]) => value === undefined);
    if (gone.length > 0) await storage.local.remove(gone.map(([key]) => key));
  });
}

// Of our own pages and the background one after the other, since each reads what it is going to write. A web page would see such a lock.
function inTurn<Result>(deed: () => Promise<Result>): Promise<Result> {
  return location.protocol.endsWith("-extension:") ? navigator.locks.request("settings", deed) : deed();
}
