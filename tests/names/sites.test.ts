import { describe, expect, test } from "vitest";
import { type Site, siteOf } from "../../src/names/sites.ts";
import { APPS, INDEX, idAt, RECORDS } from "../record.ts";

function siteAt(address: string): Site | null {
  const { hostname, pathname, searchParams } = new URL(address);
  return siteOf({ host: hostname, path: pathname, query: (name) => searchParams.get(name) }, INDEX, APPS);
}

function providerAt(address: string): string | null {
  const site = siteAt(address);
  return site && idAt(site.order);
}

describe("whose page this is", () => {
  test.each([
    ["the host itself", "https://nordvpn.com/", "nordvpn"],
    ["any path of it", "https://nordvpn.com/de/blog/some-article/?a=b#c", "nordvpn"],
    ["its www", "https://www.nordvpn.com/", "nordvpn"],
    ["a sub-domain", "https://support.nordvpn.com/hc", "nordvpn"],
    ["a sub-domain of a sub-domain", "https://a.b.c.nordvpn.com/", "nordvpn"],
    ["the host with a final dot", "https://nordvpn.com./", "nordvpn"],
    ["a host with a port", "http://nordvpn.com:8080/", "nordvpn"],
    ["capitals in the host", "https://NordVPN.com/", "nordvpn"],
    ["a more specific host than the company's", "https://azure.microsoft.com/en-us/", "microsoft-azure"],
    ["another host of that company", "https://www.microsoft.com/", "microsoft"],
    ["a host whose sub-domains are its customers'", "https://azure.com/", "microsoft-azure"],
    ["the www of such a host", "https://www.azure.com/", "microsoft-azure"],
    ["a sub-domain of such a host that is listed itself", "https://portal.azure.com/#home", "microsoft-azure"],
    ["a path of a shared host", "https://www.kaspersky.com/vpn-secure-connection", "kaspersky-vpn"],
    ["below a path of a shared host", "https://www.kaspersky.com/vpn-secure-connection/buy", "kaspersky-vpn"],
    ["a path behind a language and country", "https://www.ibm.com/de-de/cloud/free", "ibm-cloud"],
    ["the rest of a shared host", "https://www.kaspersky.com/antivirus", "kaspersky"],
    ["a path that only begins alike", "https://www.kaspersky.com/vpn-secure-connections", "kaspersky"],
    ["a path that stands deeper", "https://www.kaspersky.com/blog/vpn-secure-connection", "kaspersky"],
    ["a project at GitHub", "https://github.com/getlantern/lantern", "lantern"],
    ["a project at GitHub, in other capitals", "https://github.com/GetLantern/Lantern", "lantern"],
    ["a project at GitHub that the record writes with capitals", "https://github.com/wireguard/wireguard-go", "wireguard"],
    ["a project at GitHub that begins alike", "https://github.com/getlanterns/x", "github"],
    ["GitHub", "https://github.com/", "github"],
    ["a path in other capitals elsewhere", "https://www.kaspersky.com/VPN-Secure-Connection", "kaspersky"],
  ])("%s", (_, address, provider) => {
    expect(providerAt(address)).toBe(provider);
  });

  test.each([
    ["https://www.kaspersky.com/de/vpn-secure-connection", "kaspersky-vpn"],
    ["https://aws.amazon.com/pt-br/cloudfront/features", "amazon-cloudfront"],
    ["https://www.apple.com/cn/app-store/", "apple-app-store"],
    ["https://proton.me/fr/vpn", "proton-vpn"],
  ])("a path behind a language, on a host whose rest is another provider's: %s", (address, provider) => {
    expect(providerAt(address)).toBe(provider);
  });

  test.each([
    ["an unrelated host", "https://www.example.org/nordvpn"],
    ["a host that only ends alike", "https://notnordvpn.com/"],
    ["a host that goes on", "https://nordvpn.com.example.org/"],
    ["a host under another top level", "https://nordvpn.example/"],
    ["the top level alone", "https://com/"],
    ["a customer's sub-domain", "https://shop.azure.com/"],
    ["a customer's sub-domain of another host", "https://blog.wpengine.com/"],
    ["the www of a customer's sub-domain", "https://www.shop.azure.com/"],
    ["an address without a name", "http://192.168.0.1/"],
    ["a local host", "http://localhost/"],
    ["a host of a name that is no site", "https://tor.example.net/"],
  ])("nobody's: %s", (_, address) => {
    expect(siteAt(address)).toBeNull();
  });

  test("the sites of the record are each their provider's", () => {
    const wrong = RECORDS.providers.flatMap(({ id, sites }) =>
      sites.map(({ host, path = "/" }) => [id, `https://${host}${path}`] as const).filter(([, address]) => providerAt(address) !== id),
    );
    expect(wrong).toEqual([]);
  });
});

describe("a store listing", () => {
  test.each([
    ["App Store, with its country", "https://apps.apple.com/cn/app/expressvpn/id886492891", "expressvpn", "886492891", "CN"],
    ["App Store, country in capitals", "https://apps.apple.com/US/app/id886492891", "expressvpn", "886492891", "US"],
    ["App Store, no country", "https://apps.apple.com/app/id886492891", "expressvpn", "886492891", null],
    ["App Store, more behind the app", "https://apps.apple.com/ru/app/x/id886492891/reviews?l=ru", "expressvpn", "886492891", "RU"],
    ["App Store by its earlier host", "https://itunes.apple.com/gb/app/id886492891", "expressvpn", "886492891", "GB"],
    ["App Store, an unknown app", "https://apps.apple.com/in/app/some-game/id111222333", "apple-app-store", "111222333", "IN"],
    ["App Store, no app", "https://apps.apple.com/de/charts/iphone", "apple-app-store", null, "DE"],
    ["App Store, its front page", "https://apps.apple.com/", "apple-app-store", null, null],
    ["Google Play", "https://play.google.com/store/apps/details?id=com.expressvpn.vpn", "expressvpn", "com.expressvpn.vpn", null],
    [
      "Google Play, with gl",
      "https://play.google.com/store/apps/details?id=com.expressvpn.vpn&hl=ru&gl=ru",
      "expressvpn",
      "com.expressvpn.vpn",
      "RU",
    ],
    [
      "Google Play, gl is no country",
      "https://play.google.com/store/apps/details?id=com.expressvpn.vpn&gl=x1",
      "expressvpn",
      "com.expressvpn.vpn",
      null,
    ],
    [
      "Google Play, an unknown app",
      "https://play.google.com/store/apps/details?id=org.example.game&gl=IN",
      "google-play",
      "org.example.game",
      "IN",
    ],
    [
      "Google Play, an id that begins alike",
      "https://play.google.com/store/apps/details?id=com.expressvpn.vpn2",
      "google-play",
      "com.expressvpn.vpn2",
      null,
    ],
    ["Google Play, no id", "https://play.google.com/store/apps/details", "google-play", null, null],
    [
      "Google Play, another page with an id",
      "https://play.google.com/store/books/details?id=com.expressvpn.vpn",
      "google-play",
      null,
      null,
    ],
  ])("%s", (_, address, provider, listing, country) => {
    const site = siteAt(address);
    expect([site && idAt(site.order), site?.listing, site?.country]).toEqual([provider, listing, country]);
  });
  test("is owned by the vendor and the store", () => {
    const owners = (address: string) => siteAt(address)?.owners.map(idAt);
    expect(owners("https://apps.apple.com/cn/app/expressvpn/id886492891")).toEqual(["expressvpn", "apple-app-store"]);
    expect(owners("https://apps.apple.com/cn/app/x/id111222333")).toEqual(["apple-app-store"]);
    expect(owners("https://www.nordvpn.com/")).toEqual(["nordvpn"]);
  });
  test.each([
    ["an app's number elsewhere", "https://nordvpn.com/cn/app/id886492891", "nordvpn"],
    ["a package's name elsewhere", "https://nordvpn.com/store/apps/details?id=com.expressvpn.vpn&gl=cn", "nordvpn"],
  ])("is not %s", (_, address, provider) => {
    const site = siteAt(address);
    expect([site && idAt(site.order), site?.listing, site?.country]).toEqual([provider, null, null]);
  });
});

describe("whether a host is worth asking about", () => {
  test.each([
    ["nordvpn.com", true],
    ["www.nordvpn.com", true],
    ["github.com", true],
    ["apps.apple.com", true],
    ["shop.azure.com", true],
    ["notnordvpn.com", false],
    ["nordvpn.com.example.org", false],
    ["www.example.org", false],
    ["nordvpnxcom", false],
    ["localhost", false],
  ])("%s: %s", (host, isListed) => {
    expect(INDEX.hasHost(host)).toBe(isListed);
  });
});
