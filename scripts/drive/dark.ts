/** The reader's colour scheme. */
import type { Page } from "puppeteer-core";
import { inFirefoxItself } from "./firefox.ts";
import type { Driven } from "./launch.ts";

/** Turns pages light or dark. Firefox knows only all pages at once, by a preference (0 = dark, 1 = light). */
export async function setDark(driven: Driven, pages: readonly Page[], dark: boolean): Promise<void> {
  if (driven.name === "firefox") {
    const preference = '"layout.css.prefers-color-scheme.content-override"';
    return inFirefoxItself(driven.browser, `Services.prefs.setIntPref(${preference}, ${dark ? 0 : 1})`);
  }
  for (const page of pages) await page.emulateMediaFeatures([{ name: "prefers-color-scheme", value: dark ? "dark" : "light" }]);
}
