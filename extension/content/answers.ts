/** What the popup and the commands ask of this page. */
import { ordersOn } from "../../src/dossier/page-list.ts";
import type { FlagsHere, Mention, ToPage } from "../../src/messages.ts";
import type { Site } from "../../src/names/sites.ts";
import type { Settings } from "../../src/settings.ts";
import type { Unflagged } from "../../src/standings.ts";
import type { CardOpener } from "./card-opener.ts";
import { startFlagWalk } from "./flag-walk.ts";
import type { Flags } from "./flags.ts";
import type { Gazette } from "./gazette.ts";
import { byDocumentOrder, isShown, textOf } from "./place.ts";
import type { Plan } from "./plan.ts";
import { call, closestTo } from "./unshadowed.ts";

/** What the answers are made from. */
export interface Showing {
  readonly gazette: Gazette;
  readonly flags: Flags;
  readonly card: CardOpener;
  /** Brings flags and badge up to date; null = nothing may be read. */
  show(): Plan | null;
  site(): Site | null;
  settings(): Settings;
  /** Why the settings leave a provider unflagged; null = they don't. */
  whyNot(order: number): Unflagged | null;
  /** Reads although pages are read only when asked. */
  readNow(): void;
  /** Takes all that is shown away, for good. */
  leave(): void;
}

type PageAnswers = { readonly [Name in keyof ToPage]: (question: ToPage[Name]["question"]) => ToPage[Name]["answer"] };

/** An answer to each question, from the present state. */
export function answersFrom({ gazette, flags, card, show, site, settings, whyNot, readNow, leave }: Showing): PageAnswers {
  /** Which mention of which provider was shown last. */
  let last = { order: -1, at: 0 };

  const flagsHere = (): FlagsHere => {
    gazette.finish();
    const plan = show();
    const { mode, paused } = settings();
    const isPaused = paused.includes(location.hostname);
    const here = isPaused ? null : site();
    const mentions = plan ? mentionsOf(plan, mode !== "quiet") : [];
    return {
      reading: plan ? "read" : isPaused ? "paused" : "not-asked",
      title: plan ? document.title : "",
      site: here && { order: here.order, listing: here.listing, country: here.country },
      mentions,
      inTitle: plan ? inTitleOf(plan) : [],
      unflagged: ordersOn({ site: here, mentions }).flatMap((order) => {
        const why = whyNot(order);
        return why ? [[order, why] as const] : [];
      }),
      badge: plan && plan.count > 0 ? String(plan.count) : "",
    };
  };

  const showMention: PageAnswers["showMention"] = ({ order, step }) => {
    const hits = (show()?.mentions() ?? []).filter((hit) => hit.order === order && isShown(hit)).sort(byDocumentOrder);
    const first = step > 0 ? 0 : hits.length - 1;
    const at = last.order === order ? (last.at + step + hits.length) % hits.length : first;
    const hit = hits[at];
    flags.mark(hit ?? null);
    if (!hit) return { at: 0, of: 0 };
    last = { order, at };
    const { matches: isStill } = matchMedia("(prefers-reduced-motion: reduce)");
    call(hit.element, "scrollIntoView", { block: "center", behavior: isStill ? "instant" : "smooth" });
    return { at: at + 1, of: hits.length };
  };

  const walk = startFlagWalk(flags, card);

  return {
    flagsHere,
    goToFlag: ({ step }) => walk((settings().mode !== "quiet" && show()?.flags) || [], step),
    readNow: () => {
      readNow();
      return flagsHere();
    },
    showMention,
    leave: () => {
      leave();
      return null;
    },
  };
}

// One row per provider and text, first occurrence first.
function mentionsOf({ mentions, flags, isRunning }: Plan, isPainted: boolean): readonly Mention[] {
  const painted = new Set(isPainted ? flags : []);
  const rows = new Map<string, Mention>();
  for (const hit of mentions().toSorted(byDocumentOrder)) {
    const text = textOf(hit);
    const key = `${hit.order} ${text}`;
    const { count, running, painted: flagged } = rows.get(key) ?? { count: 0, running: 0, painted: 0 };
    rows.set(key, {
      order: hit.order,
      text,
      count: count + 1,
      running: running + Number(isRunning(hit)),
      painted: flagged + Number(painted.has(hit)),
    });
  }
  return [...rows.values()];
}

// A title's words are looked for among the page's own mentions: it has been decided what those mean.
function inTitleOf({ mentions }: Plan): readonly number[] {
  const title = document.title.toLowerCase();
  const named = mentions().filter((hit) => closestTo(hit.element, "h1") || title.includes(textOf(hit).toLowerCase()));
  return [...new Set(named.map(({ order }) => order))];
}
