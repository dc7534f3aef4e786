// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen, waitFor, within } from "@testing-library/preact";
import { afterEach, describe, expect, it } from "vitest";
import { Popup } from "../../extension/popup/Popup.tsx";
import { makeEvent, makeHere, makeMention, makeProvider, makeRecords } from "../make.ts";
import { type FakeTab, fakeDoor, fakeRecord } from "./door.ts";

const by = (id: string) => [{ id, role: "subject" as const }];
const records = makeRecords({
  providers: [makeProvider({ id: "Nord" }), makeProvider({ id: "Shark" }), makeProvider({ id: "Blank" }), makeProvider({ id: "Unseen" })],
  events: [
    makeEvent({ id: "a", providers: by("Nord"), title: "Court orders Nord to block" }),
    makeEvent({ id: "b", providers: by("Shark"), covers: ["vpn"], title: "Shark is named in a ban" }),
    makeEvent({ id: "c", covers: ["vpn"], jurisdiction: "RU", title: "A ban on every VPN" }),
  ],
});
const [NORD, SHARK, BLANK] = [0, 1, 2];
const url = "https://www.news.example/a";

function open(tab: Partial<FakeTab>, provider: string | null = null, id: number | null = null) {
  const { door, asked } = fakeDoor({ url, here: null, ...tab });
  const { record, read } = fakeRecord(records);
  render(<Popup browser={door} record={record} tab={id} provider={provider} />);
  return { asked, read };
}

afterEach(cleanup);

describe("the list", () => {
  const here = makeHere({
    site: { order: BLANK, listing: null, country: null },
    mentions: [makeMention({ order: NORD }), makeMention({ order: SHARK, running: 0, painted: 0 })],
  });

  it("has the site, the text and the rest, each with number of events and latest act", async () => {
    open({ here });
    expect(within(await screen.findByRole("region", { name: /This site/ })).getByText("VPN · no recorded events")).toBeTruthy();
    const text = within(screen.getByRole("region", { name: /In the text/ }));
    expect(text.getByText("VPN · 1 event")).toBeTruthy();
    expect(text.getByText("Court orders Nord to block")).toBeTruthy();
    expect(text.queryByText("Shark")).toBeNull();
    expect(screen.getByText("Also on this page").closest("details")?.open).toBe(false);
  });
  it("never calls a provider without events clean", async () => {
    open({ here });
    expect(await screen.findByText("No event is recorded for this provider. That is not a finding about it.")).toBeTruthy();
    expect(document.body.textContent).not.toMatch(/clean|safe/i);
  });
  it("unfolds the rest where the text names nobody", async () => {
    open({ here: makeHere({ mentions: [makeMention({ order: SHARK, running: 0 })] }) });
    expect((await screen.findByText("Also on this page")).closest("details")?.open).toBe(true);
  });
  it("does not say that the text names nobody with events where it names one that is only listed", async () => {
    open({ here: makeHere({ mentions: [makeMention({ order: SHARK })], unflagged: [[SHARK, "kind"]] }) });
    expect(await screen.findByText("The text names no provider that is flagged.")).toBeTruthy();
    expect(screen.getByText("Shark is named in a ban")).toBeTruthy();
  });
  it("names a store listing and its storefront", async () => {
    open({ here: makeHere({ site: { order: NORD, listing: "905953485", country: "CN" } }) });
    expect(await screen.findByText("App Store listing · storefront China")).toBeTruthy();
  });
  it("reads the summaries of the providers on the page and no other file", async () => {
    const { read } = open({ here });
    await screen.findByText("In the text");
    expect(read.toSorted()).toEqual(["summary Blank", "summary Nord", "summary Shark"]);
  });
});

describe("the focus is on what is opened", () => {
  it("as soon as it is there, not a frame later, when whoever presses Tab at once has gone on", async () => {
    const held = new Promise<string | undefined>((resolve) => {
      new MutationObserver((_, watch) => {
        if (!document.querySelector("main h1")) return;
        watch.disconnect();
        resolve(document.activeElement?.localName);
      }).observe(document.body, { childList: true, subtree: true });
    });
    open({ here: null }, "Nord");
    expect(await held).toBe("main");
  });
});

describe("a page without a list says why, with the button that helps", () => {
  it.each<[string, Partial<FakeTab>, string, string | null]>([
    ["nothing recognised", { here: makeHere() }, "No provider recognised here", null],
    [
      "paused",
      { here: makeHere({ reading: "paused" }), stored: { paused: ["www.news.example"] } },
      "Paused on this site",
      "Resume on this site",
    ],
    ["not asked", { here: makeHere({ reading: "not-asked" }), stored: { mode: "asked" } }, "Not read yet", "Read this page"],
    ["a page of the browser", { url: "chrome://settings/" }, "Browsers let no extension read this page", null],
    ["not allowed", {}, "Not allowed on this site", "Allow on this site"],
    ["loaded before", { allowed: ["https://www.news.example/*", "http://*/*", "https://*/*"] }, "Not read yet", "Read this page now"],
  ])("%s", async (_, tab, title, button) => {
    open(tab);
    expect(await screen.findByRole("heading", { name: title })).toBeTruthy();
    const buttons = [...document.querySelectorAll("main button")].map((one) => one.textContent);
    expect(buttons).toEqual(button ? [button] : []);
  });
  it("a tab that is gone", async () => {
    open({}, null, 99);
    expect(await screen.findByText("The tab is closed")).toBeTruthy();
  });
});

describe("a button helps", () => {
  const here = makeHere({ mentions: [makeMention({ order: NORD })] });

  it("reads a page when asked", async () => {
    const { asked } = open({ here: { ...here, reading: "not-asked" }, stored: { mode: "asked" } });
    fireEvent.click(await screen.findByRole("button", { name: "Read this page" }));
    expect(await screen.findByText("In the text")).toBeTruthy();
    expect(asked).toContain("readNow");
  });
  it("asks for the one site, then reads it", async () => {
    const tab: Partial<FakeTab> = { onInject: () => Object.assign(state, { here }) };
    const state: FakeTab = { url, here: null, ...tab };
    const { door, asked } = fakeDoor(state);
    render(<Popup browser={door} record={fakeRecord(records).record} tab={null} provider={null} />);
    fireEvent.click(await screen.findByRole("button", { name: "Allow on this site" }));
    expect(await screen.findByText("In the text")).toBeTruthy();
    expect(asked.slice(0, 2)).toEqual(["request https://www.news.example/*", "startNeeded"]);
  });
  it("pauses on this site and says so", async () => {
    const state: FakeTab = { url, here };
    const { door } = fakeDoor(state);
    render(<Popup browser={door} record={fakeRecord(records).record} tab={null} provider={null} />);
    const pause = await screen.findByRole("button", { name: "Pause on this site" });
    state.here = makeHere({ reading: "paused" });
    fireEvent.click(pause);
    expect(await screen.findByText("Paused on this site")).toBeTruthy();
    expect(state.stored).toEqual({ paused: ["www.news.example"] });
  });
  it("changes the mode, and each mode says what it does", async () => {
    const state: FakeTab = { url, here };
    const { door } = fakeDoor(state);
    render(<Popup browser={door} record={fakeRecord(records).record} tab={null} provider={null} />);
    await screen.findByText("In the text");
    fireEvent.click(
      screen.getByRole("radio", { name: /^Quiet Pages are read and the badge counts, but nothing is painted/, hidden: true }),
    );
    expect(await screen.findByText("Flags: quiet")).toBeTruthy();
    expect(state.stored).toEqual({ mode: "quiet" });
  });
});

describe("an opened provider", () => {
  const here = makeHere({ mentions: [makeMention({ order: NORD, count: 5, running: 3 })] });

  it("opens from the list and goes back to its row", async () => {
    const { read } = open({ here });
    fireEvent.click(await screen.findByRole("button", { name: "Nord" }));
    expect(await screen.findByText("The court ordered five providers to block named domains.")).toBeTruthy();
    expect(read).toEqual(["summary Nord", "dossier Nord", "event a"]);
    fireEvent.click(screen.getByRole("button", { name: "Back" }));
    expect((await screen.findByRole("button", { name: "Nord" })) === document.activeElement).toBe(true);
  });
  it("opens at once where the address says so, even on a page that cannot be read", async () => {
    open({ url: "chrome://settings/" }, "Shark");
    expect(await screen.findByRole("heading", { name: "Shark", level: 1 })).toBeTruthy();
    expect(screen.queryByText(/Show on page/)).toBeNull();
  });
  it("gives its tab its name and takes it back", async () => {
    open({ here }, "Nord", 7);
    await waitFor(() => expect(document.title).toBe("Nord · Gazette"));
    fireEvent.click(screen.getByRole("button", { name: "Back" }));
    await waitFor(() => expect(document.title).toBe("Gazette"));
  });
  it("marks what has no source", async () => {
    open({ here }, "Nord");
    expect(await screen.findByText("Operator and seat: general knowledge, unsourced")).toBeTruthy();
  });
  it("walks the mentions on the page in both directions", async () => {
    const { asked } = open({ here }, "Nord");
    fireEvent.click(await screen.findByRole("button", { name: "Show on page (5)" }));
    expect(await screen.findByText("2 of 5")).toBeTruthy();
    fireEvent.click(screen.getByRole("button", { name: "Previous" }));
    expect(asked.slice(-2)).toEqual(["showMention 1", "showMention -1"]);
  });
  it.each([
    ["Nord", ["A ban on every VPN", "Shark is named in a ban"]],
    ["Shark", ["A ban on every VPN"]],
  ])("of %s loads the measures on its kind when they are unfolded, without those that name it", async (id, titles) => {
    const { read } = open({ here }, id);
    const fold = (await screen.findByText("Measures on every VPN")).closest("details") as HTMLDetailsElement;
    expect(read).not.toContain("covers vpn");
    fold.open = true;
    fireEvent(fold, new Event("toggle"));
    await within(fold).findByText("A ban on every VPN");
    expect(
      within(fold)
        .getAllByRole("heading", { level: 3, hidden: true })
        .map(({ textContent }) => textContent),
    ).toEqual(expect.arrayContaining(titles));
    expect(within(fold).queryAllByText("Shark is named in a ban")).toHaveLength(titles.length - 1);
  });
});
