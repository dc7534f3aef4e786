/** What the popup finds out about its tab: the page's own answer, or why there is none. */
import type { FlagsHere } from "../../src/messages.ts";
import { inWindow, type Settings } from "../../src/settings.ts";
import type { Door } from "../browser.ts";
import { ask, askTab } from "../messaging.ts";
import { type NoAccess, noAccessOf } from "./access.ts";

/** A tab as the popup knows it. */
export interface Look {
  /** null = there is no such tab. */
  readonly tab: number | null;
  /** null = not known, or not a web page. */
  readonly url: URL | null;
  /** Whether it is in a private window. */
  readonly isPrivate: boolean;
  readonly answer: { readonly here: FlagsHere } | { readonly no: NoAccess };
}

const WEB = { origins: ["http://*/*", "https://*/*"] };

/** Looks at the tab `id`, or at the active one of this window. */
export async function lookAt(browser: Door, id: number | null): Promise<Look> {
  const tab = await (id === null
    ? browser.tabs.query({ active: true, currentWindow: true }).then(([first]) => first)
    : browser.tabs.get(id)
  ).catch(() => undefined);
  if (tab?.id === undefined) return { tab: null, url: null, isPrivate: false, answer: { no: "gone" } };
  const url = tab.url?.startsWith("http") ? new URL(tab.url) : null;
  const { id: own, incognito: isPrivate } = tab;
  const asked = () => askTab(browser, own, "flagsHere", null);
  // A page with nothing to show has no script that answers; the background puts it there.
  const here = await asked()
    .catch(async () => ((await ask(browser, "pageNeeded", { tab: own })) ? asked() : null))
    .catch(() => null);
  return { tab: own, url, isPrivate, answer: here ? { here } : { no: await whySilent(browser, tab.url || undefined, url) } };
}

/** The match pattern of `url`'s host, as permissions are asked for; any port. */
export function originOf({ protocol, hostname }: URL): string {
  return `${protocol}//${hostname}/*`;
}

async function whySilent({ permissions, runtime }: Door, address: string | undefined, url: URL | null): Promise<NoAccess> {
  const everywhere = await permissions.contains(WEB);
  const granted = url ? await permissions.contains({ origins: [originOf(url)] }) : everywhere;
  return noAccessOf({ url: address, granted, everywhere, firefox: runtime.getURL("").startsWith("moz-") });
}

const [TRIES, PAUSE] = [10, 40];

/**
 * Like `lookAt`, once the page has followed `settings`, of which it hears about when we do, and once its content script runs: a page that is
 * loading has none yet. Gives up waiting after 0.4 s.
 */
export async function lookAfter(browser: Door, id: number | null, settings: Settings): Promise<Look> {
  for (let tries = 1; ; tries++) {
    const look = await lookAt(browser, id);
    if (tries === TRIES || isSettled(look, settings)) return look;
    await new Promise((resolve) => setTimeout(resolve, PAUSE));
  }
}

function isSettled({ answer, url, isPrivate }: Look, settings: Settings): boolean {
  const { mode, paused } = inWindow(settings, isPrivate);
  if ("no" in answer) return answer.no !== "no-script";
  const { reading } = answer.here;
  return paused.includes(url?.hostname ?? "") === (reading === "paused") && (mode === "asked" || reading !== "not-asked");
}
