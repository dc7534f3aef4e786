/**
 * What an administrator may set beforehand, in the browser's `storage.managed`: docs/administrators.md. A value is the default below the
 * reader's own; a name in `locked` takes the choice away. Hosts and providers are added to the reader's.
 */
import { isHost, isObject, NO_PRESETS, type Presets, type Settings, validIn } from "./settings.ts";

/** The settings that an administrator can take the choice of away; the two lists can only be added to. */
export const LOCKABLE = ["mode", "kinds", "years", "privateWindows"] as const satisfies readonly (keyof Settings)[];
type Lockable = (typeof LOCKABLE)[number];

/** What `managed` holds, `storage.managed` as it was read; what makes no sense is left out. */
export function presetsIn(managed: unknown): Presets {
  if (!isObject(managed)) return NO_PRESETS;
  const { hidden, paused, locked, welcome } = managed;
  const values = {
    ...validIn({ ...managed, hidden: Array.isArray(hidden) ? alwaysHidden(hidden) : undefined }),
    ...(Array.isArray(paused) && { paused: paused.filter((host) => typeof host === "string" && isHost(host)) }),
  };
  const names = Array.isArray(locked) ? locked : [];
  return { values, locked: new Set(LOCKABLE.filter((key: Lockable) => names.includes(key))), welcome: welcome !== false };
}

function alwaysHidden(ids: readonly unknown[]): Settings["hidden"] {
  return Object.fromEntries(ids.filter((id) => typeof id === "string").map((id) => [id, { until: "always" } as const]));
}
