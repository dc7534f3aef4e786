// @vitest-environment happy-dom
import { cleanup, render } from "@testing-library/preact";
import { afterEach, describe, expect, it } from "vitest";
import { listed, listedWith, placeName, printedDate } from "../extension/ui/printed.ts";
import { direction, language, say, sayCount, sayCountWith, sayWith, speakIn } from "../extension/ui/say.ts";
import { YearBars } from "../extension/ui/YearBars.tsx";
import { speak } from "./messages.ts";

afterEach(() => {
  speak("en");
  cleanup();
});

/** A text without the signs that keep values apart from the direction around them. */
const plain = (text: string) => text.replace(/[\u2068\u2069]/g, "");

describe("a message", () => {
  it.each([
    ["en", "Back", "Paused on a.example"],
    ["zh_CN", "返回", "已在 a.example 上暂停"],
    ["zh_TW", "返回", "已在 a.example 上暫停"],
    ["ru", "Назад", "Чтение приостановлено на a.example"],
    ["fa", "بازگشت", "در a.example متوقف شد"],
  ])("is said in %s, with its values", (folder, back, paused) => {
    speak(folder);
    expect([say("back"), plain(say("told_paused", "a.example"))]).toEqual([back, paused]);
  });
  it.each([
    ["en", [0, 1, 2, 5, 21, 1234], ["0 events", "1 event", "2 events", "5 events", "21 events", "1,234 events"]],
    ["ru", [0, 1, 2, 5, 21, 22], ["0 событий", "1 событие", "2 события", "5 событий", "21 событие", "22 события"]],
    ["zh_TW", [0, 1, 1234], ["0 起事件", "1 起事件", "1,234 起事件"]],
    ["fa", [0, 1, 1234], ["0 رویداد", "1 رویداد", "1,234 رویداد"]],
  ] as const)("has the form that its number needs in %s, in Latin digits: %j", (folder, counts, forms) => {
    speak(folder);
    expect(counts.map((count) => sayCount("events", count))).toEqual(forms);
  });
  it("keeps values apart from the direction around them, where they have letters and the language is not the record's", () => {
    speak("fa");
    expect(say("told_paused", "a.example")).toBe("در \u2068a.example\u2069 متوقف شد");
    expect(sayCount("events_in_years", 3, "2019–2026")).toBe("3 رویداد، 2019–2026");
    speak("en");
    expect(say("told_paused", "a.example")).toBe("Paused on a.example");
  });
  it.each([
    ["en", "Hide Nord until something new is recorded"],
    ["ru", "Скрыть Nord, пока в базе не появится новое"],
  ])("takes elements in its places, wherever they are in %s", (folder, text) => {
    speak(folder);
    const { container } = render(<p>{sayWith("hide_until_new", <b>Nord</b>)}</p>);
    expect([container.textContent, container.querySelector("b")?.textContent]).toEqual([text, "Nord"]);
  });
  it("takes a number and elements", () => {
    speak("ru");
    const { container } = render(<p>{sayCountWith("does_know", 2, <time>29 нояб.</time>)}</p>);
    expect(container.textContent).toBe("Знает 2 сервиса — по базе от 29 нояб., которая входит в расширение.");
    expect(container.querySelector("time")).not.toBeNull();
  });
});

describe("a language", () => {
  it.each([
    ["en", "en", "ltr"],
    ["zh_CN", "zh-Hans", "ltr"],
    ["zh_TW", "zh-Hant", "ltr"],
    ["ru", "ru", "ltr"],
    ["fa", "fa", "rtl"],
  ])("%s is told to the browser as %s, written %s", (folder, tag, dir) => {
    speak(folder);
    expect([language(), direction()]).toEqual([tag, dir]);
    speakIn(document);
    expect([document.documentElement.lang, document.documentElement.dir]).toEqual([tag, dir]);
  });
  it.each([
    ["en", "18 Jul 2025", "Sep 2025", "2025", "Hong Kong", "A, B, C"],
    ["zh_CN", "2025年7月18日", "2025年9月", "2025年", "香港", "A、B、C"],
    ["zh_TW", "2025年7月18日", "2025年9月", "2025年", "香港", "A、B和C"],
    ["ru", "18 июл. 2025 г.", "сент. 2025 г.", "2025", "Гонконг", "A, B, C"],
    ["fa", "18 ژوئیه 2025", "سپتامبر 2025", "2025", "هنگ‌کنگ", "A،\u200f B،\u200f C"],
  ])("%s has dates of the Gregorian calendar in Latin digits, places and lists", (folder, day, month, year, place, list) => {
    speak(folder);
    expect(["2025-07-18", "2025-09", "2025"].map(printedDate)).toEqual([day, month, year]);
    expect([placeName("HK"), listed(["A", "B", "C"])]).toEqual([place, list]);
    const { container } = render(<p>{listedWith([<b key="a">A</b>, "B", "C"])}</p>);
    expect(container.textContent).toBe(list);
  });
  it("has time run as it is read", () => {
    const firstBar = () => {
      const { container } = render(<YearBars years={[[2015, 1]]} axis={{ from: 2015, to: 2024 }} most={1} />);
      const x = Number(container.querySelector("rect")?.getAttribute("x"));
      cleanup();
      return x;
    };
    expect(firstBar()).toBeLessThan(5);
    speak("fa");
    expect(firstBar()).toBeGreaterThan(80);
  });
});
