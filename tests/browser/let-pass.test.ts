/** Which pages the always-on script lets pass, and which get the script that reads them. */
import { describe, expect, test } from "vitest";
import type { Browser as Extension } from "webextension-polyfill";
import { BROWSERS } from "./harness.ts";
import { FAR, soon, stays, useOneTab } from "./one-tab.ts";

declare const chrome: Extension;

const LONG = `{ "text": "${"so many words ".repeat(50)}" }`;
const inShadow = (inner: string) => `<x-box><template shadowrootmode="open">${inner}</template></x-box>`;

describe.each(BROWSERS)("the always-on script in %s", (name) => {
  const at = useOneTab(name);

  /** Whether the page is read, by what the scripts leave for each other. */
  const isRead = () =>
    at.browser.backstage.page.evaluate(async (tabId) => {
      const func = () => ["gazette", "gazetteSieve"].map((script) => Object.hasOwn(globalThis, script));
      return (await chrome.scripting.executeScript({ target: { tabId }, func }))[0]?.result as readonly boolean[];
    }, at.tab.id);

  test.each([
    ["without a name", FAR],
    ["with a name in a long script", `${FAR}<script type="application/json">${LONG} NordVPN</script>`],
    ["with a name in a long style", `${FAR}<style>${`p { color: red } `.repeat(50)} /* NordVPN */</style>`],
    [
      "with a name in a long style of a shadow root",
      `${FAR}${inShadow(`<style>${`p { color: red } `.repeat(50)} /* NordVPN */</style><p>Words.`)}`,
    ],
    ["with a name in a long text for browsers without scripts", `${FAR}<noscript>${LONG} NordVPN</noscript>`],
  ])("lets a page pass %s", async (_what, body) => {
    await at.show(body);
    await soon(isRead).toEqual([false, true]);
    await stays(isRead, [false, true]);
  });

  test.each([
    ["with a name in long text that has a brace", `<p>${LONG} NordVPN</p>`, "NordVPN"],
    ["with a name in long text of a shadow root that has a brace", inShadow(`<p>${LONG} NordVPN</p>`), "NordVPN"],
    [
      "with a name before an ending of the page's language",
      `<script>document.documentElement.lang = "fi"</script><p>Kokeilimme NordVPNin sovellusta.</p>`,
      "NordVPN",
    ],
  ])("has a page read %s", async (_what, body, flag) => {
    await at.show(body);
    await soon(at.painted).toEqual([flag]);
    expect(await isRead()).toEqual([true, true]);
  });
});
