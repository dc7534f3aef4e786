// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen, waitFor } from "@testing-library/preact";
import { afterEach, describe, expect, it } from "vitest";
import { openFirstRun } from "../../extension/first-run.ts";
import { recogniserFrom } from "../../extension/welcome/recognise.ts";
import { Welcome } from "../../extension/welcome/Welcome.tsx";
import { packStandings, readStandings } from "../../src/standings.ts";
import { messagesIn } from "../messages.ts";
import { broken } from "../popup/axe.ts";
import { type FakeTab, fakeDoor, fakeRecord } from "../popup/door.ts";
import { INDEX, RECORDS } from "../record.ts";

const recognise = recogniserFrom(INDEX, readStandings(packStandings(RECORDS)), 2026, "en");
const EXAMPLE = messagesIn("en").example?.message ?? "";

function open(put: Partial<FakeTab> = {}) {
  const tab: FakeTab = { here: null, ...put };
  const { door, asked } = fakeDoor(tab);
  const painted: string[] = [];
  const paint = (elements: Iterable<Element>) => painted.push(...[...elements].map(({ textContent }) => textContent ?? ""));
  render(<Welcome browser={door} record={fakeRecord(RECORDS).record} recognise={recognise} paint={paint} />);
  return { tab, asked, painted };
}

afterEach(cleanup);

describe("the example", () => {
  it("is recognised by the matcher that pages are read with, once in the paragraph", () => {
    expect(recognise(EXAMPLE).map(({ id, start, end }) => [id, EXAMPLE.slice(start, end)])).toEqual([
      ["apple-app-store", "App Store"],
      ["expressvpn", "ExpressVPN"],
      ["nordvpn", "NordVPN"],
    ]);
  });
  it.each([
    ["The sky was a deep azure.", []],
    ["Azure is a colour, said the painter.", []],
    ["The cloud host Azure was named.", ["microsoft-azure"]],
    ["Facebook is only listed.", []],
  ])("would recognise in “%s” %j", (text, ids) => {
    expect(recognise(text).map(({ id }) => id)).toEqual(ids);
  });
  it("keeps its text, paints what was recognised, and has the acts of the name that is chosen", async () => {
    const { painted } = open();
    expect(document.querySelector(".example")?.textContent).toBe(EXAMPLE);
    expect(painted).toEqual(["App Store", "ExpressVPN", "NordVPN"]);
    expect(await screen.findByRole("article", { name: "ExpressVPN" })).toBeTruthy();
    fireEvent.click(screen.getByRole("button", { name: "NordVPN" }));
    const acts = await screen.findByRole("article", { name: "NordVPN" });
    expect(acts.querySelectorAll(".act")).toHaveLength(3);
    expect(screen.getByRole("button", { name: "NordVPN" }).getAttribute("aria-pressed")).toBe("true");
  });
});

describe("the toggle", () => {
  const toggle = () => screen.findByRole<HTMLInputElement>("checkbox", { name: /^Underline names on pages/ });
  it("is on at first, and turns flags off and on", async () => {
    const { tab } = open();
    await waitFor(async () => expect((await toggle()).disabled).toBe(false));
    expect((await toggle()).checked).toBe(true);
    fireEvent.click(await toggle());
    await waitFor(() => expect(tab.stored).toEqual({ mode: "quiet" }));
    await waitFor(async () => expect((await toggle()).checked).toBe(false));
    fireEvent.click(await toggle());
    await waitFor(() => expect(tab.stored).toEqual({ mode: "on" }));
  });
  it("says that an administrator has chosen", async () => {
    open({ managed: { mode: "quiet", locked: ["mode"] } });
    expect(await screen.findByText("Set by your administrator; it cannot be changed here.")).toBeTruthy();
    expect([(await toggle()).checked, (await toggle()).disabled]).toEqual([false, true]);
  });
  it("comes with a page that leaves, where an administrator's no arrives late", async () => {
    const { asked } = open({ managed: { welcome: false } });
    await waitFor(() => expect(asked).toEqual(["close 7"]));
  });
  it("is not all: the options are a press away", async () => {
    const { asked } = open();
    fireEvent.click(screen.getByRole("button", { name: "All options" }));
    expect(asked).toEqual(["options"]);
  });
});

it("axe finds nothing to say about the page", async () => {
  open();
  await screen.findByRole("article", { name: "ExpressVPN" });
  await screen.findByText(/^Knows \d+ providers/);
  expect(await broken()).toEqual([]);
});

describe("the first-run page", () => {
  it.each([
    ["opens after the installation", "install", {}, ["tab chrome-extension://x/extension/welcome/index.html"]],
    ["does not open after an update", "update", {}, []],
    ["nor after one of the browser", "browser_update", {}, []],
    ["does not open where an administrator has said no", "install", { managed: { welcome: false } }, []],
    [
      "opens where an administrator has set something else",
      "install",
      { managed: { mode: "quiet" } },
      ["tab chrome-extension://x/extension/welcome/index.html"],
    ],
  ] as const)("%s", async (_, reason, put, expected) => {
    const { door, asked } = fakeDoor({ here: null, ...put });
    await openFirstRun(door, reason);
    expect(asked).toEqual(expected);
  });
});
