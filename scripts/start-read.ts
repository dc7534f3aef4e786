/** Without a window: what is recognised on each page, and its screenshots. */
import { basename, resolve } from "node:path";
import type { Driven } from "./drive/launch.ts";
import type { Loopback } from "./drive/serve.ts";
import { layDesk, renewDesk } from "./start-desk.ts";
import type { PageAsked, StartOptions } from "./start-options.ts";
import { inWords, reporterOf } from "./start-report.ts";
import { shootAll } from "./start-shots.ts";
import { settledFlags, visit } from "./start-visit.ts";

const INSTEAD =
  " (its scripts may have left for another address, or wait for the network; with --json a saved page is read without either)";

/** Reads the pages one after the other in one tab and prints a report on each; a page that fails gets a line on stderr. Gives the exit code. */
export async function readPages(
  driven: Driven,
  loopback: Loopback,
  pages: readonly PageAsked[],
  { json, shots }: StartOptions,
): Promise<number> {
  const report = reporterOf(driven.folder);
  const folder = shots ?? (json ? null : resolve(".shots"));
  let desk = await layDesk(driven);
  let failed = 0;
  for (const [at, asked] of pages.entries()) {
    try {
      await visit(desk.tab, asked, loopback, json);
      const found = report(asked.argument, await settledFlags(desk.backstage, desk.tab.id));
      process.stdout.write(`${json ? JSON.stringify(found) : inWords(found)}\n`);
      if (folder === null) continue;
      const written = await shootAll(desk.driven, desk.tab, folder, `${String(at + 1).padStart(2, "0")}-${nameOf(asked)}-${driven.name}`);
      (json ? process.stderr : process.stdout).write(`  screenshots:\n${written.map((path) => `    ${path}\n`).join("")}`);
    } catch (error) {
      failed++;
      console.error(
        `gazette: ${asked.argument}: ${error instanceof Error ? error.message : error}${!json && asked.address === null ? INSTEAD : ""}`,
      );
      if (at < pages.length - 1) desk = await renewDesk(desk);
    }
  }
  if (desk.driven !== driven) await desk.driven.browser.close();
  return failed === 0 ? 0 : 1;
}

/** The part of a page's name that a file name can carry. */
function nameOf({ argument, file }: PageAsked): string {
  const name = file === null ? new URL(argument).host : basename(argument).replace(/\.\w+$/, "");
  return name.replace(/[^\p{L}\p{N}.-]+/gu, "-").slice(0, 60);
}
