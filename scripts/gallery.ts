/**
 * `npm run gallery -- [--out DIR] [--browser chrome|firefox] [--only SERIES]`: every surface in every state, and in other languages, as sheets of
 * pictures, to be looked at.
 */
import { mkdirSync } from "node:fs";
import { join, resolve } from "node:path";
import { parseArgs } from "node:util";
import { builtFor } from "./build.ts";
import { openBackstage } from "./drive/backstage.ts";
import { BROWSERS, type BrowserName, launch } from "./drive/launch.ts";
import { serve } from "./drive/serve.ts";
import { spoken } from "./drive/spoken.ts";
import { openTab } from "./drive/tab.ts";
import { cardShots } from "./gallery/card.ts";
import { languageShots, SHOWN } from "./gallery/languages.ts";
import { ownPageShots } from "./gallery/own-pages.ts";
import { popupShots } from "./gallery/popup.ts";
import { writeSheet } from "./gallery/sheet.ts";
import type { Sheets, Studio } from "./gallery/shot.ts";
import { UsageError } from "./start-options.ts";

const SERIES: Readonly<Record<string, (studio: Studio) => Promise<Sheets>>> = { popup: popupShots, card: cardShots, pages: ownPageShots };
const ALL: readonly string[] = [...Object.keys(SERIES), ...SHOWN];

/** Writes `<surface>.png` for each surface into the folder, `dist/gallery` if none is given, and prints their paths. */
export async function run(args: readonly string[]): Promise<number> {
  const { values } = parseArgs({
    args: [...args],
    options: { out: { type: "string" }, browser: { type: "string", default: "chrome" }, only: { type: "string" } },
  });
  const name = BROWSERS.find((one) => one === values.browser);
  if (!name) throw new UsageError(`--browser ${values.browser} is none; there are ${BROWSERS.join(" and ")}`);
  const only = values.only?.split(",") ?? ALL;
  if (only.some((one) => !ALL.includes(one))) throw new UsageError(`--only ${values.only}: there are ${ALL.join(", ")}`);
  const folder = resolve(process.env.INIT_CWD ?? process.cwd(), values.out ?? join("dist", "gallery"));
  mkdirSync(folder, { recursive: true });
  const built = await builtFor(name);
  const shown = Object.entries(SERIES).filter(([series]) => only.includes(series));
  if (shown.length > 0)
    await inStudio(name, built, folder, async (studio) => {
      const sheets: Sheets[] = [];
      // One after the other: there is one tab.
      for (const [, shots] of shown) sheets.push(await shots(studio));
      return sheets.flat();
    });
  for (const language of SHOWN.filter((one) => only.includes(one)))
    await inStudio(name, spoken(built, language), folder, (studio) => languageShots(studio, language));
  return 0;
}

/** Opens a browser with a package, and writes the sheets that are made there. */
async function inStudio(name: BrowserName, built: string, folder: string, shots: (studio: Studio) => Promise<Sheets>): Promise<void> {
  const driven = await launch(name, built);
  const loopback = await serve();
  try {
    const backstage = await openBackstage(driven);
    for (const [surface, pictures] of await shots({ driven, backstage, loopback, tab: await openTab(driven, backstage) })) {
      const path = join(folder, `${surface}.png`);
      await writeSheet(driven, surface, pictures, path);
      console.log(path);
    }
  } finally {
    await driven.browser.close().catch(() => null);
    loopback.close();
  }
}
