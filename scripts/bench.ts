/** `npm run bench`: what Gazette costs a page and its reader, in real browsers, beside what cannot be had for less and beside others. Targets stand beside; none fails the command. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { measure } from "./bench/measure.ts";
import { benchOptions } from "./bench/options.ts";
import { tableOf } from "./bench/table.ts";
import { serve } from "./drive/serve.ts";

/** Runs the command; gives the exit code. Throws a `UsageError` where what was typed makes no sense. */
export async function run(args: readonly string[]): Promise<number> {
  const options = benchOptions(args, process.env.INIT_CWD ?? process.cwd());
  const folder = mkdtempSync(join(tmpdir(), "gazette-bench-"));
  const loopback = await serve();
  try {
    const report = await measure(options, folder, loopback);
    const json = `${JSON.stringify(report, null, 2)}\n`;
    mkdirSync(dirname(options.out), { recursive: true });
    writeFileSync(options.out, json);
    console.error(`gazette: the figures are in ${options.out}`);
    process.stdout.write(options.json ? json : `${tableOf(report)}\n`);
    return 0;
  } finally {
    loopback.close();
    rmSync(folder, { recursive: true, force: true });
  }
}
