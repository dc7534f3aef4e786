/**
 * `npm run confusion -- --corpus DIR [--labels FILE] [--json]`: everything that is recognised on saved pages in a real Chromium, each distinct
 * match on a line in its surroundings, for a person to judge; with labels, precision and recall and the cases behind them.
 */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { builtFor } from "./build.ts";
import { readLabels } from "./confusion/labels.ts";
import { distinctMatches } from "./confusion/matches.ts";
import { confusionOptions } from "./confusion/options.ts";
import { readCorpus } from "./confusion/read.ts";
import { scoreOf } from "./confusion/score.ts";
import { scoreTable, tableOf } from "./confusion/table.ts";
import { checkData } from "./data-check.ts";
import { launch } from "./drive/launch.ts";
import { serve } from "./drive/serve.ts";

/** Runs the command; gives the exit code, 1 = a page failed. Throws a `UsageError` where what was typed makes no sense. */
export async function run(args: readonly string[]): Promise<number> {
  const { corpus, labels: file, json } = confusionOptions(args, process.env.INIT_CWD ?? process.cwd());
  const labels = file === null ? null : readLabels(file, corpus);
  const folder = await builtFor("chrome");
  const loopback = await serve();
  const driven = await launch("chrome", folder);
  try {
    const { pages, failed } = await readCorpus(driven, loopback, corpus, providersIn(folder));
    const matches = distinctMatches(pages);
    const score = labels && scoreOf(pages, labels, await namesOfProviders());
    const words = () => [tableOf(matches), ...(score ? [scoreTable(score)] : [])].join("\n\n");
    process.stdout.write(`${json ? JSON.stringify({ pages: pages.length, failed, matches, score }) : words()}\n`);
    return failed === 0 ? 0 : 1;
  } finally {
    await driven.browser.close().catch(() => null);
    loopback.close();
  }
}

/** Ids by the places in the record that a package was built from. */
function providersIn(folder: string): (order: number) => string {
  const { providers } = JSON.parse(readFileSync(join(folder, "records", "index.json"), "utf8")) as { providers: readonly string[] };
  return (order) => providers[order] ?? `unknown provider ${order}`;
}

async function namesOfProviders(): Promise<(provider: string) => readonly string[]> {
  const { records } = await checkData(process.cwd());
  const names = new Map(records.providers.map((provider) => [provider.id, provider.names.map(({ text }) => text)]));
  return (provider) => names.get(provider) ?? [];
}
