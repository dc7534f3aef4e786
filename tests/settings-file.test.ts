import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { problemLine } from "../extension/options/problem.ts";
import { KINDS } from "../src/model.ts";
import { DEFAULTS, MODES, PRIVATE_WINDOWS, type Settings } from "../src/settings.ts";
import { fileOf, readFile } from "../src/settings-file.ts";

const file = (fields: object) => JSON.stringify({ gazette: "settings", version: 1, ...fields });
const linesOf = (text: string): readonly string[] => {
  const read = readFile(text);
  return "problems" in read ? read.problems.map(problemLine) : [];
};

const ANY_SETTINGS: fc.Arbitrary<Settings> = fc.record({
  mode: fc.constantFrom(...MODES),
  paused: fc.uniqueArray(fc.domain().map((host) => host.toLowerCase())),
  kinds: fc.subarray([...KINDS]),
  hidden: fc.dictionary(
    fc.stringMatching(/^[a-z][a-z0-9-]{2,12}$/),
    fc.oneof(fc.constant({ until: "always" } as const), fc.constant({ until: "new", since: "2026-11-29" } as const)),
  ),
  years: fc.option(fc.integer({ min: 1, max: 50 })),
  privateWindows: fc.constantFrom(...PRIVATE_WINDOWS),
});

describe("a file of settings", () => {
  test("is read as it was written", () => {
    fc.assert(
      fc.property(ANY_SETTINGS, (settings) => {
        expect(readFile(fileOf(settings))).toEqual({ settings });
      }),
      { seed: 1, numRuns: 200 },
    );
  });
  test("says what it is, field by field", () => {
    expect(fileOf(DEFAULTS)).toContain('"gazette": "settings",\n  "version": 1,\n  "mode": "on",');
  });
  test("leaves alone what it does not name", () => {
    expect(readFile(file({ mode: "quiet" }))).toEqual({ settings: { mode: "quiet" } });
  });
});

describe("of a file that is wrong nothing is taken, and each mistake is named with field, value and remedy:", () => {
  test.each([
    ["no JSON", "mode: quiet", [/^the file is "mode: quiet"; .*Choose another file/]],
    ["an empty file", "", [/^the file is ""; /]],
    ["a list", "[]", [/^the file is \[\]; .*"gazette": "settings"/]],
    ["somebody else's file", '{"version":1,"mode":"on"}', [/^the file is \{"version":1,"mode":"on"\}; /]],
    ["another version", '{"gazette":"settings","version":2}', [/^version is 2; expected 1\. .*export it again/]],
    ["no version", '{"gazette":"settings"}', [/^version is missing; expected 1/]],
    ["a mode", file({ mode: "loud" }), [/^mode is "loud"; expected one of on, quiet, asked\. Correct the word/]],
    [
      "an address for a host",
      file({ paused: ["a.example", "https://b.example/x"] }),
      [/^paused\.2 is "https:\/\/b\.example\/x"; expected a host alone/],
    ],
    ["a host in capitals", file({ paused: ["B.example"] }), [/^paused\.1 is "B\.example"; .*small letters/]],
    ["hosts that are no list", file({ paused: "a.example" }), [/^paused is "a\.example"; expected a list/]],
    ["a kind", file({ kinds: ["vpn", "bank"] }), [/^kinds\.2 is "bank"; expected one of vpn, /]],
    ["years", file({ years: 0 }), [/^years is 0; expected a whole number from 1 to 50, or null/]],
    ["private windows", file({ privateWindows: true }), [/^privateWindows is true; expected one of read, asked/]],
    ["hidden as a list", file({ hidden: ["nordvpn"] }), [/^hidden is \["nordvpn"\]; expected an object/]],
    ["a hiding", file({ hidden: { nordvpn: true } }), [/^hidden\.nordvpn is true; /]],
    ["its end", file({ hidden: { nordvpn: { until: "soon" } } }), [/^hidden\.nordvpn\.until is "soon"; expected one of always, new/]],
    [
      "its day",
      file({ hidden: { nordvpn: { until: "new", since: "2026-13-01" } } }),
      [/^hidden\.nordvpn\.since is "2026-13-01"; expected the day/],
    ],
    ["a setting that is none", file({ theme: "dark" }), [/^theme is "dark"; expected one of mode, paused, .* take it out/]],
    ["a name that every object has", file({ toString: 1 }), [/^toString is 1; /]],
    ["several at once", file({ mode: "x", years: -1, paused: [] }), [/^mode is "x"/, /^years is -1/]],
    ["a long value, shortened", file({ mode: "x".repeat(500) }), [/^mode is "x{59}…; /]],
  ])("%s", (_, text, expected) => {
    const lines = linesOf(text);
    expect(lines).toHaveLength(expected.length);
    for (const [i, pattern] of expected.entries()) expect(lines[i]).toMatch(pattern);
  });
  test("anything at all is read or refused", () => {
    fc.assert(
      fc.property(fc.anything(), (value) => {
        expect(() =>
          readFile(JSON.stringify({ gazette: "settings", version: 1, mode: value, hidden: value, paused: [value] }) ?? ""),
        ).not.toThrow();
      }),
      { seed: 1, numRuns: 300 },
    );
  });
});
