import { afterEach, beforeAll, describe, expect, test } from "vitest";
import type { Browser as Extension } from "webextension-polyfill";
import { EVENTLESS } from "../record.ts";
import { BROWSERS } from "./harness.ts";
import { pageOf, soon, stays, useOneTab } from "./one-tab.ts";

/** Of the extension's own page, which hears all messages to the background too. */
declare const chrome: Extension;
declare const window: Window & { heard: string[] };

describe.each(BROWSERS)("the badge in %s", (name) => {
  const at = useOneTab(name);
  const heard = () => at.browser.backstage.page.evaluate(() => window.heard);
  beforeAll(() =>
    at.browser.backstage.page.evaluate(() => {
      window.heard = [];
      chrome.runtime.onMessage.addListener((message: unknown) => void window.heard.push((message as { gazette: string }).gazette));
    }),
  );
  afterEach(() =>
    at.browser.backstage.page.evaluate(() => {
      window.heard = [];
    }),
  );

  test("says how many providers are flagged, however often", async () => {
    await at.show(`<p>NordVPN, Astrill, NordVPN</p><p>NordVPN, Facebook, ${EVENTLESS.name}</p><nav>Surfshark</nav>`);
    await soon(at.badge).toBe("2");
    expect((await at.seen()).badge).toBe("2");
  });

  test("adds the site's own provider", async () => {
    const html = pageOf("<p>ExpressVPN, NordVPN, Astrill</p>");
    await at.show({ html, as: "https://www.expressvpn.com/" });
    await soon(at.badge).toBe("3");
  });

  test("is empty where nothing is flagged, and after leaving a page where something was", async () => {
    await at.show("<p>NordVPN</p>");
    await soon(at.badge).toBe("1");
    await at.show(`<p>Facebook wrote to ${EVENTLESS.name}.</p><nav>Surfshark</nav>`);
    await soon(at.badge).toBe("");
    expect((await at.seen()).matches).toHaveLength(3);
    expect(await at.badge()).toBe("");
  });

  test("is cleared when a page goes on to one without providers by itself", async () => {
    await at.show("<p>NordVPN</p>");
    await soon(at.badge).toBe("1");
    await at.page.evaluate(() => {
      history.pushState(null, "", "none");
      document.body.innerHTML = "<p>Nothing.</p>";
    });
    await soon(at.badge).toBe("");
  });

  test("comes back with the page on the way back", async () => {
    // A tab of its own: puppeteer waits for a load that a page from Firefox's memory does not have, then and ever after.
    const tab = await at.browser.open({ html: pageOf("<p>NordVPN</p>") });
    await soon(() => at.browser.badge(tab)).toBe("1");
    await at.browser.show(tab, { html: pageOf("<p>Nothing.</p>") });
    await soon(() => at.browser.badge(tab)).toBe("");
    await tab.page.evaluate(() => history.back()).catch(() => null);
    await soon(() => at.browser.badge(tab)).toBe("1");
    expect((await at.browser.flags(tab)).mentions).toMatchObject([{ text: "NordVPN", painted: 1 }]);
    await tab.page.close();
    await at.page.bringToFront();
  });

  test("is told once, after the background has ended too", async () => {
    await at.browser.endBackground();
    await at.show("<p>NordVPN</p>");
    await soon(at.badge).toBe("1");
    const told = async () => (await heard()).filter((message) => message === "providersFound");
    await stays(told, ["providersFound"]);
    await at.page.evaluate(() => document.body.insertAdjacentHTML("beforeend", "<p>NordVPN</p>"));
    await soon(at.painted).toEqual(["NordVPN", "NordVPN"]);
    expect(await told()).toEqual(["providersFound"]);
  });

  test("costs a page without a match no message, and no visit is kept", async () => {
    await at.show("<p>The sky was a deep azure over many words.</p>");
    await stays(heard, []);
    await at.page.evaluate(() => document.body.append("More of the same."));
    await stays(heard, []);
    await at.show("<p>NordVPN</p>");
    await soon(heard).toContain("providersFound");
    expect(await at.browser.stored()).toEqual({});
  });
});
