/** A private window, into which the extension is let. */
import type { Page } from "puppeteer-core";
import type { Browser as Extension } from "webextension-polyfill";
import { openOwn } from "../../scripts/drive/backstage.ts";
import { inFirefoxItself } from "../../scripts/drive/firefox.ts";
import { firefoxIdIn } from "../../scripts/drive/launch.ts";
import type { TestBrowser } from "./harness.ts";

declare const chrome: Extension & {
  readonly developerPrivate: {
    updateProfileConfiguration(put: { inDeveloperMode: boolean }): Promise<void>;
    updateExtensionConfiguration(put: { extensionId: string; incognitoAccess: boolean }): Promise<void>;
  };
};

export interface PrivateWindow {
  /** The page in it. */
  readonly page: Page;
  /** A page of the extension from which the page's tab can be asked: in Chrome private windows have an extension of their own. */
  readonly own: Page;
}

/** Does what the reader does in the browser's settings, where extensions are kept out of private windows. The extension starts anew. */
export async function letIntoPrivateWindows({ name, browser, folder, root, backstage }: TestBrowser): Promise<void> {
  const page = await browser.newPage();
  // Its own pages go when the extension starts anew, and Firefox ends with its last tab.
  await backstage.page.goto("about:blank");
  if (name === "chrome") {
    await page.goto("chrome://extensions");
    const put = { extensionId: new URL(root).host, incognitoAccess: true };
    await page.evaluate(async (one) => {
      // An unpacked extension starts again only in developer mode.
      await chrome.developerPrivate.updateProfileConfiguration({ inDeveloperMode: true });
      await chrome.developerPrivate.updateExtensionConfiguration(one);
    }, put);
  } else {
    const id = JSON.stringify(firefoxIdIn(folder));
    await inFirefoxItself(
      browser,
      `(async () => {
        const { ExtensionPermissions } = ChromeUtils.importESModule("resource://gre/modules/ExtensionPermissions.sys.mjs");
        const { AddonManager } = ChromeUtils.importESModule("resource://gre/modules/AddonManager.sys.mjs");
        const allowed = { permissions: ["internal:privateBrowsingAllowed"], origins: [] };
        await ExtensionPermissions.add(${id}, allowed, WebExtensionPolicy.getByID(${id}).extension);
        await (await AddonManager.getAddonByID(${id})).reload();
      })()`,
    );
  }
  await new Promise((resolve) => setTimeout(resolve, 1000));
  await openOwn({ name, browser, folder, root }, backstage.page, "extension/popup/index.html");
  await page.close();
}

/** Opens an address in a private window. */
export async function openPrivately(driven: TestBrowser, url: string): Promise<PrivateWindow> {
  const { name, browser, backstage } = driven;
  if (name === "chrome") {
    const context = await browser.createBrowserContext();
    const page = await context.newPage();
    await page.goto(url);
    const own = await context.newPage();
    await openOwn(driven, own, "extension/popup/index.html");
    await page.bringToFront();
    return { page, own };
  }
  const known = new Set(await browser.pages());
  await backstage.page.evaluate((address) => chrome.windows.create({ incognito: true, url: address }), url);
  for (let left = 100; left > 0; left -= 1) {
    const page = (await browser.pages()).find((one) => !known.has(one) && one.url() === url);
    if (page) return { page, own: backstage.page };
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error("no private window opened");
}

/**
 * Updates the extension while a private window is open. Chromium 156 then leaves a worker there that hears nothing until it is idle for half a
 * minute and ended; here it is ended at once.
 */
export async function updateIn(driven: TestBrowser, { page }: PrivateWindow): Promise<void> {
  const { name, browser, folder, backstage } = driven;
  if (name === "firefox") {
    await browser.installExtension(folder);
    return page.bringToFront();
  }
  await backstage.page.evaluate(() => void setTimeout(() => chrome.runtime.reload(), 50));
  await new Promise((resolve) => setTimeout(resolve, 1500));
  const own = await page.browserContext().newPage();
  await openOwn(driven, own, "extension/popup/index.html");
  const session = await own.createCDPSession();
  await session.send("ServiceWorker.enable");
  await session.send("ServiceWorker.stopAllWorkers");
  await new Promise((resolve) => setTimeout(resolve, 1000));
  await own.close();
}
