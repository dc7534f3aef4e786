/** `npm run gallery -- [--out DIR] [--browser chrome|firefox]`: every surface in every state as sheets of pictures, to be looked at. */
import { mkdirSync } from "node:fs";
import { join, resolve } from "node:path";
import { parseArgs } from "node:util";
import { builtFor } from "./build.ts";
import { openBackstage } from "./drive/backstage.ts";
import { BROWSERS, launch } from "./drive/launch.ts";
import { serve } from "./drive/serve.ts";
import { openTab } from "./drive/tab.ts";
import { cardShots } from "./gallery/card.ts";
import { ownPageShots } from "./gallery/own-pages.ts";
import { popupShots } from "./gallery/popup.ts";
import { writeSheet } from "./gallery/sheet.ts";
import type { Studio } from "./gallery/shot.ts";
import { UsageError } from "./start-options.ts";

const SERIES = { popup: popupShots, card: cardShots, pages: ownPageShots };

/** Writes `<surface>.png` for each surface into the folder, `dist/gallery` if none is given, and prints their paths. */
export async function run(args: readonly string[]): Promise<number> {
  const { values } = parseArgs({ args: [...args], options: { out: { type: "string" }, browser: { type: "string", default: "chrome" } } });
  const name = BROWSERS.find((one) => one === values.browser);
  if (!name) throw new UsageError(`--browser ${values.browser} is none; there are ${BROWSERS.join(" and ")}`);
  const folder = resolve(process.env.INIT_CWD ?? process.cwd(), values.out ?? join("dist", "gallery"));
  mkdirSync(folder, { recursive: true });
  const driven = await launch(name, await builtFor(name));
  const loopback = await serve();
  try {
    const backstage = await openBackstage(driven);
    const studio: Studio = { driven, backstage, loopback, tab: await openTab(driven, backstage) };
    for (const shots of Object.values(SERIES))
      for (const [surface, pictures] of await shots(studio)) {
        const path = join(folder, `${surface}.png`);
        await writeSheet(driven, surface, pictures, path);
        console.log(path);
      }
  } finally {
    await driven.browser.close().catch(() => null);
    loopback.close();
  }
  return 0;
}
