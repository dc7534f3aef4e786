/** `npm run dev`: a browser with the extension; each change of the sources is built and installed again. */
import { watch } from "node:fs";
import { join } from "node:path";
import { build } from "./build.ts";
import { hasDisplay, launch } from "./drive/launch.ts";
import { serve, servedFile } from "./drive/serve.ts";
import { findBrowser } from "./setup-find.mjs";
import { startOptions, UsageError } from "./start-options.ts";

/** Runs until the browser is closed. Takes `--browser`. */
export async function run(args: readonly string[]): Promise<number> {
  if (!hasDisplay()) throw new UsageError("npm run dev opens a window, and there is no display; npm start works without one");
  const name = startOptions(args, process.cwd()).browser ?? (findBrowser("chrome") === null ? "firefox" : "chrome");
  // Not `dist/<name>`: what is tested and shipped stays as it was built.
  const folder = await build(name, join("dist", `dev-${name}`));
  const loopback = await serve();
  const { browser } = await launch(name, folder, true);
  const [page = await browser.newPage()] = await browser.pages();
  await page.goto(loopback.put("tour.html", servedFile(join("scripts", "tour", "index.html"))));
  console.error(`gazette: watching src, extension and data; close ${name} to end`);
  const stop = new AbortController();
  rebuildOnChange(stop.signal, async () => {
    await build(name, folder);
    await browser.installExtension(folder);
    console.error("gazette: installed again; reload the page");
  });
  await new Promise((resolve) => browser.once("disconnected", resolve));
  stop.abort();
  loopback.close();
  return 0;
}

/** Calls `rebuild` 100 ms after a change, never twice at once; what fails is printed and waits for the next change. */
function rebuildOnChange(signal: AbortSignal, rebuild: () => Promise<void>): void {
  let timer: NodeJS.Timeout | undefined;
  let running = Promise.resolve();
  const changed = () => {
    clearTimeout(timer);
    timer = setTimeout(() => {
      running = running.then(rebuild).catch((error: unknown) => console.error(error instanceof Error ? error.message : error));
    }, 100);
  };
  for (const source of ["src", "extension", "data"]) watch(source, { recursive: true, signal }, changed);
}
