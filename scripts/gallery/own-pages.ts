/** The pages of the extension: dossier, options, first run. */
import { existsSync } from "node:fs";
import { join } from "node:path";
import { openOwn } from "../drive/backstage.ts";
import { setDark } from "../drive/dark.ts";
import { openDossierPage } from "../drive/dossier-page.ts";
import { needsOf } from "./needs.ts";
import { type Sheets, type Shot, type Studio, shotOf } from "./shot.ts";

const DOSSIER: Readonly<Record<string, string>> = {
  "the way in": "#/",
  "a provider": "#/provider/nordvpn",
  "a provider, chosen": "#/provider/apple-app-store?type=removal,order&jurisdiction=CN,RU&years=2017-2024",
  "a provider without events": "#/provider/aloha-browser",
  "an event": "#/event/cn-2017-07-29-apple-removes-vpn-apps",
  "an instrument": "#/instrument/ru-2017-276-fz",
  "a jurisdiction": "#/jurisdiction/ir",
  "two compared": "#/compare/nordvpn,expressvpn",
  "a search": "#/search?q=阿里雲",
  "a search without results": "#/search?q=qqqqxzzz",
  "no such page": "#/provider/nobody",
  "a report": "#/report/nordvpn?text=Nord&tab=1",
};
const OTHERS = ["options", "welcome"];

/** A sheet for each: light and dark, 360 px, forced colours. */
export async function ownPageShots({ driven }: Studio): Promise<Sheets> {
  const sheets: [string, Shot[]][] = [];
  for (const [caption, hash] of Object.entries(DOSSIER))
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
  shots.push(...(await needsOf(driven, page)));
  await page.setViewport({ width: 360, height: 780 });
  shots.push(await shotOf(page, "360 px"));
  await page.close();
  return shots;
}
