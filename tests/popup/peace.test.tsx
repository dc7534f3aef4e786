// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen, waitFor } from "@testing-library/preact";
import { afterEach, describe, expect, it } from "vitest";
import { Popup } from "../../extension/popup/Popup.tsx";
import { makeEvent, makeHere, makeMention, makeProvider, makeRecords } from "../make.ts";
import { broken } from "./axe.ts";
import { type FakeTab, fakeDoor, fakeRecord } from "./door.ts";

const by = (id: string) => [{ id, role: "subject" as const }];
const records = makeRecords({
  providers: [makeProvider({ id: "Nord" }), makeProvider({ id: "Shark" })],
  events: [
    makeEvent({ id: "a", providers: by("Nord"), title: "Court orders Nord to block", added: "2026-11-22" }),
    makeEvent({ id: "b", providers: by("Shark"), title: "Shark is fined", date: "2019", added: "2026-11-20" }),
  ],
});
const [NORD, SHARK] = [0, 1];
const here = makeHere({ mentions: [makeMention({ order: NORD }), makeMention({ order: SHARK })] });
const url = "https://www.news.example/a";

function open(put: Partial<FakeTab> = {}, provider: string | null = null) {
  const tab: FakeTab = { url, here, ...put };
  const { door, asked } = fakeDoor(tab);
  const { record, read } = fakeRecord(records);
  render(<Popup browser={door} record={record} tab={7} provider={provider} />);
  return { tab, asked, read };
}
const press = async (name: string | RegExp) => fireEvent.click(await screen.findByRole("button", { name, hidden: true }));

afterEach(cleanup);

/** The paragraph or summary that says this, names within it in elements of their own. */
const saying = (text: string) => (_: string, element: Element | null) =>
  Boolean(element?.matches("p,summary")) && element?.textContent === text;

describe("hiding a provider", () => {
  it.each([
    [
      "Until something new is recorded",
      { until: "new", since: "2026-11-22" },
      "Nord is hidden until something new is recorded: no flag, and not counted.",
    ],
    ["Always", { until: "always" }, "Nord is hidden always: no flag, and not counted."],
  ])("%s is stored, told and undone", async (label, hiding, said) => {
    const { tab } = open({ stored: { hidden: { Shark: { until: "always" } } } }, "Nord");
    await press(label);
    expect(await screen.findByText(saying(said))).toBeTruthy();
    expect(tab.stored?.hidden).toEqual({ Shark: { until: "always" }, Nord: hiding });
    await press("Undo");
    expect(await screen.findByText(saying("Hide Nord…"))).toBeTruthy();
    expect(tab.stored?.hidden).toEqual({ Shark: { until: "always" } });
    expect(screen.getByText("Nord is flagged again.").getAttribute("role")).toBe("status");
  });
  it("is undone to what was there, an earlier hiding too", async () => {
    const hidden = { Nord: { until: "new", since: "2026-11-21" } };
    const { tab } = open({ stored: { hidden } }, "Nord");
    await press("Always");
    await waitFor(() => expect(tab.stored?.hidden).toEqual({ Nord: { until: "always" } }));
    await press("Undo");
    await waitFor(() => expect(tab.stored?.hidden).toEqual(hidden));
  });
  it("is taken back another day", async () => {
    const { tab } = open({ stored: { hidden: { Nord: { until: "always" } } } }, "Nord");
    await press("Show again");
    await waitFor(() => expect(tab.stored?.hidden).toEqual({}));
    expect(await screen.findByText(saying("Hide Nord…"))).toBeTruthy();
  });
  it("is over when something new was recorded", async () => {
    open({ stored: { hidden: { Nord: { until: "new", since: "2026-11-21" } } } }, "Nord");
    expect(await screen.findByText(saying("Hide Nord…"))).toBeTruthy();
  });
  it("by an administrator is said, and stays", async () => {
    open({ managed: { hidden: ["Nord"] } }, "Nord");
    expect(await screen.findByText("Set by your administrator.")).toBeTruthy();
    expect(screen.queryByRole("button", { name: /Show again|Undo/ })).toBeNull();
  });
  it("puts it into the rest of the list, which says so", async () => {
    open({
      here: {
        ...here,
        unflagged: [
          [NORD, "hidden"],
          [SHARK, "old"],
        ],
      },
      stored: { years: 2 },
    });
    expect((await screen.findByText("Also on this page")).closest("details")?.textContent).toContain("VPN · 1 event · hidden");
    expect(screen.getByText(`VPN · 1 event · no event since ${new Date().getFullYear() - 2}`)).toBeTruthy();
  });
});

describe("what is new in the record", () => {
  it("is counted since the last look, shown, and then seen", async () => {
    const { tab } = open({ stored: { seen: "2026-11-20" } });
    await press("1 new event in the record");
    expect(await screen.findByRole("heading", { name: "New in the record" })).toBeTruthy();
    expect(screen.getByText(/^1 event was added since/).textContent).toContain("the record of 20 Nov 2026");
    const days = screen.getAllByRole("heading", { level: 2 }).map(({ textContent }) => textContent);
    expect(days).toEqual(["Added on 22 Nov 2026 · 1 event · new", "Added on 20 Nov 2026 · 1 event"]);
    await waitFor(() => expect(tab.stored).toEqual({ seen: "2026-11-22" }));
    expect(await screen.findByRole("button", { name: "What’s new in the record" })).toBeTruthy();
  });
  it("leads to a provider and back", async () => {
    open({ stored: { seen: "2026-11-20" } });
    await press("1 new event in the record");
    await press("Shark");
    expect(await screen.findByRole("heading", { name: "Shark", level: 1 })).toBeTruthy();
    await press("Back");
    expect(await screen.findByRole("heading", { name: "New in the record" })).toBeTruthy();
    await press("Back");
    expect(await screen.findByText("In the text")).toBeTruthy();
  });
  it.each([
    ["the record of today was seen", { seen: "2026-11-22" }, /^Nothing was added since/],
    ["nobody has looked yet", {}, /^The events that were added last/],
    ["what was stored makes no sense", { seen: 7 }, /^The events that were added last/],
  ])("is not counted, and no file is read for it, where %s", async (_, stored, sentence) => {
    const { read } = open({ stored });
    expect(await screen.findByText("In the text")).toBeTruthy();
    expect(read).not.toContain("news");
    await press("What’s new in the record");
    expect(await screen.findByText(sentence)).toBeTruthy();
  });
});

it("the options are a press away", async () => {
  const { asked } = open();
  await press("Options");
  expect(asked).toContain("options");
});

describe("where an administrator has", () => {
  it("paused the site, the popup says so and offers nothing that would not work", async () => {
    open({ here: makeHere({ reading: "paused" }), managed: { paused: ["www.news.example"] } });
    expect(await screen.findByText("Your administrator has set that Gazette reads no pages here.")).toBeTruthy();
    expect(screen.queryByRole("button", { name: /Resume/ })).toBeNull();
  });
  it("locked the mode, it cannot be changed", async () => {
    open({ managed: { mode: "quiet", locked: ["mode"] } });
    await screen.findByText("Flags: quiet");
    expect(screen.getByRole("radio", { name: /^Quiet/, hidden: true }).matches("fieldset:disabled *")).toBe(true);
  });
});

it.each([
  ["a hidden provider", { stored: { hidden: { Nord: { until: "always" } } } }, "Nord"],
  ["the news", { stored: { seen: "2026-11-20" } }, null],
])("axe finds nothing to say about %s", async (_, tab, provider) => {
  open(tab, provider);
  if (provider === null) await press("1 new event in the record");
  await screen.findByText(provider ? /is hidden always/ : /was added since/);
  expect(await broken()).toEqual([]);
});
