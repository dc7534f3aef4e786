import { describe, expect, it } from "vitest";
import { homeOf, instrumentPage, jurisdictionPages } from "../../src/dossier/collections.ts";
import { coversOf } from "../../src/dossier/covers.ts";
import { dossierOf } from "../../src/dossier/dossier.ts";
import { entryOf } from "../../src/dossier/entry.ts";
import { headOf } from "../../src/dossier/head.ts";
import { byJurisdiction } from "../../src/dossier/jurisdictions.ts";
import { briefOf, summaryOf } from "../../src/dossier/summary.ts";
import { makeEvent, makeInstrument, makeProvider, makeRecords, makeSource } from "../make.ts";

const nord = makeProvider({ id: "nord", family: [{ id: "shark", how: "same owner" }] });
const shark = makeProvider({ id: "shark", name: "Shark" });
const other = makeProvider({ id: "other" });
const named = makeEvent({ id: "a", date: "2024-01-02", providers: [{ id: "nord", role: "subject" }], instrument: "fr-code-du-sport" });
const newer = makeEvent({ id: "b", date: "2024-01", providers: [{ id: "nord", role: "affected" }] });
const ban = makeEvent({ id: "c", date: "2020", jurisdiction: "RU", covers: ["vpn"] });
const banNaming = makeEvent({ id: "d", date: "2021", jurisdiction: "RU", covers: ["vpn"], providers: [{ id: "nord", role: "subject" }] });
const records = makeRecords({
  providers: [nord, shark, other],
  events: [ban, named, newer, banNaming],
  instruments: [makeInstrument(), makeInstrument({ id: "fr-unused" })],
});

describe("a dossier", () => {
  it("has the events that name the provider, newest first, a month after its days", () => {
    expect(dossierOf(records, nord).events.map(({ id }) => id)).toEqual(["a", "b", "d"]);
  });
  it("does not have the measures on its whole kind", () => {
    expect(dossierOf(records, other).events).toEqual([]);
  });
  it("says its provider's part in each, which a list of nobody's does not", () => {
    expect(dossierOf(records, nord).events.map(({ role }) => role)).toEqual(["subject", "affected", "subject"]);
    expect(headOf(named).role).toBeNull();
  });
  it("has the names of its family", () => {
    expect(dossierOf(records, nord).names).toMatchObject({ shark: "Shark" });
  });
});

describe("an event's entry", () => {
  const superseded = { ...named, status: "superseded", superseded_by: "c", affair: "story" } as const;
  const told = { ...newer, affair: "story" };
  const all = { ...records, events: [ban, superseded, told], affairs: [{ id: "story", title: "A story", summary: "It went on." }] };

  it("has the names of its parties, what it rests on and what replaced it", () => {
    const entry = entryOf(all, superseded);
    expect(entry.names).toEqual({ nord: "nord" });
    expect(entry.instrument?.id).toBe("fr-code-du-sport");
    expect(entry.successor).toMatchObject({ id: "c", date: "2020", title: ban.title });
    expect(entryOf(all, ban)).toMatchObject({ names: {}, instrument: null, successor: null, affair: null });
  });
  it("of the later act has what it replaced", () => {
    expect(entryOf(all, ban).replaced.map(({ id }) => id)).toEqual(["a"]);
    expect(entryOf(all, told).replaced).toEqual([]);
  });
  it("has the story's other events and not itself", () => {
    expect(entryOf(all, told).affair).toMatchObject({ id: "story", title: "A story", others: [{ id: "a" }] });
  });
});

describe("other pages", () => {
  const old = makeInstrument({ id: "fr-old", issued: "1999", superseded_by: "fr-code-du-sport", status: "superseded" });
  const law = makeInstrument({ issued: "2021-10-25" });
  const all = { ...records, instruments: [law, old] };

  it("an instrument has the events that rest on it, and both its neighbours", () => {
    expect(instrumentPage(all, law).events.map(({ id }) => id)).toEqual(["a"]);
    expect(instrumentPage(all, law).replaced.map(({ id }) => id)).toEqual(["fr-old"]);
    expect(instrumentPage(all, old).successor?.id).toBe("fr-code-du-sport");
  });
  it("a jurisdiction has its instruments oldest first and its events newest first, and no other's", () => {
    const pages = new Map(jurisdictionPages(all).map((page) => [page.code, page]));
    expect(pages.get("FR")?.instruments.map(({ id }) => id)).toEqual(["fr-old", "fr-code-du-sport"]);
    expect(pages.get("RU")?.events.map(({ id }) => id)).toEqual(["d", "c"]);
    expect(pages.get("RU")?.instruments).toEqual([]);
  });
  it("the way in has every provider under its kind, with its number of events", () => {
    const home = homeOf(all);
    const vpns = home.providers.find(([kind]) => kind === "vpn")?.[1];
    expect(vpns?.map(({ id, events }) => [id, events])).toEqual([
      ["nord", 3],
      ["other", 0],
      ["shark", 0],
    ]);
    expect(home.jurisdictions).toEqual([
      ["FR", 2],
      ["RU", 2],
    ]);
  });
});

describe("a summary", () => {
  it("counts all events and has the latest three", () => {
    const events = ["2020", "2021", "2022", "2022-05-01"].map((date) => makeEvent({ date }));
    const { latest, years, events: count } = summaryOf(nord, events);
    expect({ latest: latest.map(({ date }) => date), years, count }).toEqual({
      latest: ["2022-05-01", "2022", "2021"],
      years: [
        [2020, 1],
        [2021, 1],
        [2022, 2],
      ],
      count: 4,
    });
  });
  it("says zero where nothing is recorded", () => {
    expect(summaryOf(nord, [])).toMatchObject({ events: 0, years: [], latest: [] });
  });
  it("gives the best source: the first of the highest tier", () => {
    const sources = [
      makeSource({ publisher: "Blog", tier: "secondary" }),
      makeSource({ publisher: "Court", tier: "primary" }),
      makeSource({ tier: "primary" }),
    ];
    expect(briefOf(makeEvent({ sources })).source.publisher).toBe("Court");
  });
});

describe("measures on a kind", () => {
  it("are those that cover it, newest first", () => {
    expect(coversOf(records, "vpn").map(({ id }) => id)).toEqual(["d", "c"]);
    expect(coversOf(records, "cdn")).toEqual([]);
  });
  it("are shown only once where they also name the provider", () => {
    const ids = (provider: string) =>
      byJurisdiction(coversOf(records, "vpn"), provider).map(([code, events]) => [code, events.map(({ id }) => id)]);
    expect(ids("nord")).toEqual([["RU", ["c"]]]);
    expect(ids("other")).toEqual([["RU", ["d", "c"]]]);
  });
  it("stand by jurisdiction, most measures first", () => {
    const covers = coversOf(
      makeRecords({ events: [ban, makeEvent({ id: "e", covers: ["vpn"] }), makeEvent({ id: "f", covers: ["vpn"] })] }),
      "vpn",
    );
    expect(byJurisdiction(covers, "nord").map(([code]) => code)).toEqual(["FR", "RU"]);
  });
});
