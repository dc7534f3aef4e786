/**
 * What the reader chose. Kept in `storage.local`, a key per setting; everything read from there is checked, since storage may hold anything.
 * `presets.ts` has what an administrator may set, `settings-file.ts` the file that settings are exported to.
 */
import { isPartialDate } from "./dates.ts";
import { isPaintedKind, KINDS, type Kind, type PartialDate } from "./model.ts";

/**
 * - `on`: names are flagged on the page
 * - `quiet`: nothing is painted, the badge counts
 * - `asked`: a page is read only when the reader asks
 */
export const MODES = ["on", "quiet", "asked"] as const;
export type Mode = (typeof MODES)[number];

/**
 * - `read`: as in every other window
 * - `asked`: a page in a private window is read only when the reader asks, whatever the mode
 */
export const PRIVATE_WINDOWS = ["read", "asked"] as const;
export type PrivateWindows = (typeof PRIVATE_WINDOWS)[number];

/** How long a provider stays unflagged: until an event that names it is added after the record's date `since`, or always. */
export type Hiding = { readonly until: "new"; readonly since: PartialDate } | { readonly until: "always" };

/** The most years that `years` may be. */
export const MOST_YEARS = 50;

/** Every setting; each has a default. */
export interface Settings {
  readonly mode: Mode;
  /** Hosts on which nothing is read, as in the address, lower case. */
  readonly paused: readonly string[];
  /** The kinds whose providers are flagged. */
  readonly kinds: readonly Kind[];
  /** Providers that are not flagged, by id. */
  readonly hidden: Readonly<Record<string, Hiding>>;
  /** Only providers with an event of their own in these last years are flagged; null = of any year. See `standings.ts`. */
  readonly years: number | null;
  readonly privateWindows: PrivateWindows;
}

/** What holds where nothing was chosen. */
export const DEFAULTS: Settings = {
  mode: "on",
  paused: [],
  kinds: KINDS.filter(isPaintedKind),
  hidden: {},
  years: null,
  privateWindows: "read",
};

/** Whether kinds are flagged that usually are not. */
export function isWide({ kinds }: Settings): boolean {
  return !kinds.every((kind) => DEFAULTS.kinds.includes(kind));
}

/** The settings' names, which are their keys in storage. */
export const SETTINGS = Object.keys(DEFAULTS) as readonly (keyof Settings)[];

/** An administrator's choices, see `presets.ts`. */
export interface Presets {
  /** Defaults below the reader's own values; hosts and providers are added to the reader's. */
  readonly values: Partial<Settings>;
  /** Settings that the reader cannot change. */
  readonly locked: ReadonlySet<keyof Settings>;
  /** Whether the first-run page opens when the extension is installed. */
  readonly welcome: boolean;
}

/** Nobody has set anything, which is the normal case. */
export const NO_PRESETS: Presets = { values: {}, locked: new Set(), welcome: true };

/** The settings in `stored`, under what an administrator has set; a missing or nonsensical value is the administrator's, or its default. */
export function settingsIn(stored: unknown, { values, locked }: Presets = NO_PRESETS): Settings {
  const own = validIn(stored);
  const all: Settings = { ...DEFAULTS, ...values };
  const chosen = <Key extends keyof Settings>(key: Key): Settings[Key] => (locked.has(key) ? all : { ...all, ...own })[key];
  return {
    mode: chosen("mode"),
    // Lists are added to: what an administrator pauses or hides stays so.
    paused: [...new Set([...(values.paused ?? []), ...(own.paused ?? [])])],
    kinds: chosen("kinds"),
    hidden: { ...own.hidden, ...values.hidden },
    years: chosen("years"),
    privateWindows: chosen("privateWindows"),
  };
}

/** The reader's own settings, to be changed and exported: like `settingsIn`, without the administrator's hosts and providers. */
export function ownIn(stored: unknown, presets: Presets): Settings {
  const { paused = [], hidden = {} } = validIn(stored);
  return { ...settingsIn(stored, presets), paused, hidden };
}

/** The values in `stored` that a setting can take; all others are left out. */
export function validIn(stored: unknown): Partial<Settings> {
  const given = (stored ?? {}) as Record<string, unknown>;
  const valid = SETTINGS.map((key) => [key, READERS[key](given[key])] as const).filter(([, value]) => value !== undefined);
  return Object.fromEntries(valid);
}

const READERS: { readonly [Key in keyof Settings]: (value: unknown) => Settings[Key] | undefined } = {
  mode: (value) => MODES.find((known) => known === value),
  paused: (value) => (Array.isArray(value) ? value.filter((host): host is string => typeof host === "string") : undefined),
  kinds: (value) => (Array.isArray(value) ? KINDS.filter((kind) => value.includes(kind)) : undefined),
  hidden: (value) => (isObject(value) ? Object.fromEntries(Object.entries(value).flatMap(hidingIn)) : undefined),
  years: (value) => (value === null || isYears(value) ? value : undefined),
  privateWindows: (value) => PRIVATE_WINDOWS.find((known) => known === value),
};

/** Whether `value` is an object with fields: no list, not null. */
export function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** Whether `value` is a number of years that can be chosen. */
export function isYears(value: unknown): value is number {
  return Number.isInteger(value) && (value as number) >= 1 && (value as number) <= MOST_YEARS;
}

/** Whether `host` is one as pages have it in their address: lower case, without scheme, port or path. */
export function isHost(host: string): boolean {
  return /^(?:[\w-]+(?:\.[\w-]+)*|\[[\da-f:.]+\])$/.test(host) && host === host.toLowerCase() && host.length <= 253;
}

function hidingIn([id, value]: readonly [string, unknown]): readonly (readonly [string, Hiding])[] {
  const { until, since } = (value ?? {}) as Record<string, unknown>;
  if (until === "always") return [[id, { until }]];
  return until === "new" && typeof since === "string" && isPartialDate(since) ? [[id, { until, since }]] : [];
}

/** `paused` with `host` added or taken out. */
export function withPause(paused: readonly string[], host: string, pause: boolean): readonly string[] {
  const others = paused.filter((other) => other !== host);
  return pause ? [...others, host] : others;
}

/** `hidden` with the provider `id` hidden, or shown again where `hiding` is null. */
export function withHiding(hidden: Settings["hidden"], id: string, hiding: Hiding | null): Settings["hidden"] {
  const { [id]: _, ...others } = hidden;
  return hiding === null ? others : { ...others, [id]: hiding };
}

/** The settings as they hold in a window: in a private one pages may be read only when asked. */
export function inWindow(settings: Settings, isPrivate: boolean): Settings {
  return isPrivate && settings.privateWindows === "asked" ? { ...settings, mode: "asked" } : settings;
}
