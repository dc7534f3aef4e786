import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { presetsIn } from "../src/presets.ts";
import { NO_PRESETS } from "../src/settings.ts";

const of = (managed: unknown) => {
  const { values, locked, welcome } = presetsIn(managed);
  return { ...values, locked: [...locked], welcome };
};

describe("an administrator's presets", () => {
  test.each([
    ["nothing, which is normal", undefined],
    ["null", null],
    ["an empty object", {}],
    ["a text", "quiet"],
    ["a list", ["quiet"]],
  ])("are none where the browser has %s", (_, managed) => {
    expect(presetsIn(managed)).toEqual(NO_PRESETS);
  });
  test("are taken as written", () => {
    const values = { mode: "quiet", kinds: ["vpn"], years: 5, privateWindows: "asked", paused: ["intranet.example"] };
    expect(of({ ...values, locked: ["mode", "years"], welcome: false })).toEqual({ ...values, locked: ["mode", "years"], welcome: false });
  });
  test("hide for good, by a list of ids", () => {
    expect(of({ hidden: ["nordvpn", 7] })).toEqual({ hidden: { nordvpn: { until: "always" } }, locked: [], welcome: true });
  });
  test.each([
    ["a host with a path", { paused: ["https://a.example/", "B.example", "c.example"] }, { paused: ["c.example"] }],
    ["an unknown mode", { mode: "loud" }, {}],
    ["hidden that is an object", { hidden: { nordvpn: { until: "always" } } }, {}],
    ["a lock on a list, which can only be added to", { locked: ["paused", "hidden", "mode"] }, { locked: ["mode"] }],
    ["a lock that is no list", { locked: "mode" }, {}],
    ["a first-run page that is no yes or no", { welcome: "no" }, {}],
  ])("leave out %s", (_, managed, rest) => {
    expect(of(managed)).toEqual({ locked: [], welcome: true, ...rest });
  });
  test("survive anything", () => {
    fc.assert(
      fc.property(
        fc.dictionary(fc.constantFrom("mode", "paused", "kinds", "hidden", "years", "locked", "welcome"), fc.anything()),
        (managed) => {
          expect(() => presetsIn(managed)).not.toThrow();
        },
      ),
      { seed: 1, numRuns: 300 },
    );
  });
});
