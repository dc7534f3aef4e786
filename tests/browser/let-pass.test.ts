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

  /** How many mentions are known, before anybody asks what is on the page. */
  const known = () =>
    at.browser.backstage.page.evaluate(async (tabId) => {
      const func = () => globalThis.gazette?.mentions()?.length;
      return (await chrome.scripting.executeScript({ target: { tabId }, func }))[0]?.result as number | undefined;
    }, at.tab.id);

  test("has all of a page read once the reader asks what is on it: until then only where a name stands that is flagged", async () => {
    const platforms = (count: number) => "<p>Read on: Facebook said so.</p>".repeat(count);
    await at.show(`${platforms(3)}${FAR.repeat(20)}<p>NordVPN and Facebook</p>${FAR.repeat(20)}${platforms(3)}`);
    await soon(at.painted).toEqual(["NordVPN"]);
    expect(await known()).toBe(2);
    expect(await at.matches()).toEqual(["facebook: Facebook × 7, 0", "nordvpn: NordVPN × 1, 1"]);
    await at.page.evaluate(() => document.body.insertAdjacentHTML("beforeend", "<section><p>And Facebook again.</p></section>"));
    await soon(known).toBe(9);
    expect(await at.painted()).toEqual(["NordVPN"]);
  });
  test("has all of a page read once the reader has other kinds flagged", async () => {
    await at.show(`<p>Facebook said so.</p>${FAR.repeat(20)}<p>NordVPN</p>`);
    await soon(at.painted).toEqual(["NordVPN"]);
    await at.browser.store({ kinds: ["vpn", "platform"] });
    await soon(at.painted).toEqual(["Facebook", "NordVPN"]);
  });

  test.each([
    ["with a name in long text that has a brace", `<p>${LONG} NordVPN</p>`, "NordVPN"],
    ["with a name behind how far its line is set in", `<p>\n${" ".repeat(9_000)}NordVPN</p>`, "NordVPN"],
    ["with a name over how far its second word is set in", "<p>Try <b>Hot</b>spot<b>\n  Shield</b></p>", "Hotspot Shield"],
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
