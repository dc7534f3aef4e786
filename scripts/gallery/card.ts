/** The card at a flag. */
import { setDark } from "../drive/dark.ts";
import { pause, type Sheets, type Shot, type Studio } from "./shot.ts";
import { CARD_PAGES } from "./states.ts";

/** One sheet: the card of each page, light and dark. */
export async function cardShots({ driven, backstage, loopback, tab }: Studio): Promise<Sheets> {
  const shots: Shot[] = [];
  const { page } = tab;
  const width = 480;
  await page.setViewport({ width, height: 560 });
  for (const [caption, body] of Object.entries(CARD_PAGES)) {
    const text = `<!doctype html><html lang="en"><meta charset="utf-8"><meta name="color-scheme" content="light dark"><body style="font:18px serif;margin:24px">${body}`;
    await page.goto(loopback.put("page.html", { body: text, headers: { "content-type": "text/html; charset=utf-8" } }), {
      waitUntil: "load",
    });
    await pause(600);
    for (const dark of [false, true]) {
      await setDark(driven, [page], dark);
      await backstage.askTab(tab.id, "goToFlag", { step: 1 });
      await pause(900);
      shots.push({ caption: dark ? `${caption}, dark` : caption, width, png: await page.screenshot() });
      await page.keyboard.press("Escape");
    }
    await setDark(driven, [page], false);
  }
  await page.setViewport({ width: 1280, height: 900 });
  return [["card", shots]];
}
