import { describe, expect, test } from "vitest";
import { BROWSERS } from "./harness.ts";
import { pageOf, soon, useOneTab } from "./one-tab.ts";

const html = pageOf("<p>ExpressVPN is faster than NordVPN, says ExpressVPN on the App Store for iPhone.</p>");

describe.each(BROWSERS)("a provider's own page in %s", (name) => {
  const at = useOneTab(name);

  test("is its site, and it is not flagged there", async () => {
    await at.show({ html, as: "https://www.expressvpn.com/order" });
    await soon(at.painted).toEqual(["NordVPN", "App Store"]);
    const { site, matches } = await at.seen();
    expect(site).toEqual({ provider: "expressvpn", listing: null, country: null });
    expect(matches[0]).toEqual({ provider: "expressvpn", text: "ExpressVPN", count: 2, painted: 0 });
    await soon(at.badge).toBe("3");
  });

  test("counts on the badge without any text", async () => {
    await at.show({ html: pageOf("<p>Welcome.</p>"), as: "https://www.expressvpn.com/" });
    await soon(at.badge).toBe("1");
  });

  test("does not count where its kind is not painted", async () => {
    await at.show({ html: pageOf("<p>Welcome. NordVPN.</p>"), as: "https://www.facebook.com/" });
    await soon(at.badge).toBe("1");
    expect((await at.seen()).site?.provider).toBe("facebook");
  });

  test("is the vendor's on an App Store listing, with the storefront's country", async () => {
    await at.show({ html, as: "https://apps.apple.com/cn/app/x/id886492891" });
    await soon(at.painted).toEqual(["NordVPN"]);
    expect((await at.seen()).site).toEqual({ provider: "expressvpn", listing: "886492891", country: "CN" });
  });

  test("is the vendor's on a Google Play listing, with the storefront's country", async () => {
    await at.show({ html, as: "https://play.google.com/store/apps/details?id=com.expressvpn.vpn&gl=ru" });
    await soon(async () => (await at.seen()).site).toEqual({ provider: "expressvpn", listing: "com.expressvpn.vpn", country: "RU" });
  });

  test("is another's when the address goes there without a load, and what was read stays read", async () => {
    await at.show({ html, as: "https://apps.apple.com/cn/app/x/id886492891" });
    await soon(at.painted).toEqual(["NordVPN"]);
    const { matches: before } = await at.seen();
    await at.page.evaluate(() => history.pushState(null, "", "/de/app/x/id999999999"));
    const { site, matches } = await at.seen();
    expect(site?.provider).toBe("apple-app-store");
    expect(matches.map(({ provider }) => provider)).toEqual(before.map(({ provider }) => provider));
    expect(await at.painted()).toEqual(["ExpressVPN", "NordVPN"]);
  });

  test("is the store's where the app is unknown", async () => {
    await at.show({ html, as: "https://apps.apple.com/de/app/x/id999999999" });
    await soon(async () => (await at.seen()).site).toEqual({ provider: "apple-app-store", listing: "999999999", country: "DE" });
    await soon(at.painted).toEqual(["ExpressVPN", "NordVPN"]);
  });
});
