/** Where pages are read: a browser, its backstage and one tab that all pages share. */
import { type Backstage, openBackstage } from "./drive/backstage.ts";
import { type Driven, launch } from "./drive/launch.ts";
import { openTab, type Tab } from "./drive/tab.ts";

export interface Desk {
  readonly driven: Driven;
  readonly backstage: Backstage;
  readonly tab: Tab;
}

const OPENING = 15_000;

/** Lays out a desk in a running browser. */
export async function layDesk(driven: Driven): Promise<Desk> {
  const backstage = await openBackstage(driven);
  return { driven, backstage, tab: await openTab(driven, backstage) };
}

/**
 * A desk after a page that failed: another tab, as a page that hangs takes its tab with it. In Firefox under puppeteer all pages share a process,
 * and one that never ends its script stops them all: then another browser, without a window.
 */
export async function renewDesk({ driven, backstage, tab }: Desk): Promise<Desk> {
  try {
    const next = { driven, backstage, tab: await inTime(openTab(driven, backstage)) };
    tab.page.close().catch(() => null);
    return next;
  } catch {
    driven.browser.process()?.kill("SIGKILL");
    return layDesk(await launch(driven.name, driven.folder));
  }
}

function inTime<T>(opening: Promise<T>): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error("no tab opens")), OPENING);
  });
  return Promise.race([opening, late]).finally(() => clearTimeout(timer));
}
