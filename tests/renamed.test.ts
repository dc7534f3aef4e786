/** A provider that a later record calls otherwise stays as the reader has it. */
import { describe, expect, test } from "vitest";
import { readSettings } from "../extension/settings.ts";
import { RENAMED } from "../generated/renamed.ts";
import { byTodaysIds, renamedOf } from "../src/renamed.ts";
import { fileOf, readFile } from "../src/settings-file.ts";
import { makeProvider } from "./make.ts";
import { fakeDoor } from "./popup/door.ts";
import { RECORDS } from "./record.ts";

const ALWAYS = { until: "always" } as const;
const NEW = { until: "new", since: "2026-11-22" } as const;
const renamed = renamedOf({ providers: [makeProvider({ id: "nord", formerly: ["nordic", "norden"] }), makeProvider({ id: "shark" })] });

/** The settings over what is stored and set. */
const read = (stored: Record<string, unknown>, managed: Record<string, unknown> = {}) =>
  readSettings(fakeDoor({ here: null, stored, managed }).door, renamed);

describe("a hidden provider that has another id today", () => {
  test.each([
    ["its last id", { nordic: NEW }, { nord: NEW }],
    ["an earlier one", { norden: ALWAYS, shark: NEW }, { nord: ALWAYS, shark: NEW }],
    ["today's, which was chosen later", { nord: NEW, nordic: ALWAYS }, { nord: NEW }],
    ["today's, whatever the order", { nordic: ALWAYS, nord: NEW }, { nord: NEW }],
    ["none that the record ever had", { gone: ALWAYS, toString: ALWAYS }, { gone: ALWAYS, toString: ALWAYS }],
  ])("stays hidden under %s", async (_id, hidden, expected) => {
    const { settings, own } = await read({ hidden });
    expect([settings.hidden, own.hidden]).toEqual([expected, expected]);
  });
  test("stays hidden by an administrator, who counts for more than the reader", async () => {
    const { settings, own, presets } = await read({ hidden: { nord: NEW } }, { hidden: ["nordic", "shark"] });
    expect(settings.hidden).toEqual({ nord: ALWAYS, shark: ALWAYS });
    expect([own.hidden, presets.values.hidden]).toEqual([{ nord: NEW }, { nord: ALWAYS, shark: ALWAYS }]);
  });
  test("stays hidden by a file that was saved before, and is saved under today's id", async () => {
    const file = readFile('{ "gazette": "settings", "version": 1, "hidden": { "nordic": { "until": "always" } } }');
    const { own } = await read("settings" in file ? file.settings : {});
    expect(fileOf(own)).toContain('"nord": {');
    expect(fileOf(own)).not.toContain("nordic");
  });
  test.each([[{ hidden: ["nordic"] }], [{ hidden: "nordic" }], [{ hidden: null }], [{}]])("is none in %j", async (stored) => {
    expect((await read(stored)).settings.hidden).toEqual({});
  });
  test("is one that the packaged record says", () => {
    expect(RENAMED).toEqual(renamedOf(RECORDS));
    expect(byTodaysIds({ nordvpn: ALWAYS }, RENAMED)).toEqual({ nordvpn: ALWAYS });
  });
});
