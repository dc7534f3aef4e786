// @vitest-environment happy-dom
import { cleanup, render, screen } from "@testing-library/preact";
import { afterEach, describe, expect, it } from "vitest";
import { Events } from "../../extension/popup/Events.tsx";
import { EventRow } from "../../extension/ui/EventRow.tsx";
import type { EventEntry } from "../../src/dossier/entry.ts";
import { headOf, lineOf } from "../../src/dossier/head.ts";
import type { Event } from "../../src/model.ts";
import { makeEvent, makeInstrument, makeProvider, makeRecords, makeSource } from "../make.ts";
import { fakeRecord } from "./door.ts";

afterEach(cleanup);

/** The event's row in Nord's dossier, with what is put around it. */
function row(put: Partial<Event>, around: Partial<EventEntry> = {}) {
  const entry = { event: makeEvent(put), names: {}, instrument: null, successor: null, replaced: [], affair: null, ...around };
  render(<EventRow entry={entry} provider="nord" />);
  return document.body.textContent ?? "";
}

describe("an event", () => {
  it.each<[string, Partial<Event>, RegExp, boolean]>([
    ["names the authority", {}, /Tribunal judiciaire de Paris/, true],
    ["says where the authority is not stated", { authority: null }, /authority not stated/, true],
    ["says the type in a word, and the status", {}, /Order · in effect/, true],
    ["names the provider's part", { providers: [{ id: "nord", role: "challenger" }] }, /in effect · as challenger/, true],
    ["gives it no other's", { providers: [{ id: "shark", role: "challenger" }] }, /in effect · as challenger/, false],
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
  it("names the other parties with their roles, of many the first six, and leads to each", () => {
    const party = (id: string) => ({ id, role: "subject" as const });
    const names = { shark: "Shark", store: "The Store" };
    const text = row({ providers: [party("nord"), party("shark"), { id: "store", role: "implementer" }] }, { names });
    expect(text).toMatch(/Also named: Shark, The Store as implementer/);
    expect(screen.getByRole("link", { name: "Shark" }).getAttribute("href")).toMatch(/#\/provider\/shark$/);
    cleanup();
    row({ providers: [..."abcdefgh"].map(party) });
    const folded = screen.getByText("and 2 more").closest("details");
    expect([folded?.open, folded?.querySelectorAll("a").length]).toEqual([false, 2]);
  });
  it("says which kinds it applies to", () => {
    expect(row({ covers: ["vpn", "cdn"] })).toMatch(/Applies to every VPN, every CDN/);
  });
  it("that was superseded leads to what replaced it, and back", () => {
    const later = lineOf(makeEvent({ id: "fr-2026-01-09-order", date: "2026-01-09", title: "Court of appeal lifts the order" }));
    expect(row({ status: "superseded" }, { successor: later })).toMatch(
      /superseded.*Replaced by: Court of appeal lifts the order · 9 Jan 2026/,
    );
    expect(screen.getByRole("link", { name: "Court of appeal lifts the order" }).getAttribute("href")).toMatch(/fr-2026-01-09-order$/);
    cleanup();
    expect(row({})).not.toMatch(/Replaced/);
    cleanup();
    expect(row({}, { replaced: [later] })).toMatch(/Replaced: Court of appeal/);
  });
  it("has the other acts of its affair, folded", () => {
    const others = [lineOf(makeEvent({ id: "fr-2024-x", date: "2024", title: "The first act" }))];
    row({}, { affair: { id: "long", title: "The long affair", summary: "It went on.", others } });
    expect(screen.getByText(/The long affair/).closest("details")?.open).toBe(false);
    expect(screen.getByRole("link", { name: "The first act", hidden: true }).getAttribute("href")).toMatch(/#\/event\/fr-2024-x$/);
    expect(screen.getByRole("link", { name: "The whole affair", hidden: true }).getAttribute("href")).toMatch(/#\/affair\/long$/);
  });
  it("says where its instrument stands, if that was read, and leads to it", () => {
    expect(row({ status: "done" }, { instrument: makeInstrument({ status: "ended" }) })).toMatch(/article L\. 333-10 · ended/);
    expect(screen.getByRole("link", { name: /333-10/ }).getAttribute("href")).toMatch(/#\/instrument\/fr-code-du-sport$/);
    cleanup();
    expect(row({ status: "done" }, { instrument: makeInstrument() })).not.toMatch(/333-10 ·/);
  });
  it("has the instrument's title in both languages, the native one marked", () => {
    row(
      {},
      { instrument: makeInstrument({ jurisdiction: "CN", title: "Cybersecurity Law", title_native: "网络安全法", number: "No. 53" }) },
    );
    expect(screen.getByText("网络安全法").closest("p")?.lang).toBe("zh");
    expect(screen.getByText("No. 53")).toBeTruthy();
  });
});

describe("a source", () => {
  const source = (put: Parameters<typeof makeSource>[0]) => {
    row({ sources: [makeSource(put)] });
    return screen.getAllByRole("link").find((link) => link.closest(".sources")) as HTMLElement;
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
    expect([link.lang, link.className]).toEqual(["en", "description"]);
  });
  it.each([
    [{ published: null }, "The Paper · undated"],
    [{ tier: "primary" }, "primary"],
    [{ copy_of: "Reuters" }, "copy of a text by Reuters"],
    [{ url: "https://www.example.org/x" }, "example.org"],
  ] as const)("%o says %s", (put, words) => {
    source(put);
    expect(document.body.textContent).toContain(words);
  });
});

it("reads and shows twenty events of many, and the rest when asked", async () => {
  const provider = makeProvider();
  const events = Array.from({ length: 30 }, (_, i) => makeEvent({ id: `e${i + 10}`, providers: [{ id: "nord", role: "subject" }] }));
  const { record, read } = fakeRecord(makeRecords({ providers: [provider], events }));
  render(<Events dossier={{ provider, events: events.map((event) => headOf(event, "nord")), names: {} }} record={record} />);
  await screen.findByText((_, element) => element?.id === "e29");
  expect([screen.getAllByRole("heading", { level: 3 }).length, read.length]).toEqual([20, 20]);
  screen.getByRole("button", { name: "Show all 30 events" }).click();
  await screen.findByText((_, element) => element?.id === "e39");
  expect([screen.getAllByRole("heading", { level: 3 }).length, read.length]).toEqual([30, 30]);
});
