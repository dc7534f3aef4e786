// @vitest-environment happy-dom
/** The popup over a record with a damaged file: said where it is met, and the rest works. */
import { cleanup, fireEvent, render, screen, waitFor, within } from "@testing-library/preact";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { Popup } from "../../extension/popup/Popup.tsx";
import { makeEvent, makeHere, makeMention, makeProvider, makeRecords } from "../make.ts";
import { broken } from "./axe.ts";
import { fakeDoor, fakeRecord } from "./door.ts";

const by = (id: string) => [{ id, role: "subject" as const }];
const records = makeRecords({
  providers: [makeProvider({ id: "Nord" }), makeProvider({ id: "Shark" })],
  events: [
    makeEvent({ id: "a", providers: by("Nord"), date: "2025", summary: "The first act." }),
    makeEvent({ id: "b", providers: by("Nord"), date: "2024", summary: "The second act." }),
    makeEvent({ id: "c", covers: ["vpn"], title: "A ban on every VPN" }),
  ],
});
const here = makeHere({ mentions: [makeMention({ order: 0 }), makeMention({ order: 1, running: 0 })] });
const LINE = "This could not be read: a file of the extension is missing or damaged.";

function open(damaged: readonly string[], provider: string | null = null) {
  const { door } = fakeDoor({ url: "https://a.example/", here, stored: { seen: "2020-01-01" } });
  const { record } = fakeRecord(records, (name) => damaged.includes(name));
  render(<Popup browser={door} record={record} tab={7} provider={provider} />);
}

// What went wrong is noted for developers, too.
beforeEach(() => void vi.spyOn(console, "error").mockReturnValue());
afterEach(() => {
  vi.restoreAllMocks();
  cleanup();
});

describe("where it meets a damaged file", () => {
  it("says that the record cannot be read, of the one that leads to all others", async () => {
    open(["index"]);
    expect(await screen.findByRole("heading", { name: "The record could not be read" })).toBeTruthy();
  });
  it("lists the other providers of the page, and says that one is left out", async () => {
    open(["summary Nord"]);
    expect(await screen.findByText("1 provider is left out: its file is missing or damaged.")).toBeTruthy();
    expect(screen.getByRole("button", { name: "Shark" })).toBeTruthy();
    expect(await broken()).toEqual([]);
  });
  it("says it of a provider, and goes back to the list", async () => {
    open(["dossier Nord"], "Nord");
    expect(await screen.findByRole("heading", { name: "This part of the record could not be read" })).toBeTruthy();
    fireEvent.click(screen.getByRole("button", { name: "Back" }));
    expect(await screen.findByRole("button", { name: "Nord" })).toBeTruthy();
  });
  it("says it of one event, among the others", async () => {
    open(["event a"], "Nord");
    const [first, second] = await within(await screen.findByRole("region", { name: /Events, newest first/ })).findAllByRole("listitem");
    expect(first?.textContent).toBe(LINE);
    expect(second?.textContent).toContain("The second act.");
  });
  it("says it of the measures on a kind: that none is recorded would be wrong", async () => {
    open(["covers vpn"], "Nord");
    const fold = (await screen.findByText("Measures on every VPN")).closest("details") as HTMLDetailsElement;
    fold.open = true;
    fireEvent(fold, new Event("toggle"));
    expect(await within(fold).findByText(LINE)).toBeTruthy();
    expect(within(fold).queryByText("None is recorded.")).toBeNull();
  });
  it("says it of what is new", async () => {
    open(["news"]);
    await screen.findByText("In the text");
    fireEvent.click(screen.getByRole("button", { name: "What’s new in the record" }));
    expect(await screen.findByRole("heading", { name: "This part of the record could not be read" })).toBeTruthy();
  });
  it("says it of the look-up, to the eye too", async () => {
    open(["search"]);
    const box = await screen.findByRole("combobox");
    fireEvent.focus(box);
    fireEvent.input(box, { target: { value: "nord" } });
    const said = await screen.findByText("The look-up could not be read: a file of the extension is missing or damaged.");
    await waitFor(() => expect(said.matches("[role=status]:not(.unseen)")).toBe(true));
  });
});
