/** Where a name begins and ends: words, scripts, the longest of several. */
import { describe, expect, test } from "vitest";
import { findCandidates } from "../../src/names/candidates.ts";
import { readIndex } from "../../src/names/index.ts";
import { packNames } from "../../src/names/pack.ts";
import { makeProvider, makeRecords } from "../make.ts";
import { findIn, found, NORD } from "./find.ts";

describe("a name of a spaced script", () => {
  test.each([
    ["alone", "NordVPN", NORD],
    ["at the start", "NordVPN was asked.", NORD],
    ["at the end", "They asked NordVPN", NORD],
    ["in quotes and brackets", "(“NordVPN”)", NORD],
    ["beside a hyphen", "a NordVPN-based set-up", NORD],
    ["beside a slash", "NordVPN/Surfshark", ["nordvpn:NordVPN", "surfshark:Surfshark"]],
    ["with a possessive", "NordVPN's servers", NORD],
    ["with a possessive that has the letter apostrophe", "NordVPN\u02bcs servers", NORD],
    ["with a curly possessive", "NordVPN’s servers", NORD],
    ["beside Chinese", "使用NordVPN的人", NORD],
    ["after a full stop without a space", "It ended. NordVPN.", NORD],
    ["as the beginning of a host that is named", "NordVPN.com", NORD],
    ["in any capitals", "nordvpn and NORDVPN", ["nordvpn:nordvpn", "nordvpn:NORDVPN"]],
    ["twice", "NordVPN, NordVPN", [...NORD, ...NORD]],
    ["in full-width letters", "ＮｏｒｄＶＰＮ", ["nordvpn:ＮｏｒｄＶＰＮ"]],
    ["in full-width letters with a hyphen", "ＤＤｏＳ－Ｇｕａｒｄ", ["ddos-guard:ＤＤｏＳ－Ｇｕａｒｄ"]],
    ["with a soft hyphen", "Nord\u00adVPN", ["nordvpn:Nord\u00adVPN"]],
    ["with a no-break space", "Nord\u00a0VPN", ["nordvpn:Nord\u00a0VPN"]],
    ["over a line end", "Nord\n      VPN", ["nordvpn:Nord\n      VPN"]],
    ["before a trade mark sign", "NordVPN™", NORD],
    ["behind an emoji", "🧅NordVPN", NORD],
    ["in Cyrillic", "пользователи Телеграм-канала", ["telegram:Телеграм"]],
    ["with a Persian suffix after a ZWNJ", "گوگل\u200cها", ["google:گوگل"]],
    ["in Hindi before a danda", "यह गूगल।", ["google:गूगल"]],
  ])("is found %s", (_, text, matches) => {
    expect(found(text)).toEqual(matches);
  });

  test.each([
    ["behind a letter", "myexpressvpn"],
    ["before a letter", "NordVPNx"],
    ["before a digit", "NordVPN2"],
    ["before a plural with a digit", "ExpressVPNs2"],
    ["behind an underscore", "_NordVPN"],
    ["before an underscore", "NordVPN_"],
    ["behind an accented letter", "éNordVPN"],
    ["before another modifier letter", "NordVPN\u02b0"],
    ["behind a letter of another spaced script", "сNordVPN"],
    ["as a handle", "@nordvpn"],
    ["within a host", "www.nordvpn.com"],
    ["within words that are run together", "tryNordVPNtoday"],
    ["with a space in it that it does not have", "Nord V PN"],
    ["without the space that it has", "ExpressLabNord VPNs"],
    ["in Cyrillic inside a longer word", "Телеграмщик"],
    ["in Persian inside a longer word", "گوگلیدن"],
    ["in Hindi with a vowel sign that goes on", "फेसबुकिया"],
  ])("is not found %s", (_, text) => {
    expect(found(text)).toEqual([]);
  });
});

describe("a name of an unspaced script", () => {
  test.each([
    ["within a Chinese sentence", "他在推特上发表了声明", ["x-twitter:推特"]],
    ["before a particle", "阿里云的服务器", ["alibaba-cloud:阿里云"]],
    ["with a space beside its Latin part", "vivo 应用商店", ["vivo-app-store:vivo 应用商店"]],
    ["without a space beside its Latin part", "vivo应用商店", ["vivo-app-store:vivo应用商店"]],
    ["in Hangul before a particle", "구글은", ["google:구글"]],
    ["in Katakana beside Hiragana", "グーグルは", ["google:グーグル"]],
  ])("is found %s", (_, text, matches) => {
    expect(found(text)).toEqual(matches);
  });
  test.each([
    ["in Hangul behind Hangul", "한구글"],
    ["in Katakana behind Katakana", "スーグーグル"],
    ["in Katakana before Katakana", "グーグルマン"],
    ["where its first characters only are there", "阿里的云"],
  ])("is not found %s", (_, text) => {
    expect(found(text)).toEqual([]);
  });
});

describe("the longest name", () => {
  test.each([
    ["of one provider wins", "Microsoft Azure", ["microsoft-azure:Microsoft Azure"]],
    ["wins over another company's", "Yahoo! Japan", ["line:Yahoo! Japan"]],
    ["wins over the store's", "Google Play Store", ["google-play:Google Play Store"]],
    ["wins in Chinese", "谷歌应用商店", ["google-play:谷歌应用商店"]],
    ["leaves the shorter one elsewhere", "Google Play and Google", ["google-play:Google Play", "google:Google"]],
  ])("%s", (_, text, matches) => {
    expect(found(text)).toEqual(matches);
  });
});

describe("a name within a longer one that counts by itself", () => {
  const always = (text: string) => ({ text, lang: "en", use: "always" as const });
  const star = { text: "Star", lang: "en", use: "context" as const };
  const providers = [makeProvider({ id: "nord", names: [always("Nord"), star] }), makeProvider({ id: "sea", names: [always("Nord Sea")] })];
  const index = readIndex(packNames(makeRecords({ providers })));
  const ordersIn = (text: string) => findIn(text, index).map(({ order }) => order);

  test("is no evidence for the other names of its provider", () => {
    expect(ordersIn("The Nord Sea. A Star.")).toEqual([1]);
    expect(ordersIn("The Nord Sea, by Nord. A Star.")).toEqual([1, 0, 0]);
  });
  test("is no candidate", () => {
    const run = { text: "The Nord Sea", lang: "en", meeting: () => "apart" as const };
    expect(findCandidates(run, index)).toEqual([{ order: 1, start: 4, end: 12, always: true, near: false, listedWith: null }]);
  });
});

describe("a name with exact capitals", () => {
  test.each([
    ["counts as it is written in the record", "Twitter", ["x-twitter:Twitter"]],
    ["counts in full-width letters", "Ｔｗｉｔｔｅｒ", ["x-twitter:Ｔｗｉｔｔｅｒ"]],
    ["does not count in small letters", "birds twitter", []],
    ["does not count in capitals", "CHINA MOBILE", []],
    ["counts in capitals where the record has them", "TWITTER", ["x-twitter:TWITTER"]],
    ["does not count with a part in small letters", "Google play", ["google:Google"]],
    ["counts with a no-break space", "China\u00a0Mobile", ["china-mobile:China\u00a0Mobile"]],
    ["counts across an edge", "Twit|ter", ["x-twitter:Twit|ter"]],
  ])("%s", (_, text, matches) => {
    expect(found(text)).toEqual(matches);
  });
});
