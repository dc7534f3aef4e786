/** Permissions that the reader withholds, takes back and gives, where the browser lets a driver do so. */
import type { Page } from "puppeteer-core";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from "vitest";
import type { Browser as Extension } from "webextension-polyfill";
import { inFirefoxItself } from "../../scripts/drive/firefox.ts";
import { paintedOn } from "../../scripts/drive/flags.ts";
import { openPopupPage } from "../../scripts/drive/popup-page.ts";
import type { Tab } from "../../scripts/drive/tab.ts";
import { BROWSERS, openBrowser, type TestBrowser } from "./harness.ts";
import { pageOf, soon, stays } from "./one-tab.ts";

declare const chrome: Extension & {
  readonly developerPrivate: {
    updateExtensionConfiguration(put: { extensionId: string; hostAccess: "ON_CLICK" | "ON_ALL_SITES" }): Promise<void>;
  };
};

const TEXT = "<p>NordVPN answered.</p>";
const ALL = ["http://*/*", "https://*/*"];

describe.each(BROWSERS)("permissions in %s", (name) => {
  let browser: TestBrowser;
  let tabs: readonly Tab[];
  /** Chrome's page of extensions, where the reader withholds access to sites. */
  let extensions: Page | null = null;
  beforeAll(async () => {
    browser = await openBrowser(name);
    if (name !== "chrome") return;
    extensions = await browser.browser.newPage();
    await extensions.goto("chrome://extensions");
  });
  afterAll(() => browser.close());
  beforeEach(async () => {
    const open = [];
    for (let i = 0; i < 2; i += 1) open.push(await browser.open({ html: pageOf(TEXT) }));
    tabs = open;
    await allRead("NordVPN");
  });
  afterEach(async () => {
    for (const { page } of tabs) await page.close();
  });

  /** Does what the reader does in the browser's settings. */
  const allow = (yes: boolean) => {
    const hostAccess = yes ? ("ON_ALL_SITES" as const) : ("ON_CLICK" as const);
    const put = { extensionId: new URL(browser.root).host, hostAccess };
    if (extensions) return extensions.evaluate((one) => chrome.developerPrivate.updateExtensionConfiguration(one), put);
    return inFirefoxItself(
      browser.browser,
      `(async () => {
        const { ExtensionPermissions } = ChromeUtils.importESModule("resource://gre/modules/ExtensionPermissions.sys.mjs");
        const { extension } = WebExtensionPolicy.getByHostname(${JSON.stringify(new URL(browser.root).host)});
        await ExtensionPermissions.${yes ? "add" : "remove"}(extension.id, { permissions: [], origins: ${JSON.stringify(ALL)} }, extension);
      })()`,
    );
  };
  const popupOf = async ({ id }: Tab) => {
    const popup = await openPopupPage(browser, id);
    const title = () =>
      popup.evaluate(
        () => document.querySelector("main.empty h2")?.textContent ?? document.querySelector("main h2")?.firstChild?.textContent,
      );
    return { popup, title };
  };

  /** A tab that is not in front is read when it comes there. */
  const allRead = async (...names: readonly string[]) => {
    for (const { page } of tabs) {
      await page.bringToFront();
      await soon(() => paintedOn(page)).toEqual(names);
    }
  };

  test("that are taken back leave no flag and no badge in any open tab, and the popup says why, with one button", async () => {
    await allow(false);
    for (const tab of tabs) {
      await soon(() => paintedOn(tab.page)).toEqual([]);
      await soon(() => browser.badge(tab)).toBe("");
      await tab.page.evaluate(() => document.body.insertAdjacentHTML("beforeend", "<p>So did Astrill."));
      await stays(() => paintedOn(tab.page), [], 400);
    }
    const [tab] = tabs;
    if (!tab) throw new Error("no tab");
    const { popup, title } = await popupOf(tab);
    await soon(title).toBe("This page cannot be seen");
    expect(await popup.evaluate(() => [...document.querySelectorAll("main button")].map(({ textContent }) => textContent))).toEqual([
      "Allow on all sites",
    ]);
    await popup.close();
    // Given again in the browser's own settings, the script starts in every open tab.
    await allow(true);
    await allRead("NordVPN", "Astrill");
  });

  // Chrome asks in a window of its own, which no driver reaches.
  test.runIf(name === "firefox")(
    "are asked for by the popup's button; refused, the sentence stays; given, all open tabs are read",
    async () => {
      await allow(false);
      for (const { page } of tabs) await soon(() => paintedOn(page)).toEqual([]);
      const [tab] = tabs;
      if (!tab) throw new Error("no tab");
      const { popup, title } = await popupOf(tab);
      await soon(title).toBe("This page cannot be seen");
      await popup.locator("main.empty button").click();
      await answerPrompt(browser, false);
      await stays(title, "This page cannot be seen", 600);
      for (const { page } of tabs) expect(await paintedOn(page)).toEqual([]);
      await popup.locator("main.empty button").click();
      await answerPrompt(browser, true);
      await soon(title).toBe("In the text");
      await popup.close();
      await allRead("NordVPN");
    },
  );
});

/** Presses a button of Firefox's own question. */
async function answerPrompt({ browser }: TestBrowser, yes: boolean): Promise<void> {
  await inFirefoxItself(
    browser,
    `(async () => {
      for (let left = 100; left > 0; left -= 1) {
        const question = document.querySelector("#addon-webext-permissions-notification");
        const button = question?.${yes ? "button" : "secondaryButton"};
        // A press that comes at once is taken for an accident.
        if (button && PopupNotifications.panel.state === "open") {
          await new Promise((resolve) => setTimeout(resolve, 1000));
          button.click();
          return;
        }
        await new Promise((resolve) => setTimeout(resolve, 50));
      }
      throw new Error("Firefox does not ask");
    })()`,
  );
}
