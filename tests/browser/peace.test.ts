import type { Page } from "puppeteer-core";
import { describe, expect, test } from "vitest";
import { openPopupPage } from "../../scripts/drive/popup-page.ts";
import { yearOf } from "../../src/dates.ts";
import { KINDS } from "../../src/model.ts";
import { DEFAULTS } from "../../src/settings.ts";
import { RECORDS } from "../record.ts";
import { brokenRules } from "./axe.ts";
import { BROWSERS } from "./harness.ts";
import { soon, stays, useOneTab } from "./one-tab.ts";

/** A VPN by a name that always counts, and the year of its newest event, which was not this year or the last. */
const OLD = (() => {
  for (const { id, kind, names } of RECORDS.providers) {
    const years = RECORDS.events.filter(({ providers }) => providers.some((party) => party.id === id)).map(({ date }) => yearOf(date));
    const text = names.find(({ use, lang }) => use === "always" && lang === "en")?.text;
    const year = Math.max(...years);
    if (kind === "vpn" && text && years.length > 0 && year < new Date().getFullYear() - 1) return { text, year };
  }
  throw new Error("every VPN has a new event: make one up for these tests");
})();

describe.each(BROWSERS)("what the reader has flagged in %s", (name) => {
  const at = useOneTab(name);
  const also = async () => (await at.browser.flags(at.tab)).unflagged.map(([, why]) => why);

  test("a kind that is only listed at first is flagged once it is chosen, on the page that is open and when it is loaded again", async () => {
    await at.show("<p>Facebook and Twitter were named.</p>");
    await stays(at.painted, []);
    await at.browser.store({ kinds: [...KINDS] });
    await soon(at.painted).toEqual(["Facebook", "Twitter"]);
    await soon(at.badge).toBe("2");
    await at.page.reload();
    await soon(at.painted).toEqual(["Facebook", "Twitter"]);
    await at.browser.store({ kinds: DEFAULTS.kinds });
    await soon(at.painted).toEqual([]);
    await soon(at.badge).toBe("");
  });

  test("a kind that is taken out is listed only, and not counted", async () => {
    await at.show("<p>NordVPN and Cloudflare were named.</p>");
    await soon(at.badge).toBe("2");
    await at.browser.store({ kinds: ["cdn"] });
    await soon(at.painted).toEqual(["Cloudflare"]);
    await soon(at.badge).toBe("1");
    expect(await also()).toEqual(["kind"]);
  });

  test("a hidden provider is neither flagged nor counted, here and when the page is loaded again", async () => {
    await at.show("<p>NordVPN and Astrill were named.</p>");
    await soon(at.badge).toBe("2");
    await at.browser.store({ hidden: { nordvpn: { until: "new", since: "2126-01-01" } } });
    await soon(at.painted).toEqual(["Astrill"]);
    await soon(at.badge).toBe("1");
    await at.page.reload();
    await soon(at.painted).toEqual(["Astrill"]);
    expect(await also()).toEqual(["hidden"]);
    await at.browser.store({ hidden: {} });
    await soon(at.painted).toEqual(["NordVPN", "Astrill"]);
  });

  test("a provider that was hidden before its newest event was recorded is flagged again", async () => {
    await at.browser.store({ hidden: { nordvpn: { until: "new", since: "2020-01-01" }, astrill: { until: "always" } } });
    await at.show("<p>NordVPN and Astrill were named.</p>");
    await soon(at.painted).toEqual(["NordVPN"]);
  });

  test("the site's own provider, hidden, is not counted", async () => {
    await at.browser.store({ hidden: { expressvpn: { until: "always" } } });
    await at.show({ html: "<title>Site</title><p>NordVPN</p>", as: "https://www.expressvpn.com/" });
    await soon(at.badge).toBe("1");
    expect(await at.painted()).toEqual(["NordVPN"]);
  });

  test("only events of the last years: a provider without any stays listed", async () => {
    await at.show(`<p>${OLD.text} was named.</p>`);
    await soon(at.painted).toEqual([OLD.text]);
    await at.browser.store({ years: new Date().getFullYear() - OLD.year - 1 });
    await soon(at.painted).toEqual([]);
    expect(await also()).toEqual(["old"]);
    await at.browser.store({ years: new Date().getFullYear() - OLD.year });
    await soon(at.painted).toEqual([OLD.text]);
  });
});

describe.each(BROWSERS)("the popup in %s", (name) => {
  const at = useOneTab(name);
  const textOf = (popup: Page) => popup.evaluate(() => document.body.innerText);

  test("hides a provider on the page that is open, and shows it again", async () => {
    await at.show("<p>NordVPN and Astrill were named.</p>");
    await soon(at.badge).toBe("2");
    const popup = await openPopupPage(at.browser, at.tab.id);
    await popup.locator("::-p-text(NordVPN)").click();
    await popup.locator("details.hide summary").click();
    await popup.locator(".hide .ways button").click();
    await soon(() => textOf(popup)).toContain("NordVPN is hidden until something new is recorded");
    await soon(at.painted).toEqual(["Astrill"]);
    expect(await at.browser.stored()).toEqual({ hidden: { nordvpn: { until: "new", since: expect.stringMatching(/^\d{4}-\d\d-\d\d$/) } } });
    expect(await brokenRules(popup)).toEqual([]);
    await popup.locator("div.hide button").click();
    await soon(at.painted).toEqual(["NordVPN", "Astrill"]);
    expect(await at.browser.stored()).toEqual({});
    await popup.close();
    await at.page.bringToFront();
  });

  test("counts what is new in the record since the last look, and lists it", async () => {
    await at.browser.store({ seen: "2026-11-22" });
    await at.show("<p>NordVPN</p>");
    const popup = await openPopupPage(at.browser, at.tab.id);
    await soon(() => textOf(popup)).toMatch(/[1-9]\d* new events? in the record/);
    await popup.locator("footer .ways button").click();
    await soon(() => textOf(popup)).toContain("22 Nov 2026, the last that you looked at here");
    expect(await brokenRules(popup)).toEqual([]);
    await soon(async () => (await at.browser.stored()).seen).not.toBe("2026-11-22");
    await soon(() => textOf(popup)).toContain("What’s new in the record");
    await popup.close();
    await at.page.bringToFront();
  });
});
