/** The pages of the extension: dossier, options, first run. */
import { existsSync } from "node:fs";
import { join } from "node:path";
import { openOwn } from "../drive/backstage.ts";
import { setDark } from "../drive/dark.ts";
import { openDossierPage } from "../drive/dossier-page.ts";
import { enlarge } from "../drive/large-text.ts";
import { needsOf } from "./needs.ts";
import { type Sheets, type Shot, type Studio, shotOf } from "./shot.ts";
import { DOSSIER_STATES } from "./states.ts";

const OTHERS = ["options", "welcome"];
const TALL = 1400;

/** A sheet for each: light and dark, forced colours, 360 px, large text. */
export async function ownPageShots({ driven }: Studio): Promise<Sheets> {
  const sheets: [string, Shot[]][] = [];
  for (const [caption, hash] of Object.entries(DOSSIER_STATES))
    sheets.push([`dossier, ${caption}`, await shotsOf(driven, await openDossierPage(driven, hash))]);
  for (const surface of OTHERS) {
    const path = `extension/${surface}/index.html`;
    if (!existsSync(join(driven.folder, path))) continue;
    const page = await driven.browser.newPage();
    await page.setViewport({ width: 1280, height: 900 });
    await openOwn(driven, page, path);
    await page.waitForSelector("h1");
    sheets.push([surface, await shotsOf(driven, page)]);
  }
  return sheets;
}

async function shotsOf(driven: Studio["driven"], page: Awaited<ReturnType<typeof openDossierPage>>): Promise<Shot[]> {
  const shots = [await shotOf(page, "light")];
  await setDark(driven, [page], true);
  shots.push(await shotOf(page, "dark"));
  await setDark(driven, [page], false);
  await page.setViewport({ width: 360, height: 780 });
  shots.push(await shotOf(page, "360 px"));
  await page.setViewport({ width: 1280, height: 900 });
  shots.push(...(await needsOf(driven, page)));
  await page.setViewport({ width: 360, height: TALL });
  await enlarge(driven.name, page);
  // A picture of more than the window would put the usual size back.
  if (driven.name === "chrome") shots.push({ caption: "360 px, text twice as large", width: 360, png: await page.screenshot() });
  await page.close();
  return shots;
}
