import { describe, expect, test } from "vitest";
import type { Browser as Extension } from "webextension-polyfill";
import { openOwn } from "../../scripts/drive/backstage.ts";
import { inFirefoxItself } from "../../scripts/drive/firefox.ts";
import { openPopupPage } from "../../scripts/drive/popup-page.ts";
import { openTab, type Tab } from "../../scripts/drive/tab.ts";
import { EVENTLESS } from "../record.ts";
import { BROWSERS } from "./harness.ts";
import { soon, useOneTab } from "./one-tab.ts";
import { openRealPopup } from "./real-popup.ts";

declare const chrome: Extension;

describe.each(BROWSERS)("the popup with nothing to list in %s", (name) => {
  const at = useOneTab(name);

  /** The popup of a tab as a page, once it says `title`. */
  const popupSaying = async (title: string, tab: Tab = at.tab) => {
    const popup = await openPopupPage(at.browser, tab.id);
    await soon(() => popup.evaluate(() => document.querySelector("main.empty h2")?.textContent)).toBe(title);
    const buttons = await popup.evaluate(() => [...document.querySelectorAll("main button")].map(({ textContent }) => textContent));
    const close = async () => {
      await popup.close();
      await at.page.bringToFront();
    };
    return { popup, buttons, close };
  };

  test("says that nothing is recognised, in the real popup too", async () => {
    await at.show("<p>Nothing.</p>");
    const { buttons, close } = await popupSaying("No provider recognised here");
    expect(buttons).toEqual([]);
    await close();
    const real = await openRealPopup(at.browser, at.tab);
    await soon(() => real.text()).toContain("No provider recognised here");
    await real.close();
  });

  test("says that the site is paused, and resumes", async () => {
    await at.browser.store({ paused: ["127.0.0.1"] });
    await at.show("<p>NordVPN</p>");
    const { popup, buttons, close } = await popupSaying("Paused on this site");
    expect(buttons).toEqual(["Resume on this site"]);
    await popup.locator("main.empty button").click();
    await soon(() => popup.evaluate(() => document.body.innerText)).toContain("In the text");
    await close();
    await soon(at.painted).toEqual(["NordVPN"]);
  });

  test("says that the page was not asked for, and reads it", async () => {
    await at.browser.store({ mode: "asked" });
    await at.show("<p>NordVPN</p>");
    const { popup, buttons, close } = await popupSaying("Not read yet");
    expect(buttons).toEqual(["Read this page"]);
    await popup.locator("main.empty button").click();
    await soon(() => popup.evaluate(() => document.body.innerText)).toContain("In the text");
    await close();
    await soon(at.painted).toEqual(["NordVPN"]);
  });

  test("says that the site has no recorded events, which is no finding", async () => {
    await at.show({ html: "<title>Site</title><p>Welcome.", as: EVENTLESS.site });
    const popup = await openPopupPage(at.browser, at.tab.id);
    await soon(() => popup.evaluate(() => document.body.innerText)).toContain("That is not a finding about it.");
    await popup.close();
    await at.page.bringToFront();
  });

  test("says that browsers let no extension read their own pages", async () => {
    const own = await openTab(at.browser, at.browser.backstage);
    if (name === "chrome") await own.page.goto("chrome://version/");
    const { buttons, close } = await popupSaying("Browsers let no extension read this page", own);
    expect(buttons).toEqual([]);
    await close();
    await own.page.close();
  });

  test("says that the tab is closed", async () => {
    const gone = await openTab(at.browser, at.browser.backstage);
    await gone.page.close();
    const { close } = await popupSaying("The tab is closed", gone);
    await close();
  });

  // Chrome lets nobody take away a site that the manifest requires; only the reader does, in its settings.
  test.runIf(name === "firefox")("asks for a site that is not allowed, and reads it", async () => {
    const all = ["http://*/*", "https://*/*"];
    const { page } = at.browser.backstage;
    expect(await page.evaluate((origins) => chrome.permissions.remove({ origins }), all)).toBe(true);
    await at.show("<p>NordVPN</p>");
    const { popup, buttons, close } = await popupSaying("This page cannot be seen");
    expect(buttons).toEqual(["Allow on all sites"]);
    await inFirefoxItself(at.browser.browser, 'Services.prefs.setBoolPref("extensions.webextOptionalPermissionPrompts", false)');
    await popup.locator("main.empty button").click();
    await soon(() => popup.evaluate(() => document.body.innerText)).toContain("In the text");
    await close();
    await soon(at.painted).toEqual(["NordVPN"]);
    await soon(at.badge).toBe("1");
  });

  test("opens for a provider alone, without any tab", async () => {
    const { page } = at.browser.backstage;
    await openOwn(at.browser, page, "extension/popup/index.html?provider=nordvpn");
    await soon(() => page.evaluate(() => document.body.innerText)).toContain("Events, newest first");
  });
});
