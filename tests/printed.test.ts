import { describe, expect, it } from "vitest";
import { languageName, longDate, placeName, printedDate } from "../src/printed.ts";

describe("what is printed", () => {
  it.each([
    ["2025-07-18", "18 Jul 2025", "18 July 2025"],
    ["2025-09-01", "1 Sep 2025", "1 September 2025"],
    ["2025-01", "Jan 2025", "January 2025"],
    ["2025-12", "Dec 2025", "December 2025"],
    ["2025", "2025", "2025"],
  ])("the date %s is as precise as it is known: %s, %s", (date, short, long) => {
    expect([printedDate(date), longDate(date)]).toEqual([short, long]);
  });
  it.each([
    ["FR", "France"],
    ["EU", "European Union"],
    ["HK", "Hong Kong"],
  ])("the place %s is %s", (code, name) => {
    expect(placeName(code)).toBe(name);
  });
  it("the languages of sources", () => {
    expect([languageName("ru"), languageName("zh")]).toEqual(["Russian", "Chinese"]);
  });
});
