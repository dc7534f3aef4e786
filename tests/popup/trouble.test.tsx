// @vitest-environment happy-dom
/** The popup and the first-run page where the browser stores nothing, gives nothing out, or the reader gives no permission. */
import { cleanup, fireEvent, render, screen, waitFor } from "@testing-library/preact";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { Popup } from "../../extension/popup/Popup.tsx";
import { Welcome } from "../../extension/welcome/Welcome.tsx";
import { makeEvent, makeHere, makeMention, makeProvider, makeRecords } from "../make.ts";
import { broken } from "./axe.ts";
import { type FakeTab, fakeDoor, fakeRecord } from "./door.ts";

const records = makeRecords({
  providers: [makeProvider({ id: "Nord" })],
  events: [makeEvent({ id: "a", providers: [{ id: "Nord", role: "subject" }], added: "2026-11-22" })],
});
const here = makeHere({ mentions: [makeMention({ order: 0 })] });
const NOT_STORED = "The browser has not stored this. Nothing was changed.";

function open(put: Partial<FakeTab>, provider: string | null = null) {
  const tab: FakeTab = { url: "https://www.news.example/a", here, ...put };
  const { door, asked } = fakeDoor(tab);
  render(<Popup browser={door} record={fakeRecord(records).record} tab={7} provider={provider} />);
  return { tab, asked };
}
const press = async (name: string | RegExp) => fireEvent.click(await screen.findByRole("button", { name, hidden: true }));
const isTold = () => screen.queryAllByText(NOT_STORED).some((one) => one.matches("[role=status].trouble"));

// What went wrong is noted for developers, too.
beforeEach(() => void vi.spyOn(console, "error").mockReturnValue());
afterEach(() => {
  vi.restoreAllMocks();
  cleanup();
});

describe("a change that the browser does not store is told, and nothing shows it:", () => {
  it("a pause", async () => {
    const { tab } = open({ full: true, stored: { paused: ["a.example"] } });
    await press("Pause on this site");
    await waitFor(() => expect(isTold()).toBe(true));
    expect(screen.getByRole("button", { name: "Pause on this site" })).toBeTruthy();
    expect(tab.stored).toEqual({ paused: ["a.example"] });
    expect(await broken()).toEqual([]);
  });
  it("the mode", async () => {
    open({ full: true });
    await screen.findByText("In the text");
    const [on, quiet] = screen.getAllByRole<HTMLInputElement>("radio", { hidden: true });
    if (quiet) fireEvent.click(quiet);
    await waitFor(() => expect(isTold()).toBe(true));
    expect([on?.checked, quiet?.checked]).toEqual([true, false]);
  });
  it("a provider that is hidden", async () => {
    const { tab } = open({ full: true }, "Nord");
    await press("Always");
    await waitFor(() => expect(isTold()).toBe(true));
    expect(screen.queryByRole("button", { name: "Undo" })).toBeNull();
    expect(tab.stored).toBeUndefined();
  });
  it("an undo, which can be tried again; then the telling goes", async () => {
    const { tab } = open({}, "Nord");
    await press("Always");
    await screen.findByRole("button", { name: "Undo" });
    tab.full = true;
    await press("Undo");
    await waitFor(() => expect(isTold()).toBe(true));
    tab.full = false;
    await press("Undo");
    await waitFor(() => expect([isTold(), tab.stored]).toEqual([false, {}]));
  });
  it("the first-run page's toggle", async () => {
    const { door } = fakeDoor({ here: null, full: true });
    render(<Welcome browser={door} record={fakeRecord(records).record} recognise={() => []} paint={() => undefined} />);
    const toggle = await screen.findByRole<HTMLInputElement>("checkbox");
    await waitFor(() => expect(toggle.disabled).toBe(false));
    fireEvent.click(toggle);
    expect(await screen.findByText(NOT_STORED)).toBeTruthy();
    expect(toggle.checked).toBe(true);
  });
});

it("loses no pause of another page's that came meanwhile", async () => {
  const { tab } = open({});
  const button = await screen.findByRole("button", { name: "Pause on this site" });
  tab.stored = { paused: ["a.example"] };
  fireEvent.click(button);
  await waitFor(() => expect(tab.stored).toEqual({ paused: ["a.example", "www.news.example"] }));
});

it("says that the settings cannot be read, and takes none for granted", async () => {
  const { asked } = open({ broken: true });
  expect(await screen.findByRole("heading", { name: "Your settings could not be read" })).toBeTruthy();
  expect(screen.queryByText("Flags: on")).toBeNull();
  expect(asked).toEqual([]);
  expect(await broken()).toEqual([]);
});

describe("without a permission", () => {
  it("goes on saying so where the reader gives none, and injects nothing", async () => {
    const { asked } = open({ here: null, refuses: true });
    await press("Allow on this site");
    await waitFor(() => expect(asked).toContain("request https://www.news.example/*"));
    expect(await screen.findByRole("heading", { name: "Not allowed on this site" })).toBeTruthy();
    expect(screen.getByRole("button", { name: "Allow on this site" })).toBeTruthy();
    expect(asked).not.toContain("startNeeded");
  });
  it("asks the browser in the click itself: later it would be refused", async () => {
    const { asked } = open({ here: null });
    const button = await screen.findByRole("button", { name: "Allow on this site" });
    button.click();
    expect(asked).toContain("request https://www.news.example/*");
  });
  it("asks for all sites where the page's address is hidden, and says the rest once that is allowed", async () => {
    const { asked } = open({ url: undefined, here: null });
    await press("Allow on all sites");
    expect(await screen.findByRole("heading", { name: "Browsers let no extension read this page" })).toBeTruthy();
    expect(asked).toContain("request http://*/* https://*/*");
  });
});
