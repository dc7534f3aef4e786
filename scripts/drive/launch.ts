/** Real browsers with the extension installed, driven by puppeteer. What was tried with which flags: puppeteer 24, Chromium 156, Firefox 153. */
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import puppeteer, { type Browser } from "puppeteer-core";
import { findBrowser } from "../setup-find.mjs";
import { closeInFirefox } from "./firefox.ts";

export const BROWSERS = ["chrome", "firefox"] as const;
export type BrowserName = (typeof BROWSERS)[number];

/** A running browser and the extension in it. */
export interface Driven {
  readonly name: BrowserName;
  readonly browser: Browser;
  /** Folder that the extension was installed from. */
  readonly folder: string;
  /** Address of the extension's root, with a slash at the end. */
  readonly root: string;
}

/** Firefox makes up a UUID per profile; a fixed one gives the extension's pages a known address. */
const FIREFOX_UUID = "4f8b1c2a-0000-4000-8000-67617a657474";

/** How a browser is started besides. */
export interface Start {
  /** Firefox's, by name; Chromium has none of the kind. */
  readonly preferences?: Readonly<Record<string, boolean | number | string>>;
  readonly args?: readonly string[];
  /** Environment variables, besides our own. */
  readonly env?: Readonly<Record<string, string>>;
}

/** Starts an installed browser on a fresh profile and installs the built extension in `folder`. Throws where there is no such browser. */
export async function launch(name: BrowserName, folder: string, headed = false, start: Start = {}): Promise<Driven> {
  const { preferences = {}, args: more = [], env = {} } = start;
  const executablePath = findBrowser(name);
  if (executablePath === null) throw new Error(`no ${name} is installed`);
  const defaultViewport = headed ? null : { width: 1280, height: 900 };
  const common = { executablePath, headless: !headed, defaultViewport, protocolTimeout: 60_000, env: { ...process.env, ...env } };
  if (name === "firefox") {
    const extraPrefsFirefox = {
      ...preferences,
      "extensions.webextensions.uuids": JSON.stringify({ [firefoxIdIn(folder)]: FIREFOX_UUID }),
      // A saved page answers at http addresses too; Firefox would go to https for hosts on its list and lose the first navigation.
      "network.stricttransportsecurity.preloadlist": false,
      "dom.security.https_first": false,
    };
    // Without system access Firefox lets no driver open an extension's page.
    const args = ["--remote-allow-system-access", ...more];
    const browser = await puppeteer.launch({ ...common, browser: "firefox", args, extraPrefsFirefox });
    await browser.installExtension(folder);
    return welcomed({ name, browser, folder, root: `moz-extension://${FIREFOX_UUID}/` });
  }
  // Chromium refuses its sandbox to root. Branded Chrome ignores --load-extension since 137; installing over the pipe works in all.
  const args = ["--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync", ...more];
  if (process.getuid?.() === 0) args.push("--no-sandbox");
  const browser = await puppeteer.launch({ ...common, pipe: true, enableExtensions: true, args });
  const id = await browser.installExtension(folder);
  return welcomed({ name, browser, folder, root: `chrome-extension://${id}/` });
}

/** The page that an extension opens once it is installed. */
const WELCOME = "extension/welcome/index.html";

/** `driven`, once the first-run page has come and is closed: it would lie over what is driven. An extension without one is not waited for. */
export async function welcomed(driven: Driven): Promise<Driven> {
  const { name, browser, folder } = driven;
  if (!existsSync(join(folder, WELCOME))) return driven;
  for (let left = 200; left > 0; left -= 1) {
    if (await (name === "firefox" ? closeInFirefox(browser, isWelcome) : closePage(browser, isWelcome))) return driven;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error("the extension opened no first-run page");
}

// Installed anew, Firefox gives an extension another root.
function isWelcome(url: string): boolean {
  return /^(chrome|moz)-extension:/.test(url) && url.endsWith(WELCOME);
}

async function closePage(browser: Browser, isMeant: (url: string) => boolean): Promise<boolean> {
  const page = (await browser.pages()).find((one) => isMeant(one.url()));
  await page?.close();
  return page !== undefined;
}

/** Whether a window can be shown. */
export function hasDisplay(): boolean {
  return process.platform !== "linux" || Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);
}

/** The add-on id in a built Firefox package's manifest. */
export function firefoxIdIn(folder: string): string {
  const manifest = JSON.parse(readFileSync(join(folder, "manifest.json"), "utf8")) as {
    browser_specific_settings: { gecko: { id: string } };
  };
  return manifest.browser_specific_settings.gecko.id;
}
