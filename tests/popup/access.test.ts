import { describe, expect, it } from "vitest";
import { noAccessOf, type SilentTab } from "../../extension/popup/access.ts";

const tab = { granted: true, everywhere: true, firefox: false };

describe("why a tab does not answer", () => {
  it.each<[string, SilentTab, string]>([
    ["a page of the browser's own", { ...tab, url: "chrome://settings/" }, "forbidden"],
    ["Firefox's own", { ...tab, url: "about:addons", firefox: true }, "forbidden"],
    ["an extension's page", { ...tab, url: "moz-extension://x/popup.html", firefox: true }, "forbidden"],
    ["Chrome's store", { ...tab, url: "https://chromewebstore.google.com/detail/x" }, "forbidden"],
    ["Chrome's old store", { ...tab, url: "https://chrome.google.com/webstore/x" }, "forbidden"],
    ["another page of the old store's host", { ...tab, url: "https://chrome.google.com/intl" }, "no-script"],
    ["Chrome's store in Firefox", { ...tab, url: "https://chromewebstore.google.com/", firefox: true }, "no-script"],
    ["Firefox's store", { ...tab, url: "https://addons.mozilla.org/en-US/", firefox: true }, "forbidden"],
    ["Firefox's store in Chrome", { ...tab, url: "https://addons.mozilla.org/en-US/" }, "no-script"],
    ["a store that is not allowed either", { ...tab, granted: false, url: "https://chromewebstore.google.com/" }, "forbidden"],
    ["a file", { ...tab, url: "file:///home/me/a.html" }, "not-web"],
    ["a page that is not allowed", { ...tab, granted: false, url: "https://example.org/" }, "no-permission"],
    ["a page loaded before the extension", { ...tab, url: "http://example.org/" }, "no-script"],
    ["a hidden address where all of the web may be read", { ...tab, url: undefined }, "forbidden"],
    ["a hidden address otherwise", { ...tab, url: undefined, granted: false, everywhere: false }, "unseen"],
  ])("%s", (_, silent, why) => {
    expect(noAccessOf(silent)).toBe(why);
  });
});
