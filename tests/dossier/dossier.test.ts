import { describe, expect, it } from "vitest";
import { coversOf } from "../../src/dossier/covers.ts";
import { dossierOf } from "../../src/dossier/dossier.ts";
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
  it("has the instruments of its events and no other", () => {
    expect(Object.keys(dossierOf(records, nord).instruments)).toEqual(["fr-code-du-sport"]);
  });
  it("has what replaced its superseded events, though it names another", () => {
    const superseded = { ...named, status: "superseded", superseded_by: "c" } as const;
    const { successors } = dossierOf({ ...records, events: [ban, superseded, newer] }, nord);
    expect(successors).toEqual({ c: { date: "2020", title: ban.title } });
    expect(dossierOf(records, nord).successors).toEqual({});
  });
  it("has the names of its family", () => {
    expect(dossierOf(records, nord).names).toMatchObject({ shark: "Shark" });
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
