// @vitest-environment happy-dom
/** The dossier over a record with a damaged file: another thing than a wrong address. */
import { cleanup, render, screen, waitFor } from "@testing-library/preact";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { Dossier } from "../../extension/dossier/Dossier.tsx";
import { NoSuchRecord, packagedRecord } from "../../extension/records.ts";
import "../ui/navigation.ts";
import { makeEvent, makeInstrument, makeProvider, makeRecords } from "../make.ts";
import { fakeDoor, fakeRecord } from "../popup/door.ts";

const by = (id: string) => [{ id, role: "subject" as const }];
const records = makeRecords({
  providers: [makeProvider({ id: "nord" }), makeProvider({ id: "shark" })],
  events: [
    makeEvent({ id: "a", providers: by("nord"), date: "2025", summary: "The first act." }),
    makeEvent({ id: "b", providers: by("nord"), date: "2024", summary: "The second act.", jurisdiction: "FR", affair: "story" }),
  ],
  instruments: [makeInstrument({ id: "fr-law", jurisdiction: "FR" })],
  affairs: [{ id: "story", title: "A story", summary: "Of acts." }],
});
const PART = "This part of the record could not be read";

function open(hash: string, damaged: readonly string[]) {
  location.hash = hash;
  const { record } = fakeRecord(records, (name) => damaged.includes(name));
  render(<Dossier browser={fakeDoor({ here: null }).door} record={record} />);
}

// What went wrong is noted for developers, too.
beforeEach(() => void vi.spyOn(console, "error").mockReturnValue());
afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
  cleanup();
});

describe("the dossier says that a part of the record cannot be read, and where the rest is:", () => {
  it.each([
    ["#/", "home"],
    ["#/provider/nord", "dossier nord"],
    ["#/event/a", "event a"],
    ["#/instrument/fr-law", "instrument fr-law"],
    ["#/affair/story", "affair story"],
    ["#/jurisdiction/fr", "jurisdiction fr"],
    ["#/report/nord?text=Nord", "dossier nord"],
  ])("%s", async (hash, damaged) => {
    open(hash, [damaged]);
    expect(await screen.findByRole("heading", { name: PART })).toBeTruthy();
    expect(screen.getByText("A file of the extension is missing or damaged; installing it again helps.")).toBeTruthy();
    expect(screen.getByRole("link", { name: "overview" })).toBeTruthy();
    await waitFor(() => expect(document.title).toBe(`${PART} · Gazette`));
  });
});

describe("the dossier", () => {
  it.each(["#/provider/x", "#/event/x", "#/instrument/x", "#/affair/x", "#/jurisdiction/xx"])("calls %s a wrong address", async (hash) => {
    open(hash, []);
    expect(await screen.findByRole("heading", { name: "The record has no such page" })).toBeTruthy();
  });
  it("says that nothing can be read, of the file that leads to all others", async () => {
    open("#/provider/nord", ["index"]);
    expect(await screen.findByRole("heading", { name: "The record could not be read" })).toBeTruthy();
  });
  it("says it of one event in a list", async () => {
    open("#/provider/nord", ["event a"]);
    expect(await screen.findByText("The second act.")).toBeTruthy();
    expect(screen.getByText("This could not be read: a file of the extension is missing or damaged.").closest("li")).toBeTruthy();
  });
  it("compares the others, and says which are not there and which cannot be read", async () => {
    open("#/compare/nord,shark,none", ["dossier nord"]);
    expect(await screen.findByText("The record has no provider none.")).toBeTruthy();
    expect(screen.getByText("Could not be read, since a file of the extension is missing or damaged: nord.")).toBeTruthy();
    expect(screen.getByRole("link", { name: "shark" })).toBeTruthy();
  });
});

describe("a packaged file", () => {
  const FILES: Record<string, string> = {
    "records/index.json": '{"date":"2026-11-29","providers":["nord","gone"]}',
    "records/formerly.json": '{"events/old":"events/new"}',
    "records/providers/nord.json": '{"provider":',
    "records/events/new.json": '{"event":{}}',
    "records/events/damaged.json": "\0\0\0\0",
  };
  const read = packagedRecord({ runtime: { getURL: (path: string) => path } } as never);
  const given = (files: Record<string, string>) =>
    vi.stubGlobal("fetch", async (path: string) => {
      const text = files[path];
      if (text === undefined) throw new TypeError("Failed to fetch");
      return new Response(text);
    });
  it.each([
    ["damaged", () => read.dossier("nord"), SyntaxError],
    ["damaged, of another kind", () => read.event("damaged"), SyntaxError],
    ["of a provider that the index has, and the package has not", () => read.dossier("gone"), Error],
    ["of nobody", () => read.dossier("nobody"), NoSuchRecord],
    ["of no event", () => read.event("none"), NoSuchRecord],
  ])("%s is told apart", async (_, deed, error) => {
    given(FILES);
    const thrown = await deed().then(
      () => null,
      (one: unknown) => one,
    );
    expect(thrown).toBeInstanceOf(error);
    expect(thrown instanceof NoSuchRecord).toBe(error === NoSuchRecord);
  });
  it("that is not there is told apart where the browser fails at reading the answer", async () => {
    const json = () => Promise.reject(new DOMException("The operation was aborted.", "AbortError"));
    vi.stubGlobal("fetch", async (path: string) => (path in FILES ? new Response(FILES[path]) : { json }));
    await expect(read.event("none")).rejects.toBeInstanceOf(NoSuchRecord);
    expect(await read.event("old")).toEqual({ event: {} });
  });
  it("is found under its former id", async () => {
    given(FILES);
    expect(await read.event("old")).toEqual({ event: {} });
  });
  it("that is damaged is not looked for elsewhere", async () => {
    given({ ...FILES, "records/formerly.json": "{" });
    await expect(read.event("damaged")).rejects.toBeInstanceOf(SyntaxError);
  });
});
