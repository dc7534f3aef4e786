/** The options page over a small record and what is stored. */
import { fireEvent, render, screen, waitFor, within } from "@testing-library/preact";
import { expect } from "vitest";
import { Options } from "../../extension/options/Options.tsx";
import { packStandings, readStandings } from "../../src/standings.ts";
import { makeEvent, makeProvider, makeRecords } from "../make.ts";
import { type FakeTab, fakeDoor, fakeRecord } from "../popup/door.ts";

const by = (id: string) => [{ id, role: "subject" as const }];
/** A small record. */
export const records = makeRecords({
  providers: [makeProvider({ id: "nord" }), makeProvider({ id: "shark" }), makeProvider({ id: "face", kind: "platform" })],
  events: [
    makeEvent({ id: "a", providers: by("nord"), date: "2025-07-18", added: "2026-11-22" }),
    makeEvent({ id: "b", providers: by("shark"), date: "2019", added: "2026-11-22" }),
    makeEvent({ id: "c", providers: by("face"), date: "2026", added: "2026-11-22" }),
  ],
});

/** The page over what is stored, and the storage itself. */
export async function open(stored: Record<string, unknown> = {}, managed?: Record<string, unknown>): Promise<FakeTab> {
  const tab: FakeTab = { here: null, stored, ...(managed && { managed }) };
  const { door } = fakeDoor(tab);
  const standings = readStandings(packStandings(records));
  render(<Options browser={door} record={fakeRecord(records).record} standings={standings} thisYear={2026} />);
  await screen.findByRole("heading", { name: "Options" });
  return tab;
}
/** A section of the page. */
export const region = (name: string) => within(screen.getByRole("region", { name }));
/** Presses a button. */
export const press = (name: string | RegExp) => fireEvent.click(screen.getByRole("button", { name }));
/** Waits until this is told. */
export const told = (text: string) => waitFor(() => expect(screen.getByRole("status").textContent).toBe(text));
