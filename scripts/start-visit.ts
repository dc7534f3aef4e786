/** Opening the pages that were asked for, and asking what was recognised there. */
import { basename } from "node:path";
import type { FlagsHere } from "../src/messages.ts";
import type { Backstage } from "./drive/backstage.ts";
import { type Loopback, servedFile } from "./drive/serve.ts";
import type { Tab } from "./drive/tab.ts";
import type { PageAsked } from "./start-options.ts";

/** A saved page asks for nothing over the network, so what has not loaded by then waits for something that will not come. */
const PATIENCE = { saved: { text: 15_000, rest: 1_500 }, live: { text: 30_000, rest: 10_000 } };

/** Loads a page in a tab. With `alone` a saved page gets nothing from the network, as always with `--as`. */
export async function visit(tab: Pick<Tab, "page" | "gate">, asked: PageAsked, loopback: Loopback, alone: boolean): Promise<void> {
  const served = asked.file === null ? null : servedFile(asked.file);
  const address = asked.address ?? (served && asked.file !== null ? loopback.put(basename(asked.file), served) : "");
  if (served && asked.address !== null) await tab.gate.only(address, served);
  else if (served && alone) await tab.gate.only(address);
  else await tab.gate.open();
  const { text, rest } = PATIENCE[served ? "saved" : "live"];
  await tab.page.goto(address, { waitUntil: "domcontentloaded", timeout: text });
  await tab.page.waitForFunction("document.readyState === 'complete'", { timeout: rest }).catch(() => null);
}

/** What is recognised in a tab once two answers in a row agree: a page's scripts go on writing after it has loaded. */
export async function settledFlags(backstage: Backstage, tab: number): Promise<FlagsHere> {
  let last = await backstage.askTab(tab, "flagsHere", null);
  for (let round = 0; round < 10; round++) {
    await new Promise((resolve) => setTimeout(resolve, 80));
    const next = await backstage.askTab(tab, "flagsHere", null);
    if (JSON.stringify(next) === JSON.stringify(last)) break;
    last = next;
  }
  return last;
}
