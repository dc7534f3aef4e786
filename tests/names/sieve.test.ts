/** The sieve may let through too much, but never too little: whatever the index would show, it lets through. */
import { describe, expect, test } from "vitest";
import { isPaintedKind } from "../../src/model.ts";
import { EDGE, INVISIBLE } from "../../src/names/characters.ts";
import { packSieve } from "../../src/names/pack-sieve.ts";
import { hasHost, mayName } from "../../src/names/sieve.ts";
import { RECORDS } from "../record.ts";
import { BEYOND_THE_ORACLE, SENTENCES } from "./sentences.ts";

const SIEVE = packSieve(RECORDS);
const lets = (text: string, lang = "en") => mayName(text.replaceAll("|", EDGE), lang, SIEVE);
/** Plain words, more than one looks at around what is not plain. */
const PLAIN = " The weather was fine, and nobody spoke of networks.".repeat(120);
/** In the midst of plain words and by itself: the one is asked for otherwise than the other. */
const bothWays = (text: string, lang?: string) => [lets(text, lang), lets(`${PLAIN}\n${text}\n${PLAIN}`, lang)];

const DROPPED = new RegExp(`[${INVISIBLE}]`);
const own = new Set(RECORDS.events.flatMap(({ providers }) => providers.map(({ id }) => id)));
const SHOWN = RECORDS.providers.filter(({ id, kind }) => isPaintedKind(kind) && own.has(id));

describe("the sieve", () => {
  test.each(SHOWN.flatMap(({ id, names }) => names.filter(({ use }) => use !== "site-only").map(({ text, lang }) => ({ id, text, lang }))))(
    "lets through $text, of $id",
    ({ text, lang }) => {
      expect(lets(`x ${text}. x`, lang)).toBe(true);
      expect(lets(`x|${text}|x`, lang)).toBe(true);
      expect(bothWays(text, lang)).toEqual([true, true]);
    },
  );
  test.each(SHOWN.flatMap(({ names }) => names.filter(({ text, use }) => /[à-ž]/i.test(text) && use !== "site-only")))(
    "lets through $text, with its accents taken apart, in capitals and with a soft hyphen",
    ({ text, lang, case: exact }) => {
      const ways = [text, text.normalize("NFD"), text.replace(/(?<=\w)(?=\w)/, "\u00ad"), exact ? text : text.toUpperCase()];
      expect(ways.filter((way) => !bothWays(way, lang).every(Boolean))).toEqual([]);
    },
  );
  test("lets through every sentence in which something would be shown", () => {
    const shown = new Set(SHOWN.map(({ id }) => id));
    const rows = [...SENTENCES, ...BEYOND_THE_ORACLE].filter(({ finds }) => finds.some((id) => shown.has(id)));
    expect(rows.length).toBeGreaterThan(60);
    const missed = rows.filter(({ text, lang }) => !mayName(text, lang, SIEVE)).map(({ text }) => text);
    expect(missed).toEqual([]);
  });
  test.each([
    ["capitals", "NORDVPN", "en"],
    ["pieces in several nodes", "Nord|VPN", "en"],
    ["pieces between neighbours without a space", "Home|Nord|VPN|Prices", "en"],
    ["three pieces", "N|ord|VPN", "en"],
    ["four pieces of a name in one word", "Sur|fs|ha|rk", "en"],
    ["a soft hyphen", "Nord\u00adVPN", "en"],
    ["a zero-width space", "Nord\u200bVPN", "en"],
    ["full-width letters", "ＮｏｒｄＶＰＮ", "ja"],
    ["a possessive", "NordVPN’s", "en"],
    ["a possessive with the letter apostrophe", "NordVPN\u02bcs", "en"],
    ["Persian in Arabic letters", "از گوگل پلي پاک شد", "fa"],
    ["a name that changes before an ending", "podle Cloudflaru", "cs"],
    ["two words of which the last changes", "v Chrome Web Storu", "cs"],
    ["an Arabic name behind particles", "وبكاسبرسكي", "ar"],
    ["two Arabic words behind a particle", "بجوجل بلاي", "ar"],
    ["a plural", "NordVPNs", "en"],
    ["a case ending", "NordVPNem", "pl"],
    ["two words over a line end", "Hotspot\n\t Shield", "en"],
    ["two words over a line that is set in deep", `Hotspot\n${" ".repeat(60)}Shield`, "en"],
    ["a case ending on a page without an accent", "Kokeilimme NordVPNin sovellusta.", "fi"],
    ["two words of which the last changes into several letters", "w Microsoft Storze", "pl"],
    ["two words of which the last has a vowel before its ending", "Alibaba Clouda geçtik", "tr"],
    ["an ending that with the name's last letter is another", "Ivacyu ve", "tr"],
    ["the same with one in between", "Ivacyla ve", "tr"],
    ["a name in digits with soft hyphens", "1.\u00ad1.\u00ad1.\u00ad1", "de"],
    ["a name in digits in several nodes", "1.1|.1.|1", "en"],
    ["a name in full-width digits", "１．１．１．１", "ja"],
    ["two words with a no-break space", "Hotspot\u00a0Shield", "en"],
    ["two words in two nodes", "Hotspot| |Shield", "en"],
    ["a soft hyphen in the second word", "Hotspot Shi\u00adeld", "en"],
    ["a second word in two nodes", "Hotspot Sh|ield", "en"],
    ["a typographic hyphen", "Tor\u2010Netzwerk", "de"],
    ["one that does not break", "DDoS\u2011Guard", "en"],
    ["capitals that are longer in small letters before it", `${"İ".repeat(200)} Hotspot Shield`, "tr"],
    ["a neighbour in another script", "使用NordVPN服务", "zh"],
    ["Chinese in two nodes", "阿里|云", "zh"],
    ["Chinese with a soft hyphen", "阿里\u00ad云", "zh"],
    ["Hangul with two spaces", "Chrome  웹\u00a0스토어", "ko"],
    ["Hangul taken apart", "에픽게임즈".normalize("NFD"), "ko"],
    ["a plural in full-width letters", "ＮｏｒｄＶＰＮｓ", "en"],
    ["a word over an edge with an ending", "Cloud|flares", "en"],
    ["the same in a language with endings", "Cyber|Ghostem", "pl"],
    ["an odd name before a Persian suffix", "سایفو\u00adن\u200cهای", "fa"],
    ["a text node without text within a word", "Nord||VPN", "en"],
    ["a non-joiner beside an edge", "Nord\u200c|VPN", "en"],
    ["a non-joiner and an accent behind two words", "1984 Hosting\u200c\u0301", "en"],
    ["a vowel sign that would be composed with its letter", "کلو\u0654دفلر", "fa"],
    ["a Cyrillic word as far from the first one as is looked", `Play\n${" ".repeat(197)}Маркет`, "ru"],
  ])("lets through %s: %j", (_, text, lang) => {
    expect(bothWays(text, lang)).toEqual([true, true]);
  });
  test("lets through a name with any character in it that is dropped, and in full-width form", () => {
    const dropped = Array.from({ length: 0x10000 }, (_, unit) => String.fromCharCode(unit)).filter((c) => DROPPED.test(c));
    expect(dropped.length).toBeGreaterThan(40);
    expect(dropped.filter((c) => !lets(`Nord${c}VPN`))).toEqual([]);
    const wide = (text: string) => text.replace(/[!-~]/g, (c) => String.fromCharCode(c.charCodeAt(0) + 0xfee0));
    expect(["DDoS-Guard", "Hide My Ass!", "NordVPN", "Hide.me"].filter((name) => !lets(wide(name), "zh"))).toEqual([]);
  });
  test.each([
    ["plain text", "The weather was fine, and nobody spoke of networks."],
    ["names of kinds that are not painted", "Share on Facebook, Twitter and LinkedIn"],
    ["a word of a name", "They hid their private access to the internet"],
    ["a name inside a longer word", "xnordvpnx"],
    ["the first word of a name beside odd characters", "We goo\u00adgle what\u00adever"],
    ["the words of a name at either side of an edge", "They hide.|Menu"],
    ["other capitals where a name's own count", "outline of a steam engine"],
    ["the words of a name apart, and an odd character elsewhere", "Show|hide|menu. It is for me, what\u00adever it is \u2764\ufe0f"],
    ["the same in a language with endings", "Zeigen|hide|menu. It is for me, was im\u00admer es ist \u2764\ufe0f", "de"],
    ["a line in Chinese that names nobody", "今天天气很好。"],
    ["a word of a name in Latin letters with accents", "Česká zbrojovka"],
    ["a word by which many names are found, without any of theirs", "The store, its cloud and a shield"],
    ["nothing", ""],
  ])("stops %s: %j", (_, text, lang = "en") => {
    expect(bothWays(text, lang)).toEqual([false, false]);
  });
  test.each([
    ["behind an edge", `|${"6080604052".repeat(30_000)}`],
    ["with a soft hyphen behind each letter", "a\u00ad".repeat(150_000)],
    ["with another script at each 500 letters", `${"a".repeat(500)}網`.repeat(600)],
    ["with another script at each 5,000 letters", `${"a".repeat(5000)}網`.repeat(60)],
    ["without an edge", "a".repeat(300_000)],
    ["of nothing but the letter of plurals, beside words of a name", `apple is s one ${"s".repeat(300_000)}`],
    ["of the letter of plurals and another one", `${"s".repeat(300_000)}a`],
    ["in another script", "ж".repeat(300_000)],
    ["in another script, with edges", "жжж|".repeat(75_000)],
  ])("does not lose itself in one word of 300 kB %s", (_, word) => {
    expect(["en", "de", "uk", "ar"].map((lang) => lets(`x ${word}| x`, lang))).toEqual([false, false, false, false]);
  });
  test("stops what names nobody where no name is in digits", () => {
    const without = packSieve({ ...RECORDS, providers: RECORDS.providers.filter(({ id }) => id !== "cloudflare-warp") });
    expect(["en", "pl"].map((lang) => mayName("Their resolver is 1.1.1.1, they say.", lang, without))).toEqual([false, false]);
    expect(mayName("NordVPN", "en", without)).toBe(true);
  });
  test("knows the hosts of all providers", () => {
    const hosts = RECORDS.providers.flatMap(({ sites }) => sites.map(({ host }) => host));
    expect(hosts.filter((host) => !hasHost(host, SIEVE) || !hasHost(`www.${host}`, SIEVE))).toEqual([]);
    expect(["example.org", `x${hosts[0]}`, "com"].filter((host) => hasHost(host, SIEVE))).toEqual([]);
  });
});
