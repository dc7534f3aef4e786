/** Shows what is recognised: flags and badge kept in step with it and with the settings, answers for the popup, the card at a flag. */
import { remembered } from "../../src/names/remembered.ts";
import { type Site, siteOf } from "../../src/names/sites.ts";
import { resultOf } from "../../src/result-of.ts";
import { DEFAULTS, inWindow, isWide, type Settings, withHiding } from "../../src/settings.ts";
import { readStandings, type Unflagged, whyUnflagged } from "../../src/standings.ts";
import type { Door } from "../browser.ts";
import { isAdmitted, TO_PAGE } from "../guards.ts";
import { ask } from "../messaging.ts";
import { changeSettings, type Done, readSettings, undoSettings } from "../settings.ts";
import { answersFrom } from "./answers.ts";
import { type Hiding, startCardOpener } from "./card-opener.ts";
import { createFlags } from "./flags.ts";
import type { Changes, Gazette, Shown } from "./gazette.ts";
import { createPace } from "./pace.ts";
import { nothingKept, type Plan, planning } from "./plan.ts";

/** What is packed for this script alone: the store apps, and what a provider is flagged by. */
interface Packed {
  readonly apps: string;
  readonly standings: string;
}

/** Starts to show `gazette` until its signal ends. Nothing is shown before the settings are known. */
export function showFlags(gazette: Gazette, door: Pick<Door, "runtime" | "storage" | "extension">, { apps, standings }: Packed): Shown {
  const { index, signal } = gazette;
  const { runtime, storage } = door;
  const flags = createFlags((wanted) => void ask(door, "flagStyle", { wanted }).catch(() => undefined));
  const standing = readStandings(standings);
  let settings: Settings = DEFAULTS;
  let isAsked = false;
  let told = 0;
  let owners: readonly number[] | undefined;

  /** The hiding that can be undone. */
  let hidden: Done = {};
  const hiding: Hiding = {
    hide: async (order, since) => {
      const { id } = standing.of(order) ?? {};
      if (id === undefined) return;
      const { own } = await readSettings(door);
      hidden = await changeSettings(door, own, { hidden: withHiding(own.hidden, id, { until: "new", since }) });
    },
    undo: () => undoSettings(door, hidden),
  };
  const card = startCardOpener(door, flags, hiding, signal);

  const site = (): Site | null => {
    const { hostname, pathname, search } = location;
    return siteOf({ host: hostname, path: pathname, query: (name) => new URLSearchParams(search).get(name) }, index, apps);
  };

  const whyNot = (order: number): Unflagged | null => {
    const known = standing.of(order);
    return known ? whyUnflagged(known, settings, new Date().getFullYear()) : "no-events";
  };

  // What the new owners' page mentions is decided, and shown, before this returns.
  const tellOwners = (now: readonly number[] | undefined): void => {
    const isNew = String(now) !== String(owners);
    owners = now;
    if (isNew) gazette.own(now ?? []);
  };

  const tell = (count: number): void => {
    told = count;
    ask(door, "providersFound", { count }).catch(() => undefined);
  };

  let kept = nothingKept();
  /** How often it was to be shown: what was planned before the last time is out of date. */
  let asked = 0;

  function* showing(): Generator<void, Plan | null> {
    const here = site();
    tellOwners(here?.owners);
    asked += 1;
    const own = asked;
    const mentions = gazette.mentions();
    const isWanted = remembered((order: number) => whyNot(order) === null);
    const now = mentions && (yield* planning(mentions, here, isWanted, kept));
    if (own !== asked || signal.aborted) return null;
    const painted = now && settings.mode !== "quiet" ? now.flags : [];
    flags.paint(painted);
    card.check(painted);
    const count = now?.count ?? 0;
    if (count !== told) tell(count);
    return now;
  }
  // Who asks gets what is so now.
  const show = (): Plan | null => {
    kept = nothingKept();
    return resultOf(showing());
  };
  const pace = createPace(signal);

  const apply = (): void => {
    const may = !settings.paused.includes(location.hostname) && (settings.mode !== "asked" || isAsked);
    if (may) gazette.start(isWide(settings));
    else gazette.stop();
    pace.runNow(showing());
  };

  const load = async (): Promise<void> => {
    // Settings that cannot be read may say that this page is not to be.
    const read = await readSettings(door).catch(() => ({ settings: { ...DEFAULTS, mode: "asked" } as const }));
    settings = inWindow(read.settings, door.extension.inIncognitoContext === true);
    if (!signal.aborted) apply();
  };

  let isLoaded = false;
  /** Who asks after a change is answered by it. */
  let loaded: Promise<void>;
  const follow = (): Promise<void> => {
    loaded = load().then(() => {
      isLoaded = true;
    });
    return loaded;
  };
  void follow();

  signal.addEventListener("abort", () => {
    storage.onChanged.removeListener(follow);
    flags.paint([]);
    flags.mark(null);
  });
  storage.onChanged.addListener(follow);
  // A page that comes back from the back/forward cache has lost its badge.
  window.addEventListener("pageshow", ({ persisted }) => persisted && told > 0 && tell(told), { signal });
  const readNow = (): void => {
    isAsked = true;
    apply();
  };
  const leave = (): void => {
    tell(0);
    gazette.end();
  };
  const answers = answersFrom({ gazette, flags, card, show, site, settings: () => settings, whyNot, readNow, leave });
  runtime.onMessage.addListener(((message: unknown, sender: { id?: string }, respond: (reply: unknown) => void) => {
    if (signal.aborted || !isAdmitted(door, TO_PAGE, message, sender)) return;
    const { gazette: name, question } = message;
    void loaded.then(() => respond({ value: answers[name](question) })).catch((error: unknown) => respond({ error: String(error) }));
    return true;
  }) as Parameters<typeof runtime.onMessage.addListener>[0]);
  // An orphan is found out by the first change that it would have to show.
  function* refresh(changes: Changes): Generator<void> {
    kept.furniture.changed(changes);
    if (!runtime.id) gazette.end();
    else if (isLoaded && !signal.aborted) yield* showing();
  }
  return { of: gazette, refresh };
}
