/** Names over several text nodes. */
import { describe, expect, test } from "vitest";
import { found, NORD } from "./find.ts";

describe("an edge between text nodes", () => {
  const parted = { meeting: () => "apart" as const };
  test.each([
    ["inside a name", "Express|VPN", ["expressvpn:Express|VPN"]],
    ["in three places of its word", "N|ord|VP|N", ["nordvpn:N|ord|VP|N"]],
    ["beside the space of a name", "Nord| |VPN", ["nordvpn:Nord| |VPN"]],
    ["inside a Chinese name", "阿|里云", ["alibaba-cloud:阿|里云"]],
    ["before a suffix that is no ending, which makes one longer word", "NordVPN|x", []],
    ["behind a letter, which makes one longer word", "x|NordVPN", []],
    ["beside a name that has its own spaces", "the |NordVPN| app", NORD],
  ])("that joins is nothing %s", (_, text, matches) => {
    expect(found(text)).toEqual(matches);
  });
  test.each([
    ["inside a name", "Express|VPN", []],
    ["beside the space of a name", "Nord |VPN", []],
    ["inside a Chinese name", "阿|里云", []],
    ["before what would make a longer word", "NordVPN|x", NORD],
    ["behind what would make a longer word", "x|NordVPN", NORD],
    ["before a Hangul syllable", "구글|은", ["google:구글"]],
    ["between two names", "NordVPN|Surfshark", ["nordvpn:NordVPN", "surfshark:Surfshark"]],
  ])("that parts is a boundary %s", (_, text, matches) => {
    expect(found(text, parted)).toEqual(matches);
  });
  test.each([
    ["behind the space of a name", "Google |Play", ["google-play:Google |Play"]],
    ["before the space of a name", "Google| Play", ["google-play:Google| Play"]],
    ["with no space beside it", "Google|Play", ["google:Google"]],
    ["and another one on both sides of the space", "Google| |Play", ["google:Google"]],
    ["inside a word", "Express|VPN", []],
  ])("that is one link's is nothing only beside white space: %s", (_, text, matches) => {
    expect(found(text, { meeting: () => "linked" })).toEqual(matches);
  });
  test.each([
    ["in place of a name's space", "Google|Play", ["google-play:Google|Play"]],
    ["beside a name's space", "Private Internet|\n Access", ["private-internet-access:Private Internet|\n Access"]],
    ["inside a word", "Cloud|flare", []],
    ["between two names", "NordVPN|Surfshark", ["nordvpn:NordVPN", "surfshark:Surfshark"]],
  ])("that is a line break is white space %s", (_, text, matches) => {
    expect(found(text, { meeting: () => "broken" })).toEqual(matches);
  });
  test.each([
    ["en", "Google|s", ["google:Google"]],
    ["pl", "Facebook|iem", ["facebook:Facebook"]],
    ["pl", "Facebook|iemx", []],
  ])("that joins may part a name and its ending, in “%s”: %s", (lang, text, matches) => {
    expect(found(text, { lang })).toEqual(matches);
  });
  test("is asked about by its offset in the page's text", () => {
    const asked: number[] = [];
    const meeting = (offset: number) => (asked.push(offset) > 0 && offset === 10 ? "joined" : "apart");
    expect(found("\u00ad\u00ad\u00adExpress|VPN and Nord|VPN", { meeting })).toEqual(["expressvpn:Express|VPN"]);
    expect(new Set(asked)).toEqual(new Set([10, 23]));
  });
});
