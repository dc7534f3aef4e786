/** What a reader's system may ask of a page besides its width and its colours. */
import type { Page } from "puppeteer-core";
import type { Driven } from "../drive/launch.ts";
import { type Shot, shotOf } from "./shot.ts";

/** A page in forced colours; Chrome only, whose developer tools can ask for them. */
export async function needsOf({ name }: Driven, page: Page): Promise<readonly Shot[]> {
  if (name !== "chrome") return [];
  const session = await page.createCDPSession();
  await session.send("Emulation.setEmulatedMedia", { features: [{ name: "forced-colors", value: "active" }] });
  const shot = await shotOf(page, "forced colours");
  await session.send("Emulation.setEmulatedMedia", { features: [] });
  await session.detach();
  return [shot];
}
