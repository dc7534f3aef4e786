/** A page that has changed against the same page just loaded. */
import { expect } from "vitest";
import { soon, type useOneTab } from "./one-tab.ts";

/** Expects what is recognised after the changes to be what a fresh reading of the same document finds; the tab is left on that. */
export async function expectFresh(at: ReturnType<typeof useOneTab>): Promise<void> {
  const { matches, badge } = await at.seen();
  const painted = await at.painted();
  const html = await at.page.evaluate(() => `<!doctype html>${document.documentElement.outerHTML}`);
  await at.show({ html });
  await soon(at.painted).toEqual(painted);
  const fresh = await at.seen();
  expect({ matches, badge }).toEqual({ matches: fresh.matches, badge: fresh.badge });
}
