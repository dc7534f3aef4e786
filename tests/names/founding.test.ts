/** The five news reports that Gazette began from: everything that they name is found by name, and has its event or instrument. */
import { describe, expect, test } from "vitest";
import { INDEX, idAt, RECORDS } from "../record.ts";
import { findIn } from "./find.ts";

const NAMED: readonly (readonly [sentence: string, provider: string])[] = [
  ["Microsoft Azure China, which 21Vianet operates, wrote to its customers.", "microsoft-azure-china"],
  ["微软 Azure 由世纪互联运营。", "microsoft-azure-china"],
  ["Sinnet, Amazon's partner in Beijing, told customers of AWS China.", "aws-china"],
  ["NWCD runs the Ningxia region of AWS China.", "aws-china"],
  ["Apple removed VPN apps from its China App Store.", "apple-app-store"],
  ["Google Play remains as a way to get them.", "google-play"],
  ["Tencent MyApp and the other stores had to register.", "tencent-myapp"],
  ["Astrill has been hard to reach since January 2015.", "astrill"],
  ["StrongVPN reported the same.", "strongvpn"],
  ["GreenVPN shut down in early July.", "greenvpn"],
  ["SaferVPN sells to users in China.", "safervpn"],
  ["ExpressVPN sells to users in China.", "expressvpn"],
  ["VyprVPN sells to users in China.", "vyprvpn"],
  ["GreatFire runs mirrors of blocked sites.", "greatfire"],
  ["Circumvention Central compares the speed of such tools.", "greatfire"],
  ["The code was withdrawn from GitHub.", "github"],
  ["Lantern is a tool for getting around the Great Firewall.", "lantern"],
  ["Lantern offers Browsers Unbounded to volunteers.", "lantern"],
  ["Firefly, a circumvention proxy, can be downloaded.", "firefly"],
  ["The Tor Project counts fewer users.", "tor"],
  ["China Mobile was told to act by February.", "china-mobile"],
  ["China Unicom was told to act by February.", "china-unicom"],
  ["China Telecom was told to act by February.", "china-telecom"],
  ["Facebook is blocked.", "facebook"],
  ["Google is blocked.", "google"],
  ["Twitter is blocked.", "x-twitter"],
  ["WhatsApp is hard to reach.", "whatsapp"],
  ["Akamai, a CDN, was partly blocked.", "akamai"],
  ["EdgeCast, a CDN, was blocked.", "edgecast"],
  ["Amazon CloudFront served the mirrors.", "amazon-cloudfront"],
];

/** What is readable of each measure: the event's title says it. */
const MEASURES: readonly (readonly [event: string, says: RegExp])[] = [
  ["cn-2016-01-azure-china-circumvention-letter", /Azure China/],
  ["cn-2017-01-22-miit-vpn-cleanup-notice", /14-month/],
  ["cn-2017-07-28-sinnet-aws-vpn-notice", /Sinnet/],
  ["cn-2017-07-29-apple-removes-vpn-apps", /Apple removes VPN apps/],
  ["cn-2018-01-30-miit-zhang-feng-vpn-statement", /31 March|VPN/],
  ["cn-2017-01-16-app-store-registration", /app stores/i],
  ["cn-2015-01-vpn-blocking-astrill-strongvpn-goldenfrog", /Astrill, StrongVPN/],
  ["cn-2017-07-carriers-told-to-block-vpn", /carriers|VPN/i],
  ["cn-2015-11-xinjiang-mobile-cutoff-vpn-users", /Xinjiang/],
  ["cn-2015-11-01-criminal-law-amendment-ix", /Criminal Law/i],
];

/** Providers that the reports name without an act of their own: the popup says that no event is recorded. */
const WITHOUT_EVENTS = ["firefly"];

describe("the founding reports", () => {
  test.each(NAMED)("%s → %s", (sentence, provider) => {
    expect(findIn(sentence, INDEX, { lang: "" }).map(({ order }) => idAt(order))).toContain(provider);
  });
  test.each([...new Set(NAMED.map(([, provider]) => provider))])(
    "what they say of %s can be read, or is said to be missing",
    (provider) => {
      const own = RECORDS.events.filter(({ providers }) => providers.some(({ id }) => id === provider));
      expect(own.length === 0).toBe(WITHOUT_EVENTS.includes(provider));
    },
  );
  test.each(MEASURES)("%s is an event with a source", (id, says) => {
    const event = RECORDS.events.find((one) => one.id === id);
    expect(event?.title).toMatch(says);
    expect(event?.sources.length).toBeGreaterThan(0);
  });
});
