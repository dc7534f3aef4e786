/** What is written in one piece with a name. */
import { describe, expect, test } from "vitest";
import { readIndex } from "../../src/names/index.ts";
import { packNames } from "../../src/names/pack.ts";
import { makeProvider, makeRecords } from "../make.ts";
import { INDEX } from "../record.ts";
import { findIn, found } from "./find.ts";

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
  test("may change the last letter of a name of three letters", () => {
    const providers = [makeProvider({ names: [{ text: "Мек", lang: "uk", use: "always" }] })];
    const index = readIndex(packNames(makeRecords({ providers })));
    expect(findIn("у Меці", index, { lang: "uk" }).map(({ start, end }) => [start, end])).toEqual([[2, 6]]);
  });
  test("is not tried behind a name that needs evidence", () => {
    expect(found("Messenger, WhatsApp and two Signals")).not.toContain("signal:Signal");
    expect(found("Messenger, WhatsApp and Signal")).toContain("signal:Signal");
  });
});
