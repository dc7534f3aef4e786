/** Where a name stands and is no mention: phrases that cancel it, addresses. */
import { describe, expect, test } from "vitest";
import { readIndex } from "../../src/names/index.ts";
import { packNames } from "../../src/names/pack.ts";
import { makeProvider, makeRecords } from "../make.ts";
import { findIn, found, NORD } from "./find.ts";

describe("a phrase under `not`", () => {
  test.each([
    ["cancels the name that ends it", "Eugene Kaspersky spoke.", []],
    ["cancels the name that begins it", "主推特色菜", []],
    ["cancels in other capitals", "EUGENE Kaspersky spoke.", []],
    ["cancels over a no-break space", "Eugene\u00a0Kaspersky spoke.", []],
    ["cancels that one occurrence only", "Eugene Kaspersky left Kaspersky.", ["kaspersky:Kaspersky"]],
    ["does not cancel where only a part of it is there", "Gene Kaspersky spoke.", ["kaspersky:Kaspersky"]],
    ["does not cancel where it is farther away", "Eugene and Kaspersky spoke.", ["kaspersky:Kaspersky"]],
    ["cancels across an edge that joins", "Eugene |Kaspersky spoke.", []],
  ])("%s", (_, text, matches) => {
    expect(found(text)).toEqual(matches);
  });
  test.each([
    ["Rue d'Azurine", []],
    ["Rue d’Azurine", []],
    ["Azurine's Song", []],
    ["Azurine’s Song", []],
    ["Rue d-Azurine", ["Azurine"]],
    ["Azurine-s Song", ["Azurine"]],
  ])("with an apostrophe beside the name is one with any apostrophe: %s", (text, names) => {
    const azurine = { text: "Azurine", lang: "en", use: "always" as const, not: ["Rue d'Azurine", "Azurine's Song"] };
    const index = readIndex(packNames(makeRecords({ providers: [makeProvider({ names: [azurine] })] })));
    expect(findIn(text, index).map(({ start, end }) => text.slice(start, end))).toEqual(names);
  });
});

describe("an address", () => {
  test.each([
    ["an e-mail address at a provider", "Write to info@nordvpn.com.", []],
    ["an e-mail address of a provider's name", "Write to nordvpn@example.com.", []],
    ["an e-mail address with an exact name", "Write to the editors: redaktsia@mail.ru.", []],
    ["a host behind http://", "See http://nordvpn.com/ now", []],
    ["a path behind https://", "See https://example.com/news/nordvpn-blocked now", []],
    ["a path behind a host", "Follow t.me/nordvpn now", []],
    ["a path behind a host with inner parts", "See pad.example.org/p/mullvad-nordvpn now", []],
    ["a query behind https://", "See https://example.com/?q=NordVPN now", []],
    ["the end of a longer host", "Sent from mail-box-x.com and cheap-outlook.com", []],
  ])("%s names nobody", (_, text, matches) => {
    expect(found(text)).toEqual(matches);
  });
  test.each([
    ["the word after an address", "See https://example.com/ NordVPN", NORD],
    ["the word after an e-mail address", "info@example.com NordVPN", NORD],
    ["the word after an @ that stands alone", "NordVPN @ work", NORD],
    ["the word after an address in Chinese", "https://example.com，NordVPN", NORD],
    ["the second of two names with dots and strokes", "Node.js/NordVPN, main.py/NordVPN", [...NORD, ...NORD]],
    ["the second of two names, the first with a dot and a capital", "Booking.com/NordVPN", NORD],
    ["a host that is named and has a path", "NordVPN.com/blog", NORD],
    ["a host behind a hyphen with capitals", "Ex-Outlook.com", ["outlook:Outlook.com"]],
    ["a name behind a hyphen", "non-NordVPN", NORD],
    ["the word after a path", "t.me/example NordVPN", NORD],
    ["a word behind a full stop and a stroke", "It ended. /NordVPN", NORD],
    ["a name before a colon and slashes", "NordVPN: //", NORD],
  ])("%s is read", (_, text, matches) => {
    expect(found(text)).toEqual(matches);
  });
});
