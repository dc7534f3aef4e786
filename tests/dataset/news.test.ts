import { describe, expect, it } from "vitest";
import { countSince, newsOf } from "../../src/dataset/news.ts";
import { makeEvent, makeProvider, makeRecords } from "../make.ts";
import { RECORDS } from "../record.ts";

const by = (...ids: readonly string[]) => ids.map((id) => ({ id, role: "subject" as const }));
const providers = ["a", "b", "c", "d", "e"].map((id) => makeProvider({ id, name: id.toUpperCase() }));

describe("what is new in the record", () => {
  const news = newsOf(
    makeRecords({
      providers,
      events: [
        makeEvent({ id: "old", date: "2019", added: "2026-11-22" }),
        makeEvent({ id: "one", date: "2020-01", added: "2026-11-28", providers: by("b") }),
        makeEvent({ id: "two", date: "2025-03-01", added: "2026-11-28", providers: by("a", "b", "c", "d", "e") }),
      ],
    }),
  );
  it("stands by the day on which it was added, the last day first, its newest act first", () => {
    expect(news.map(({ added, count, events }) => [added, count, events.map(({ id }) => id)])).toEqual([
      ["2026-11-28", 2, ["two", "one"]],
      ["2026-11-22", 1, ["old"]],
    ]);
  });
  it("names three providers and counts the rest", () => {
    expect(news[0]?.events.map(({ providers, more }) => [providers.map(({ name }) => name).join(""), more])).toEqual([
      ["ABC", 2],
      ["B", 0],
    ]);
  });
  it.each([
    ["2026-11-01", 3],
    ["2026-11-22", 2],
    ["2026-11-27", 2],
    ["2026-11-28", 0],
  ])("since the record of %s: %i", (seen, count) => {
    expect(countSince(news, seen)).toBe(count);
  });
  it("stays a small file while the record grows: a hundred events are listed, all are counted", () => {
    const many = Array.from({ length: 150 }, (_, i) => makeEvent({ id: `e${i}`, added: `2026-11-${i < 30 ? "29" : "22"}` }));
    const days = newsOf(makeRecords({ providers, events: many }));
    expect(days.map(({ count, events }) => [count, events.length])).toEqual([
      [30, 30],
      [120, 70],
    ]);
  });
  it("of our own record takes less than 40 kB", () => {
    expect(JSON.stringify(newsOf(RECORDS)).length).toBeLessThan(40_000);
  });
});
