// @vitest-environment happy-dom
/** The options over a storage that refuses, or that others change. */
import { cleanup, fireEvent, render, screen, waitFor } from "@testing-library/preact";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { Options } from "../../extension/options/Options.tsx";
import { packStandings, readStandings } from "../../src/standings.ts";
import { broken } from "../popup/axe.ts";
import { fakeDoor, fakeRecord } from "../popup/door.ts";
import { open, press, records, told } from "./page.tsx";

afterEach(cleanup);

describe("a storage that", () => {
  const NOT_STORED = "The browser has not stored this. Nothing was changed.";
  beforeEach(() => void vi.spyOn(console, "error").mockReturnValue());
  afterEach(() => void vi.restoreAllMocks());

  it("is full is told, of a change and of an undo, which can be tried again", async () => {
    const tab = await open({ mode: "asked" });
    fireEvent.click(screen.getByRole("radio", { name: /^Quiet Pages are read/ }));
    await told("Flags: quiet.");
    tab.full = true;
    const on = screen.getByRole("radio", { name: /^On Names/ }) as HTMLInputElement;
    fireEvent.click(on);
    await told(NOT_STORED);
    await waitFor(() => expect(on.checked).toBe(false));
    press(/^Undo/);
    await waitFor(() => expect(console.error).toHaveBeenCalledTimes(2));
    await told(NOT_STORED);
    expect(tab.stored).toEqual({ mode: "quiet" });
    tab.full = false;
    press(/^Undo/);
    await told("Undone: Flags: quiet.");
    expect(tab.stored).toEqual({ mode: "asked" });
  });
  it("cannot be read is said, with no setting that could be taken for the reader's", async () => {
    const { door } = fakeDoor({ here: null, broken: true });
    const standings = readStandings(packStandings(records));
    render(<Options browser={door} record={fakeRecord(records).record} standings={standings} thisYear={2026} />);
    expect(await screen.findByRole("heading", { name: "Your settings could not be read" })).toBeTruthy();
    expect(screen.queryByRole("radio")).toBeNull();
    expect(await broken()).toEqual([]);
  });
  it("another page changes meanwhile keeps both changes, and an undo takes back its own", async () => {
    const tab = await open({ paused: ["a.example"] });
    tab.stored = { paused: ["a.example", "b.example"], theme: "dark" };
    fireEvent.input(screen.getByRole("textbox", { name: "Pause on a site" }), { target: { value: "c.example" } });
    press("Pause");
    await told("Paused on c.example.");
    expect(tab.stored).toEqual({ paused: ["a.example", "b.example", "c.example"], theme: "dark" });
    tab.stored = { paused: ["b.example", "c.example", "d.example"], theme: "dark" };
    press("Undo");
    await told("Undone: Paused on c.example.");
    expect(tab.stored).toEqual({ paused: ["b.example", "d.example"], theme: "dark" });
  });
});
