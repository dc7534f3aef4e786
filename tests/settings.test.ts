import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { KINDS } from "../src/model.ts";
import {
  DEFAULTS,
  inWindow,
  isHost,
  MODES,
  NO_PRESETS,
  PRIVATE_WINDOWS,
  type Presets,
  type Settings,
  settingsIn,
  withHiding,
  withPause,
} from "../src/settings.ts";

const CHOSEN: Settings = {
  mode: "quiet",
  paused: ["a.example", "b.example"],
  kinds: ["vpn", "platform"],
  hidden: { expressvpn: { until: "new", since: "2026-11-29" }, nordvpn: { until: "always" } },
  years: 5,
  privateWindows: "asked",
};

const ANY = Object.fromEntries(Object.keys(DEFAULTS).map((key) => [key, fc.anything()]));

describe("settings", () => {
  test("are kept as they were stored", () => {
    expect(settingsIn(CHOSEN)).toEqual(CHOSEN);
  });
  test("flag every kind but those that stand on nearly every page, of any year, in every window", () => {
    expect(DEFAULTS.kinds).toEqual(KINDS.filter((kind) => kind !== "platform" && kind !== "telecom"));
    expect(DEFAULTS).toMatchObject({ mode: "on", paused: [], hidden: {}, years: null, privateWindows: "read" });
  });
  test.each(MODES)("know the mode %s", (mode) => {
    expect(settingsIn({ mode }).mode).toBe(mode);
  });
  test.each([
    ["nothing", undefined],
    ["null", null],
    ["an empty object", {}],
    ["a text", "on"],
    ["a number", 7],
    ["a list", ["quiet"]],
    ["another object", { theme: "dark" }],
    ["an unknown mode", { mode: "loud" }],
    ["a mode in capitals", { mode: "QUIET" }],
    ["a mode that is no text", { mode: { toString: () => "quiet" } }],
    ["a mode's place", { mode: 1 }],
    ["a name that every object has", { mode: "toString" }],
    ["paused that is a text", { paused: "a.example" }],
    ["paused that is an object", { paused: { 0: "a.example", length: 1 } }],
    ["paused that is null", { paused: null }],
    ["kinds that are no list", { kinds: "vpn" }],
    ["hidden that is a list", { hidden: ["nordvpn"] }],
    ["a provider hidden until who knows when", { hidden: { nordvpn: { until: "later" } } }],
    ["one hidden since no day", { hidden: { nordvpn: { until: "new" } } }],
    ["one hidden since a word: no language could print it", { hidden: { nordvpn: { until: "new", since: "yesterday" } } }],
    ["one hidden since a day that no calendar has", { hidden: { nordvpn: { until: "new", since: "2026-02-30" } } }],
    ["one hidden by a text", { hidden: { nordvpn: "always" } }],
    ["no years", { years: 0 }],
    ["half a year", { years: 0.5 }],
    ["years as a text", { years: "5" }],
    ["more years than there are", { years: 51 }],
    ["an unknown choice for private windows", { privateWindows: true }],
  ])("are the defaults where storage holds %s", (_, stored) => {
    expect(settingsIn(stored)).toEqual(DEFAULTS);
  });
  test("leave out of a list of hosts what is no text, and keep the rest", () => {
    expect(settingsIn({ mode: "loud", paused: [1, "a.example", null, ["b.example"], "c.example"] })).toEqual({
      ...DEFAULTS,
      paused: ["a.example", "c.example"],
    });
  });
  test("leave out of the kinds what is none, and flag nothing where none is chosen", () => {
    expect(settingsIn({ kinds: ["telecom", "bank", 7, "vpn"] }).kinds).toEqual(["vpn", "telecom"]);
    expect(settingsIn({ kinds: [] }).kinds).toEqual([]);
  });
  test("leave out of the hidden what makes no sense, and keep the rest", () => {
    const hidden = { nordvpn: { until: "always", since: 7 }, astrill: null, surfshark: { until: "never" } };
    expect(settingsIn({ hidden }).hidden).toEqual({ nordvpn: { until: "always" } });
  });
  test("survive anything", () => {
    fc.assert(
      fc.property(fc.anything(), fc.record(ANY), (stored, each) => {
        for (const settings of [settingsIn(stored), settingsIn(each)]) {
          expect(MODES).toContain(settings.mode);
          expect(settings.paused.every((host) => typeof host === "string")).toBe(true);
          expect(settings.kinds.every((kind) => KINDS.includes(kind))).toBe(true);
          expect(Object.values(settings.hidden).every(({ until }) => until === "new" || until === "always")).toBe(true);
          expect(settings.years === null || (settings.years >= 1 && settings.years <= 50)).toBe(true);
          expect(PRIVATE_WINDOWS).toContain(settings.privateWindows);
        }
      }),
      { seed: 1, numRuns: 500 },
    );
  });
});

describe("pausing a host", () => {
  test.each([
    ["adds it", [], "a.example", true, ["a.example"]],
    ["adds it to others", ["b.example"], "a.example", true, ["b.example", "a.example"]],
    ["adds it once", ["a.example"], "a.example", true, ["a.example"]],
    ["takes it out", ["a.example", "b.example"], "a.example", false, ["b.example"]],
    ["takes out what is not there", ["b.example"], "a.example", false, ["b.example"]],
    ["leaves hosts alone that end alike", ["www.a.example"], "a.example", false, ["www.a.example"]],
  ])("%s", (_, paused, host, pause, after) => {
    const before = [...paused];
    expect(withPause(paused, host, pause)).toEqual(after);
    expect(paused).toEqual(before);
  });
});

describe("hiding a provider", () => {
  const nord = { nordvpn: { until: "always" } } as const;
  const since = { until: "new", since: "2026-11-29" } as const;
  test.each([
    ["adds it", {}, "nordvpn", { until: "always" }, nord],
    ["adds it to others", nord, "astrill", since, { ...nord, astrill: since }],
    ["changes for how long", nord, "nordvpn", since, { nordvpn: since }],
    ["takes it out", { ...nord, astrill: since }, "nordvpn", null, { astrill: since }],
    ["takes out what is not there", nord, "astrill", null, nord],
  ] as const)("%s", (_, hidden, id, hiding, after) => {
    expect(withHiding(hidden, id, hiding)).toEqual(after);
  });
});

describe("in a private window", () => {
  test.each([
    ["a page is read where nothing else was chosen", { privateWindows: "read" }, true, "on"],
    ["a page waits to be asked for where that was chosen", { privateWindows: "asked" }, true, "asked"],
    ["nothing else changes elsewhere", { privateWindows: "asked" }, false, "on"],
    ["quiet stays quiet", { mode: "quiet", privateWindows: "read" }, true, "quiet"],
  ] as const)("%s", (_, put, isPrivate, mode) => {
    expect(inWindow({ ...DEFAULTS, ...put }, isPrivate).mode).toBe(mode);
  });
});

describe("under an administrator's presets", () => {
  const presets = (values: Presets["values"], ...locked: readonly (keyof Settings)[]) => ({
    ...NO_PRESETS,
    values,
    locked: new Set(locked),
  });
  test.each([
    ["a value is the default", presets({ mode: "quiet", years: 5 }), {}, { mode: "quiet", years: 5 }],
    ["the reader's own goes before it", presets({ mode: "quiet", years: 5 }), { mode: "on", years: null }, { mode: "on", years: null }],
    ["a locked one stays", presets({ mode: "quiet", kinds: ["vpn"] }, "mode", "kinds"), CHOSEN, { mode: "quiet", kinds: ["vpn"] }],
    ["a lock without a value keeps the usual one", presets({}, "years", "mode"), CHOSEN, { years: null, mode: "on" }],
    ["a lock on one setting leaves the others", presets({}, "mode"), CHOSEN, { years: 5, privateWindows: "asked" }],
    [
      "hosts are added to the reader's",
      presets({ paused: ["c.example", "a.example"] }),
      CHOSEN,
      { paused: ["c.example", "a.example", "b.example"] },
    ],
    [
      "providers too, and the reader cannot show them",
      presets({ hidden: { astrill: { until: "always" }, expressvpn: { until: "always" } } }),
      CHOSEN,
      { hidden: { astrill: { until: "always" }, expressvpn: { until: "always" }, nordvpn: { until: "always" } } },
    ],
  ] as const)("%s", (_, given, stored, expected) => {
    expect(settingsIn(stored, given)).toMatchObject(expected);
    expect(settingsIn(stored, given).hidden).toEqual(expected && "hidden" in expected ? expected.hidden : settingsIn(stored).hidden);
  });
});

test.each([
  ["www.example.com", true],
  ["localhost", true],
  ["127.0.0.1", true],
  ["[::1]", true],
  ["xn--e1afmkfd.xn--p1ai", true],
  ["WWW.example.com", false],
  ["example.com:8080", false],
  ["https://example.com", false],
  ["example.com/", false],
  ["*.example.com", false],
  ["", false],
  [".", false],
])("%j is a host: %s", (host, is) => {
  expect(isHost(host)).toBe(is);
});
