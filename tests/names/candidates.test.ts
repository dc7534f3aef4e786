import { describe, expect, test } from "vitest";
import { findCandidates } from "../../src/names/candidates.ts";
import { EDGE } from "../../src/names/characters.ts";
import { type NameIndex, readIndex } from "../../src/names/index.ts";
import { packNames } from "../../src/names/pack.ts";
import { scriptOf } from "../../src/names/script.ts";
import { makeProvider, makeRecords } from "../make.ts";
import { INDEX, idAt, RECORDS } from "../record.ts";
import { type FindOptions, findIn } from "./find.ts";
import { SENTENCES } from "./sentences.ts";

/** `id:text` of every match, as it stands in the text. */
function found(text: string, options: FindOptions = {}, index = INDEX): readonly string[] {
  const run = text.replaceAll("|", EDGE);
  return findIn(text, index, options).map(({ order, start, end }) => `${idAt(order)}:${run.slice(start, end).replaceAll(EDGE, "|")}`);
}

const NORD = ["nordvpn:NordVPN"];

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

describe("a list", () => {
  const providers = ["Alpha", "Beta"].map((text) =>
    makeProvider({ id: text.toLowerCase(), names: [{ text, lang: "en", use: "context" }] }),
  );
  const index = readIndex(packNames(makeRecords({ providers })));
  const isList = (text: string) => {
    const [first, second] = findCandidates({ text: text.replaceAll("|", EDGE), lang: "en", meeting: () => "apart" }, index);
    return first !== undefined && second?.listedWith === first.start;
  };
  test.each([
    "Alpha, Beta",
    "Alpha and Beta",
    "Alpha, or Beta",
    "Alpha und Beta",
    "Alpha/Beta",
    "Alpha · Beta",
    "Alpha、Beta",
    "Alpha和Beta",
    "Alpha\n|\n\n|Beta",
    "Alpha|Beta",
    "Alpha (Beta)",
  ])("parts its items: %j", (text) => {
    expect(isList(text)).toBe(true);
  });
  test.each([
    "Alpha Beta",
    "Alpha. Beta",
    "Alpha! And Beta",
    "Alpha is Beta",
    "Alpha, the Beta",
    "Alpha, 2 Beta",
    "Alpha andBeta",
    "Alpha的Beta",
  ])("is no list: %j", (text) => {
    expect(isList(text)).toBe(false);
  });
});

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
});

describe("a name with exact capitals", () => {
  test.each([
    ["counts as it is written in the record", "Twitter", ["x-twitter:Twitter"]],
    ["counts in full-width letters", "Ｔｗｉｔｔｅｒ", ["x-twitter:Ｔｗｉｔｔｅｒ"]],
    ["does not count in small letters", "birds twitter", []],
    ["does not count in capitals", "TWITTER", []],
    ["does not count with a part in small letters", "Google play", ["google:Google"]],
    ["counts with a no-break space", "China\u00a0Mobile", ["china-mobile:China\u00a0Mobile"]],
    ["counts across an edge", "Twit|ter", ["x-twitter:Twit|ter"]],
  ])("%s", (_, text, matches) => {
    expect(found(text)).toEqual(matches);
  });
});

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

describe("names in neighbouring nodes that join", () => {
  test.each([
    ["three of them are a row", "Facebook|Instagram|WhatsApp", ["facebook:Facebook", "instagram:Instagram", "whatsapp:WhatsApp"]],
    ["a fourth that is none is a longer word with its neighbour", "Facebook|Instagram|WhatsApp|KOO|YouTube", 3],
    ["two of them are a longer word", "Facebook|Instagram", []],
    ["three words, of which one is no name, are one", "Facebook|and|WhatsApp", []],
    ["three of them in one with more text are none", "The Facebook|Instagram|WhatsApp group", []],
  ])("%s", (_, text, matches) => {
    const all = found(text);
    expect(typeof matches === "number" ? all.length : all).toEqual(matches);
  });
});

describe("a name in small letters that are also a word", () => {
  const twitter = ["x-twitter:twitter"];
  test.each([
    ["counts as an item of its own", "Privacy|twitter|Terms", "apart", twitter],
    ["counts as a link of its own, with white space", "on | twitter\n|.", "linked", twitter],
    ["does not count with more in its item", "Privacy|they twitter|Terms", "apart", []],
    ["does not count in emphasis", "birds |twitter| at dawn", "joined", []],
    ["does not count as a line of a poem", "birds|twitter|at dawn", "broken", []],
    ["does not count as all of a text", "twitter", "apart", []],
  ] as const)("%s: %s", (_, text, meeting, matches) => {
    expect(found(text, { meeting: () => meeting })).toEqual(matches);
  });
  test("is not so with a name that has a capital", () => {
    expect(found("Privacy|Outline|Terms", { meeting: () => "apart" })).toEqual([]);
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
    ["the word after a path", "t.me/example NordVPN", NORD],
    ["a word behind a full stop and a stroke", "It ended. /NordVPN", NORD],
    ["a name before a colon and slashes", "NordVPN: //", NORD],
  ])("%s is read", (_, text, matches) => {
    expect(found(text)).toEqual(matches);
  });
});

describe("an ending behind a name that always counts", () => {
  test.each([
    ["en", "Two Googles", "Google"],
    ["de", "Googles Berufung", "Google"],
    ["de", "Die Googlen", null],
    ["de-AT", "Facebooks Daten", "Facebook"],
    ["de", "bei Facebooku", null],
    ["pl", "Na Facebooku", "Facebook"],
    ["pl", "z Facebookiem", "Facebook"],
    ["en", "Facebooku", null],
    ["en", "Facebookiem", null],
    ["cs", "s Facebookem", "Facebook"],
    ["cs", "s Facebookiem", null],
    ["tr", "Facebookta", "Facebook"],
    ["tr", "Facebooktan", "Facebook"],
    ["en", "Facebookta", null],
    ["fi", "Facebookissa", "Facebook"],
    ["fi", "Facebookin", "Facebook"],
    ["de", "Facebookin", null],
    ["fr", "Facebooke", null],
    ["", "Googles", "Google"],
    ["xx", "Facebooku", null],
    ["ru", "с Фейсбуком", "Фейсбук"],
    ["uk", "у Фейсбуці", "Фейсбуці"],
    ["uk", "у ТікТоці", null],
    ["ru", "у Фейсбуці", null],
    ["cs", "podle Googlu", "Googlu"],
    ["cs", "podle GOOGLU", null],
    ["cs", "s Cloudflarem", "Cloudflarem"],
    ["cs", "v Chrome Web Storu", "Chrome Web Storu"],
    ["pl", "na YouTubie", "YouTubie"],
    ["en", "podle Googlu", null],
    ["cs", "Googlování", null],
    ["cs", "Googl", null],
    ["pl", "youtuber", null],
    ["pl", "YouTuberem", null],
    ["cs", "Facebo u", null],
    ["ru", "с Телеграмом", "Телеграм"],
    ["ru", "Телеграмный", null],
    ["ru", "Фейсбукs", null],
    ["en", "Googleом", null],
    ["pl", "Facebookuxx", null],
    ["pl", "Facebooku2", null],
  ])("in “%s”: %s → %s", (lang, text, name) => {
    expect(findIn(text, INDEX, { lang }).map(({ start, end }) => text.slice(start, end))).toEqual(name === null ? [] : [name]);
  });
  test.each([
    ["ar", "وفيسبوك", "فيسبوك"],
    ["ar", "بيوتيوب", "يوتيوب"],
    ["ar", "وواتساب", "واتساب"],
    ["ar", "بلينكد إن", "لينكد إن"],
    ["ar", "والفيسبوك", "فيسبوك"],
    ["ar", "للفيسبوك", "فيسبوك"],
    ["ar", "وبفيسبوك", "فيسبوك"],
    ["ar", "من وجوجل بلاي", "جوجل بلاي"],
    ["ar", "وGoogle", "Google"],
    ["fa", "وفيسبوك", null],
    ["ar", "يفيسبوك", null],
    ["ar", "بوفيسبوك", null],
    ["ar", "مالفيسبوك", null],
    ["ar", "وفيسبوكي", null],
  ])("as particles do before it, in “%s”: %s → %s", (lang, text, name) => {
    expect(findIn(text, INDEX, { lang }).map(({ start, end }) => text.slice(start, end))).toEqual(name === null ? [] : [name]);
  });
  test("is not tried behind a name that needs evidence", () => {
    expect(found("Messenger, WhatsApp and two Signals")).not.toContain("signal:Signal");
    expect(found("Messenger, WhatsApp and Signal")).toContain("signal:Signal");
  });
});

const isWord = (unit: string | undefined) => unit !== undefined && scriptOf(unit) === "word";

function spansOf(text: string, order: number, index: NameIndex): readonly string[] {
  const run = { text, lang: "", meeting: () => "apart" as const };
  return findCandidates(run, index)
    .filter((one) => one.order === order)
    .map(({ start, end }) => text.slice(start, end));
}

describe("every name of the record", () => {
  const rows = RECORDS.providers.map(({ id, names }, order) => ({
    id,
    order,
    texts: names.filter(({ use }) => use !== "site-only").map(({ text }) => text),
  }));

  test.each(rows)("of $id is found in a sentence, as it stands", ({ order, texts }) => {
    expect(texts.filter((text) => !spansOf(`… — ${text} — …`, order, INDEX).includes(text))).toEqual([]);
  });
  test.each(rows)("of $id is not found inside a longer word", ({ order, texts }) => {
    const behind = texts.filter((text) => isWord(text[0]) && spansOf(`— q${text} —`, order, INDEX).includes(text));
    const before = texts.filter((text) => isWord(text.at(-1)) && spansOf(`— ${text}q —`, order, INDEX).includes(text));
    expect([...behind, ...before]).toEqual([]);
  });
  test("is tried against hundreds of words each way", () => {
    const all = rows.flatMap(({ texts }) => texts);
    expect(all.length).toBeGreaterThan(1300);
    expect(all.filter((text) => isWord(text[0])).length).toBeGreaterThan(700);
    expect(all.filter((text) => isWord(text.at(-1))).length).toBeGreaterThan(700);
  });
  test("that is for sites only is never found in text", () => {
    const never = RECORDS.providers.flatMap(({ names }) => names.filter(({ use }) => use === "site-only").map(({ text }) => text));
    expect(never.length).toBeGreaterThan(0);
    expect(never.flatMap((text) => found(`— ${text} —`).filter((one) => one.endsWith(`:${text}`)))).toEqual([]);
  });
});

describe("recognition as a whole", () => {
  test("does not depend on the order of providers in the record", () => {
    const reversed = readIndex(packNames({ ...RECORDS, providers: RECORDS.providers.toReversed() }));
    const last = RECORDS.providers.length - 1;
    const sorted = (text: string, lang: string, index: NameIndex, idOf: (order: number) => string) =>
      findIn(text, index, { lang })
        .map(({ order, start, end }) => `${start}–${end} ${idOf(order)}`)
        .sort();
    for (const { text, lang } of SENTENCES) {
      expect(sorted(text, lang, reversed, (order) => idAt(last - order))).toEqual(sorted(text, lang, INDEX, idAt));
    }
  });
  test("gives offsets in the text as the page has it", () => {
    const text = "\u200bﬁrst: Ｎｏｒｄ\u00adＶＰＮ, cafe\u0301, then Express|VPN’s İ, گوگل\u200cها.";
    expect(found(text)).toEqual(["nordvpn:Ｎｏｒｄ\u00adＶＰＮ", "expressvpn:Express|VPN", "google:گوگل"]);
  });
  test("finds ten thousand names", () => {
    expect(findIn("NordVPN ".repeat(10_000), INDEX)).toHaveLength(10_000);
  });
  test.each([
    ["one letter", "a"],
    ["one letter that names begin with", "n"],
    ["one combining mark", "\u0301"],
    ["one Chinese character", "中"],
    ["one Katakana sign", "ア"],
    ["spaces", " "],
    ["full stops", "."],
    ["edges", "|"],
  ])("survives a megabyte of %s", (_, unit) => {
    expect(findIn(unit.repeat(1_000_000), INDEX)).toEqual([]);
  });
  // As inlined fonts and images give them. A reading that grows with the square of a word's length would take minutes.
  test.each([
    ["base64", "aGk9Zz"],
    ["a letter and an edge", "a|"],
    ["a name and an edge", "tor|"],
  ])("does not lose itself in one word of 300 kB, of %s", (_, unit) => {
    expect(findIn(unit.repeat(300_000 / unit.length), INDEX)).toEqual([]);
  });
  test("finds nothing in an empty text, nor with a record of no names", () => {
    expect(findIn("", INDEX)).toEqual([]);
    expect(findIn("NordVPN", readIndex(packNames(makeRecords())))).toEqual([]);
    expect(findIn("NordVPN", readIndex(packNames(makeRecords({ providers: [makeProvider()] }))))).toEqual([]);
  });
  test("finds nothing in a Chinese text with a record of no Chinese names", () => {
    const names = [{ text: "NordVPN", lang: "en", use: "always" as const }];
    const index = readIndex(packNames(makeRecords({ providers: [makeProvider({ names })] })));
    expect(findIn("阿里云", index)).toEqual([]);
  });
});
