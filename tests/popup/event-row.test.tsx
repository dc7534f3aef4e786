// @vitest-environment happy-dom
import { cleanup, render, screen } from "@testing-library/preact";
import { afterEach, describe, expect, it } from "vitest";
import { Events } from "../../extension/popup/Events.tsx";
import { EventRow } from "../../extension/ui/EventRow.tsx";
import type { Successor } from "../../src/dossier/dossier.ts";
import type { Event, Instrument } from "../../src/model.ts";
import { makeEvent, makeInstrument, makeProvider, makeSource } from "../make.ts";

afterEach(cleanup);

function row(
  put: Partial<Event>,
  instrument: Instrument | null = null,
  others: readonly string[] = [],
  successor: Successor | null = null,
) {
  render(<EventRow event={makeEvent(put)} provider="nord" others={others} instrument={instrument} successor={successor} />);
  return document.body.textContent ?? "";
}

describe("an event", () => {
  it.each<[string, Partial<Event>, RegExp, boolean]>([
    ["names the authority", {}, /Tribunal judiciaire de Paris/, true],
    ["says where the authority is not stated", { authority: null }, /authority not stated/, true],
    ["says the type in a word, and the status", {}, /Order · in effect/, true],
    ["names the provider's part", { providers: [{ id: "nord", role: "challenger" }] }, /as challenger/, true],
    ["names no other's", { providers: [{ id: "shark", role: "challenger" }] }, /as challenger/, false],
    ["shows a dispute", { disputed: "They say no." }, /Disputed: They say no\./, true],
    ["shows none where none is known", {}, /Disputed/, false],
    ["shows a note", { note: "An appeal is open." }, /Note: An appeal is open\./, true],
    ["says that it was not yet re-read", {}, /not yet re-read/, true],
    ["says when it was re-read", { reviewed: "2026-11-22" }, /re-read on 22 Nov 2026/, true],
    ["is marked where all its sources are secondary", { sources: [makeSource({ tier: "secondary" })] }, /thinly sourced/, true],
    [
      "is not where one is not",
      { sources: [makeSource({ tier: "secondary" }), makeSource({ url: "https://b.example/" })] },
      /thinly/,
      false,
    ],
  ])("%s", (_, put, words, there) => {
    expect(words.test(row(put))).toBe(there);
  });

  it("has its date as the record has it and as it is read", () => {
    row({ date: "2025-07" });
    const time = screen.getByText("Jul 2025");
    expect([time.tagName, time.getAttribute("datetime")]).toEqual(["TIME", "2025-07"]);
  });
  it("names the other parties, of many the first six", () => {
    expect(row({}, null, ["Shark"])).toMatch(/Also named: Shark(?! and)/);
    expect(row({}, null, [..."abcdefgh"])).toMatch(/Also named: a, b, c, d, e, f and 2 more/);
  });
  it("that was superseded names what replaced it, and when", () => {
    const put = { status: "superseded", superseded_by: "fr-2026-01-09-order" } as const;
    expect(row(put, null, [], { date: "2026-01-09", title: "Court of appeal lifts the order" })).toMatch(
      /superseded.*Replaced by: Court of appeal lifts the order, 9 Jan 2026/,
    );
    cleanup();
    expect(row({})).not.toMatch(/Replaced by/);
  });
  it("says where its instrument stands, if that was read", () => {
    expect(row({ status: "done" }, makeInstrument({ status: "ended" }))).toMatch(/article L\. 333-10 · ended/);
    cleanup();
    expect(row({ status: "done" }, makeInstrument())).not.toMatch(/333-10 ·/);
  });
  it("has the instrument's title in both languages, the native one marked", () => {
    row({}, makeInstrument({ jurisdiction: "CN", title: "Cybersecurity Law", title_native: "网络安全法", number: "No. 53" }));
    expect(screen.getByText("网络安全法").closest("p")?.lang).toBe("zh");
    expect(screen.getByText("No. 53")).toBeTruthy();
  });
});

describe("a source", () => {
  const source = (put: Parameters<typeof makeSource>[0]) => {
    row({ sources: [makeSource(put)] });
    return screen.getByRole("link");
  };
  it("opens in a tab of its own and tells the page nothing", () => {
    const link = source({});
    expect([link.getAttribute("target"), link.getAttribute("rel")]).toEqual(["_blank", "noopener noreferrer"]);
  });
  it("has its title in its own language", () => {
    expect(source({ title: "Суд", lang: "ru" }).lang).toBe("ru");
    expect(document.body.textContent).toContain("in Russian");
  });
  it("is not given our description as its title", () => {
    const link = source({ title: "The court's notice", lang: "ru", title_is: "description" });
    expect([link.lang, link.className]).toEqual(["", "description"]);
  });
  it.each([
    [{ published: null }, "The Paper, undated"],
    [{ tier: "primary" }, "primary"],
    [{ copy_of: "Reuters" }, "copy of a text by Reuters"],
    [{ url: "https://www.example.org/x" }, "example.org"],
  ] as const)("%o says %s", (put, words) => {
    source(put);
    expect(document.body.textContent).toContain(words);
  });
});

it("shows twenty events of many and the rest when asked", async () => {
  const events = Array.from({ length: 30 }, (_, i) => makeEvent({ id: `e${i}` }));
  render(<Events dossier={{ provider: makeProvider(), events, instruments: {}, names: {}, successors: {} }} />);
  expect(screen.getAllByRole("heading", { level: 3 })).toHaveLength(20);
  screen.getByRole("button", { name: "Show all 30 events" }).click();
  await screen.findByText((_, element) => element?.id === "e29");
  expect(screen.getAllByRole("heading", { level: 3 })).toHaveLength(30);
});
