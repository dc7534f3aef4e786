/** The reader's settings in the browser's storage, under an administrator's presets: read here, and changed so that each change can be undone. */
import { RENAMED } from "../generated/renamed.ts";
import { presetsIn } from "../src/presets.ts";
import { byTodaysIds, type Renamed } from "../src/renamed.ts";
import { isObject, ownIn, type Presets, SETTINGS, type Settings, settingsIn } from "../src/settings.ts";
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

/** What storage held of some settings; undefined = nothing. */
export type Before = { readonly [Key in keyof Settings]?: unknown };

/** Stores some settings; gives what was there before. */
export async function changeSettings({ storage }: Storage, change: Partial<Settings>): Promise<Before> {
  const keys = Object.keys(change);
  // Asked one after the other without a wait: the popup may be closed as soon as its button is pressed.
  const [stored] = await Promise.all([storage.local.get(keys), storage.local.set(change)]);
  return Object.fromEntries(keys.map((key) => [key, stored[key]]));
}

/** Takes every setting out of storage, so that the defaults hold; gives what was there before. */
export async function resetSettings({ storage }: Storage): Promise<Before> {
  const stored = await storage.local.get([...SETTINGS]);
  await storage.local.remove([...SETTINGS]);
  return Object.fromEntries(SETTINGS.map((key) => [key, stored[key]]));
}

/** Brings storage back to what it was. */
export async function restoreSettings({ storage }: Storage, before: Before): Promise<void> {
  const [gone, there] = [Object.entries(before).filter(([, value]) => value === undefined), Object.entries(before)];
  await storage.local.set(Object.fromEntries(there.filter(([, value]) => value !== undefined)));
  if (gone.length > 0) await storage.local.remove(gone.map(([key]) => key));
}
