import { describe, expect, test } from "vitest";
import { DEFAULTS, type Settings } from "../src/settings.ts";
import { packStandings, readStandings, type Standing, whyUnflagged } from "../src/standings.ts";
import { makeEvent, makeProvider, makeRecords } from "./make.ts";
import { RECORDS } from "./record.ts";

const by = (...ids: readonly string[]) => ids.map((id) => ({ id, role: "subject" as const }));

describe("the packed standings", () => {
  const records = makeRecords({
    providers: [makeProvider({ id: "nord" }), makeProvider({ id: "face", kind: "platform" }), makeProvider({ id: "blank", kind: "cdn" })],
    events: [
      makeEvent({ id: "a", providers: by("nord"), date: "2025-07-18", added: "2026-11-22" }),
      makeEvent({ id: "b", providers: by("nord", "face"), date: "2019", added: "2026-11-28" }),
      makeEvent({ id: "c", covers: ["cdn"], date: "2026-01", added: "2026-11-29" }),
    ],
  });
  const { of, count } = readStandings(packStandings(records));

  test("hold kind, year of the newest own event and the day on which one was last added", () => {
    expect([count, of(0), of(1)]).toEqual([
      3,
      { id: "nord", kind: "vpn", own: { year: 2025, added: "2026-11-28" } },
      { id: "face", kind: "platform", own: { year: 2019, added: "2026-11-28" } },
    ]);
  });
  test("know that a measure on a whole kind is nobody's own", () => {
    expect(of(2)).toEqual({ id: "blank", kind: "cdn", own: null });
  });
  test("have nothing of a provider that is not in the record", () => {
    expect([of(3), readStandings("").of(0)]).toEqual([null, null]);
  });
  test("hold the whole record, in its order", () => {
    const real = readStandings(packStandings(RECORDS));
    expect(real.count).toBe(RECORDS.providers.length);
    for (const [order, { id, kind }] of RECORDS.providers.entries()) expect(real.of(order)).toMatchObject({ id, kind });
  });
});

describe("a provider", () => {
  const nord: Standing = { id: "nord", kind: "vpn", own: { year: 2022, added: "2026-11-22" } };
  const until = (since: string): Partial<Settings> => ({ hidden: { nord: { until: "new", since } } });
  test.each<[string, Partial<Standing>, Partial<Settings>, string | null]>([
    ["is flagged", {}, {}, null],
    ["without own events never is", { own: null }, { kinds: ["vpn"] }, "no-events"],
    ["of a kind that is only listed is not", { kind: "platform" }, {}, "kind"],
    ["is, when its kind is chosen", { kind: "platform" }, { kinds: ["platform"] }, null],
    ["of a kind that was taken out is not", {}, { kinds: ["cdn"] }, "kind"],
    ["hidden always is not", {}, { hidden: { nord: { until: "always" } } }, "hidden"],
    ["hidden until something new is not, with what was there", {}, until("2026-11-22"), "hidden"],
    ["hidden later is not either", {}, until("2026-11-29"), "hidden"],
    ["is again, once an event is added", {}, until("2026-11-21"), null],
    ["is not hidden with another", {}, { hidden: { express: { until: "always" } } }, null],
    ["with a name that every object has is not hidden", { id: "constructor" }, {}, null],
    ["with an event in the last years is", {}, { years: 4 }, null],
    ["with none in the last years is not", {}, { years: 3 }, "old"],
    ["hidden says so first", { kind: "platform" }, { hidden: { nord: { until: "always" } }, years: 1 }, "hidden"],
  ])("%s", (_, standing, settings, why) => {
    expect(whyUnflagged({ ...nord, ...standing }, { ...DEFAULTS, ...settings }, 2026)).toBe(why);
  });
});
