import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { MODES, settingsIn, withPause } from "../src/settings.ts";

describe("settings", () => {
  test("are kept as they were stored", () => {
    const stored = { mode: "quiet", paused: ["a.example", "b.example"] };
    expect(settingsIn(stored)).toEqual(stored);
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
  ])("flag names and pause nowhere where storage holds %s", (_, stored) => {
    expect(settingsIn(stored)).toEqual({ mode: "on", paused: [] });
  });
  test("leave out of a list of hosts what is no text, and keep the rest", () => {
    expect(settingsIn({ mode: "loud", paused: [1, "a.example", null, ["b.example"], "c.example"] })).toEqual({
      mode: "on",
      paused: ["a.example", "c.example"],
    });
  });
  test("survive anything", () => {
    fc.assert(
      fc.property(fc.anything(), fc.anything(), fc.anything(), (stored, mode, paused) => {
        for (const settings of [settingsIn(stored), settingsIn({ mode, paused })]) {
          expect(MODES).toContain(settings.mode);
          expect(settings.paused.every((host) => typeof host === "string")).toBe(true);
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
