/**
 * What the reader chose. Kept in `storage.local`, a key per setting; everything read from there is checked, since storage may hold anything.
 */

/**
 * - `on`: names are flagged on the page
 * - `quiet`: nothing is painted, the badge counts
 * - `asked`: a page is read only when the reader asks
 */
export const MODES = ["on", "quiet", "asked"] as const;
export type Mode = (typeof MODES)[number];

/** Every setting; each has a default. */
export interface Settings {
  readonly mode: Mode;
  /** Hosts on which nothing is read, as in the address, lower case. */
  readonly paused: readonly string[];
}

/** The settings in `stored`; a missing or nonsensical value is its default. */
export function settingsIn(stored: unknown): Settings {
  const { mode, paused } = (stored ?? {}) as Record<string, unknown>;
  return {
    mode: MODES.find((known) => known === mode) ?? "on",
    paused: Array.isArray(paused) ? paused.filter((host): host is string => typeof host === "string") : [],
  };
}

/** `paused` with `host` added or taken out. */
export function withPause(paused: readonly string[], host: string, pause: boolean): readonly string[] {
  const others = paused.filter((other) => other !== host);
  return pause ? [...others, host] : others;
}
