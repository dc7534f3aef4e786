/** The background over a record with a damaged file. */
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { startBackground, WEB } from "./door.ts";

beforeEach(() => void vi.spyOn(console, "error").mockReturnValue());
afterEach(() => void vi.restoreAllMocks());

const summary = { gazette: "summariesOf", question: { orders: [1] } };
const dossier = { gazette: "openDossier", question: { order: 1, page: "provider" } };

describe("of a provider's file that is damaged", () => {
  test("a card is told, which is not the same as that there is no such provider", async () => {
    const background = startBackground(7, "records/summaries");
    expect(await background.tell(summary, WEB)).toEqual({ value: { date: "2026-11-29", summaries: [null] } });
    const nobody = { gazette: "summariesOf", question: { orders: [99] } };
    expect(await background.tell(nobody, WEB)).toEqual({ value: { date: "2026-11-29", summaries: [] } });
  });
  test("the dossier opens all the same", async () => {
    const background = startBackground(7, "records/summaries");
    await background.tell(dossier, WEB);
    expect(background.deeds).toEqual([["tabs.create", expect.objectContaining({ url: expect.stringMatching(/#\/provider\/nordvpn$/) })]]);
  });
});

describe("of the file that leads to all others", () => {
  test("a card is told", async () => {
    expect(await startBackground(7, "records/index").tell(summary, WEB)).toEqual({ value: { date: "", summaries: [null] } });
  });
  test("the dossier opens, which says what is wrong; only from the tab in front", async () => {
    const background = startBackground(7, "records/index");
    await background.tell(dossier, WEB);
    expect(background.deeds).toEqual([["tabs.create", expect.objectContaining({ url: expect.stringMatching(/index\.html#\/$/) })]]);
    const behind = startBackground(8, "records/index");
    expect(await behind.tell(dossier, WEB)).toHaveProperty("error");
    expect(behind.deeds).toEqual([]);
  });
});
