import { describe, expect, it } from "vitest";
import { lookAfter, lookAt, originOf } from "../../extension/popup/look.ts";
import { DEFAULTS } from "../../src/settings.ts";
import { makeHere } from "../make.ts";
import { type FakeTab, fakeDoor } from "./door.ts";

const url = "https://www.news.example:8443/a";
const WEB = ["http://*/*", "https://*/*"];

describe("looking at a tab", () => {
  it("gives the page's own answer and its address", async () => {
    const here = makeHere();
    const look = await lookAt(fakeDoor({ url, here }).door, null);
    expect([look.tab, look.url?.hostname, look.answer]).toEqual([7, "www.news.example", { here }]);
  });
  it("has no address for a page that is not of the web", async () => {
    expect(await lookAt(fakeDoor({ url: "chrome://settings/", here: null }).door, 7)).toEqual({
      tab: 7,
      url: null,
      isPrivate: false,
      answer: { no: "forbidden" },
    });
  });
  it("says that a tab is gone", async () => {
    expect((await lookAt(fakeDoor({ here: null }).door, 99)).answer).toEqual({ no: "gone" });
  });
  it("asks for a host on any port", () => {
    expect(originOf(new URL(url))).toBe("https://www.news.example/*");
  });
});

describe("looking until the page has followed", () => {
  const settings = { ...DEFAULTS, paused: ["www.news.example"] };
  const later = (tab: FakeTab, reading: "read" | "paused" | "not-asked") =>
    setTimeout(() => Object.assign(tab, { here: makeHere({ reading }) }), 60);

  it.each([
    ["a pause", makeHere(), settings, "paused"],
    ["its end", makeHere({ reading: "paused" }), DEFAULTS, "read"],
    ["another mode", makeHere({ reading: "not-asked" }), { ...DEFAULTS, mode: "quiet" as const }, "read"],
    ["its own start", null, DEFAULTS, "read"],
  ] as const)("waits for %s", async (_, here, chosen, reading) => {
    const tab: FakeTab = { url, here, allowed: [...WEB, "https://www.news.example/*"] };
    later(tab, reading);
    expect((await lookAfter(fakeDoor(tab).door, null, chosen)).answer).toMatchObject({ here: { reading } });
  });
  it("does not wait for a page that was read although asked only", async () => {
    const { door, asked } = fakeDoor({ url, here: makeHere() });
    await lookAfter(door, null, { ...DEFAULTS, mode: "asked" });
    expect(asked).toEqual(["flagsHere"]);
  });
  it("does not wait in a private window for a page that is read only when asked there", async () => {
    const { door, asked } = fakeDoor({ url, here: makeHere({ reading: "not-asked" }), isPrivate: true });
    await lookAfter(door, null, { ...DEFAULTS, privateWindows: "asked" });
    expect(asked).toEqual(["flagsHere"]);
  });
  it("gives up and says what it saw", async () => {
    const { answer } = await lookAfter(fakeDoor({ url, here: makeHere() }).door, null, settings);
    expect(answer).toMatchObject({ here: { reading: "read" } });
  });
});
