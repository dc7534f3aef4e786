/**
 * `npm start`: a browser with the extension on the tour page, or on the pages that are named.
 * With a display it stays open; without one, and with `--json`, it says what was recognised and ends.
 */
import { join } from "node:path";
import { builtFor } from "./build.ts";
import { type BrowserName, hasDisplay, launch } from "./drive/launch.ts";
import { serve } from "./drive/serve.ts";
import { findBrowser } from "./setup-find.mjs";
import { type PageAsked, startOptions } from "./start-options.ts";
import { readPages } from "./start-read.ts";
import { showPages } from "./start-show.ts";

/** Runs the command; gives the exit code, 1 = a page failed. Throws a `UsageError` where what was typed makes no sense. */
export async function run(args: readonly string[]): Promise<number> {
  const options = startOptions(args, process.env.INIT_CWD ?? process.cwd());
  const name: BrowserName = options.browser ?? (findBrowser("chrome") === null ? "firefox" : "chrome");
  const folder = await builtFor(name);
  const pages = options.pages.length > 0 ? options.pages : [tour()];
  const headed = !options.json && hasDisplay();
  const loopback = await serve();
  const driven = await launch(name, folder, headed);
  try {
    return await (headed ? showPages : readPages)(driven, loopback, pages, options);
  } finally {
    await driven.browser.close().catch(() => null);
    loopback.close();
  }
}

function tour(): PageAsked {
  return { argument: "tour", file: join(process.cwd(), "scripts", "tour", "index.html"), address: null };
}
