/** Tabs, by the driver's handle and by the number that the extension knows them by. */
import type { Page } from "puppeteer-core";
import type { Backstage } from "./backstage.ts";
import { type Gate, gateOf } from "./gate.ts";
import type { Driven } from "./launch.ts";

export interface Tab {
  readonly page: Page;
  readonly id: number;
  readonly gate: Gate;
}

/** Opens an empty tab. Its id is the one that was not there before, so only one may be opened at a time. */
export async function openTab(driven: Driven, backstage: Backstage): Promise<Tab> {
  const before = new Set(await backstage.tabs());
  const page = await driven.browser.newPage();
  // A saved page's scripts may ask things; nobody is there to answer.
  page.on("dialog", (dialog) => (dialog.type() === "beforeunload" ? dialog.accept() : dialog.dismiss()).catch(() => null));
  const [id] = (await backstage.tabs()).filter((tab) => !before.has(tab));
  if (id === undefined) throw new Error("the browser opened no tab");
  return { page, id, gate: gateOf(page) };
}
