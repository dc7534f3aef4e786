/** Settings in a storage that is missing, full, corrupt, from a newer version, or changed elsewhere meanwhile. */
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { changeSettings, readSettings, resetSettings, undoSettings } from "../../extension/settings.ts";
import { DEFAULTS, SETTINGS, withHiding, withPause } from "../../src/settings.ts";
import { type FakeTab, fakeDoor } from "../popup/door.ts";

const open = (stored: Record<string, unknown> = {}, more: Partial<FakeTab> = {}) => {
  const tab: FakeTab = { here: null, stored, ...more };
  return { tab, door: fakeDoor(tab).door };
};
const own = async ({ door }: ReturnType<typeof open>) => (await readSettings(door)).own;
const NEWER = {
  version: 99,
  theme: "dark",
  mode: "dimmed",
  kinds: ["vpn", "bank"],
  paused: ["a.example", { host: "b.example", until: "2027" }],
  hidden: { nordvpn: { until: "tomorrow" }, astrill: { until: "always" } },
  years: { from: 2019 },
  privateWindows: "dimmed",
};

beforeEach(() => void vi.stubGlobal("location", { protocol: "https:" }));
afterEach(() => void vi.unstubAllGlobals());

describe("a storage that is missing", () => {
  test("has the defaults, and takes a change", async () => {
    const at = open();
    expect(await own(at)).toEqual(DEFAULTS);
    await changeSettings(at.door, DEFAULTS, { mode: "quiet" });
    expect(at.tab.stored).toEqual({ mode: "quiet" });
  });
  test("because the browser does not give it out, is said, not taken for an empty one", async () => {
    const at = open({ paused: ["a.example"] }, { broken: true });
    await expect(readSettings(at.door)).rejects.toThrow("IO error");
    await expect(changeSettings(at.door, DEFAULTS, { paused: ["b.example"] })).rejects.toThrow("IO error");
    expect(at.tab.stored).toEqual({ paused: ["a.example"] });
  });
});

describe("a storage that is full", () => {
  const stored = { mode: "quiet", paused: ["a.example"] };
  test("says so, and keeps what it has", async () => {
    const at = open(stored, { full: true });
    await expect(changeSettings(at.door, await own(at), { paused: ["a.example", "b.example"] })).rejects.toThrow("quota");
    expect(at.tab.stored).toEqual(stored);
  });
  test("keeps it where a change cannot be undone, and lets it be undone later", async () => {
    const at = open(stored);
    const done = await changeSettings(at.door, await own(at), { mode: "on", years: 5 });
    at.tab.full = true;
    await expect(undoSettings(at.door, done)).rejects.toThrow("quota");
    expect(at.tab.stored).toEqual({ ...stored, mode: "on", years: 5 });
    at.tab.full = false;
    await undoSettings(at.door, done);
    expect(at.tab.stored).toEqual(stored);
  });
  test("can be reset", async () => {
    const at = open({ ...stored, other: "x" }, { full: true });
    await resetSettings(at.door, await own(at));
    expect(at.tab.stored).toEqual({ other: "x" });
  });
});

describe("a storage that is corrupt", () => {
  const WRONG = [undefined, null, true, 0, -1.5, Number.NaN, "", "nonsense", [], [[]], [null, 7, {}], {}, { until: "new" }, { a: [] }];
  test.each(SETTINGS.flatMap((key) => WRONG.map((value) => [key, value] as const)))("has a valid %s in place of %j", async (key, value) => {
    const at = open({ [key]: value });
    const read = await own(at);
    // `null` years, an empty list and an empty object are values.
    const isValue = (Array.isArray(value) && key !== "mode") || (key === "years" && value === null) || key === "hidden";
    if (!isValue) expect(read).toEqual(DEFAULTS);
    expect(Object.keys(read).sort()).toEqual([...SETTINGS].sort());
  });
  test("takes a change of one key and leaves the others as they are, for whoever can read them", async () => {
    const stored = Object.fromEntries(SETTINGS.map((key) => [key, 42]));
    const at = open(stored);
    const done = await changeSettings(at.door, await own(at), { paused: ["a.example"] });
    expect(at.tab.stored).toEqual({ ...stored, paused: ["a.example"] });
    await undoSettings(at.door, done);
    expect(at.tab.stored).toEqual(stored);
  });
});

describe("a storage of a newer version", () => {
  test("loses nothing when each setting is changed, but the values that are replaced", async () => {
    const at = open(structuredClone(NEWER));
    const before = await own(at);
    expect(before).toEqual({ ...DEFAULTS, kinds: ["vpn"], paused: ["a.example"], hidden: { astrill: { until: "always" } } });
    await changeSettings(at.door, before, { paused: withPause(before.paused, "a.example", false) });
    await changeSettings(at.door, await own(at), { hidden: withHiding(before.hidden, "surfshark", { until: "always" }) });
    await changeSettings(at.door, await own(at), { kinds: ["cdn"], mode: "on" });
    expect(at.tab.stored).toEqual({
      ...NEWER,
      mode: "on",
      kinds: ["bank", "cdn"],
      paused: [{ host: "b.example", until: "2027" }],
      hidden: { ...NEWER.hidden, surfshark: { until: "always" } },
    });
  });
  test("is brought back as it was by an undo, value by value", async () => {
    const at = open(structuredClone(NEWER));
    const before = await own(at);
    const done = await changeSettings(at.door, before, { ...DEFAULTS, mode: "quiet", years: 3 });
    await undoSettings(at.door, done);
    expect(at.tab.stored).toEqual(NEWER);
  });
  test("keeps what is no setting of ours when all settings are reset", async () => {
    const at = open(structuredClone(NEWER));
    const done = await resetSettings(at.door, await own(at));
    expect(at.tab.stored).toEqual({ version: 99, theme: "dark" });
    await undoSettings(at.door, done);
    expect(at.tab.stored).toEqual(NEWER);
  });
});

describe("a storage that was changed elsewhere meanwhile", () => {
  test("loses neither change", async () => {
    const at = open();
    const seen = await own(at);
    await changeSettings(at.door, seen, { paused: withPause(seen.paused, "a.example", true), mode: "quiet" });
    await changeSettings(at.door, seen, { paused: withPause(seen.paused, "b.example", true), years: 2 });
    expect(at.tab.stored).toEqual({ paused: ["a.example", "b.example"], mode: "quiet", years: 2 });
  });
  test("loses nothing of it when the first change is undone", async () => {
    const at = open({ kinds: ["vpn", "cdn"] });
    const seen = await own(at);
    const done = await changeSettings(at.door, seen, { paused: ["a.example"], hidden: { a: { until: "always" } }, kinds: ["vpn"] });
    const now = await own(at);
    await changeSettings(at.door, now, {
      paused: [...now.paused, "b.example"],
      hidden: { ...now.hidden, b: { until: "always" } },
      kinds: ["vpn", "telecom"],
    });
    await undoSettings(at.door, done);
    expect(at.tab.stored).toEqual({ paused: ["b.example"], hidden: { b: { until: "always" } }, kinds: ["vpn", "telecom", "cdn"] });
  });
  test("loses nothing of it when a reset is undone", async () => {
    const at = open({ paused: ["a.example"], mode: "quiet" });
    const done = await resetSettings(at.door, await own(at));
    await changeSettings(at.door, DEFAULTS, { paused: ["b.example"] });
    await undoSettings(at.door, done);
    expect(at.tab.stored).toEqual({ paused: ["b.example", "a.example"], mode: "quiet" });
  });
  test.each([
    ["chrome-extension:", ["settings"]],
    ["moz-extension:", ["settings"]],
    // It would see the lock, and could hold it.
    ["https:", []],
  ])("is changed by one after the other among pages of %s", async (protocol, locks) => {
    const held: string[] = [];
    const request = (name: string, deed: () => Promise<unknown>) => {
      held.push(name);
      return deed();
    };
    vi.stubGlobal("location", { protocol });
    vi.stubGlobal("navigator", { locks: { request } });
    await changeSettings(open().door, DEFAULTS, { mode: "quiet" });
    expect(held).toEqual(locks);
  });
});

describe("a provider that has another id by now", () => {
  const renamed = { old: "new" };
  test("is shown again when the reader says so, and hidden again where that is undone", async () => {
    const at = open({ hidden: { old: { until: "always" }, other: { until: "always" } } });
    const { own } = await readSettings(at.door, renamed);
    expect(Object.keys(own.hidden)).toEqual(["new", "other"]);
    const done = await changeSettings(at.door, own, { hidden: withHiding(own.hidden, "new", null) }, renamed);
    expect((await readSettings(at.door, renamed)).own.hidden).toEqual({ other: { until: "always" } });
    await undoSettings(at.door, done, renamed);
    expect((await readSettings(at.door, renamed)).own.hidden).toEqual(own.hidden);
  });
});
