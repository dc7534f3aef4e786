import { describe, expect, test } from "vitest";
import { parse } from "yaml";
import { askedPath } from "../../scripts/new.ts";
import { skeletonOf } from "../../scripts/new-skeleton.ts";
import { describe as lineOf } from "../../src/dataset/problem.ts";
import { readRecords } from "../../src/dataset/read.ts";
import { judge } from "../../src/dataset/rules.ts";

const TODAY = "2026-11-28";

describe("a new record", () => {
  test.each([
    ["event cn 2017-07-29 apple-removes-vpn-apps", "events/cn/2017-07-29-apple-removes-vpn-apps.yaml"],
    ["event no 2017 a-ban", "events/no/2017-a-ban.yaml"],
    ["instrument cn 2017-miit-vpn-notice", "instruments/cn/2017-miit-vpn-notice.yaml"],
    ["provider expressvpn", "providers/expressvpn.yaml"],
  ])("asked for as %s has the path %s and a valid shape", (words, path) => {
    const args = words.split(" ");
    expect(askedPath(args)).toBe(path);
    expect(readRecords([{ path, value: parse(skeletonOf(args, TODAY)) }]).problems.map(lineOf)).toEqual([]);
  });
  test("says line by line what is to be filled in", () => {
    const args = ["event", "cn", "2017-07-29", "x"];
    const { records } = readRecords([{ path: askedPath(args), value: parse(skeletonOf(args, TODAY)) }]);
    const left = judge(records, [], { today: TODAY, released: [] }).errors.filter(({ remedy }) => remedy.includes("angle brackets"));
    expect(left.map(({ field }) => field)).toEqual([
      "title",
      "summary",
      "sources.0.url",
      "sources.0.title",
      "sources.0.publisher",
      "sources.0.supports",
    ]);
  });
  test.each([
    ["", "what is to be new?"],
    ["affair cn x", "what is to be new?"],
    ["event cn 2017-07-29", "event takes 3 words, and there are 2"],
    ["event CN 2017-07-29 x", '"CN" must be a country in two small letters, or eu'],
    ["event cn 2017-02-30 x", '"2017-02-30" must be a date of the calendar'],
    ["event cn 2017-07-29 Apple_Ban", '"Apple_Ban" must be lower-case words joined by hyphens'],
    ["provider ../x", '"../x" must be lower-case words joined by hyphens'],
  ])("asked for as “%s” says: %s", (words, says) => {
    expect(() => askedPath(words.split(" ").filter(Boolean))).toThrow(says);
  });
});
