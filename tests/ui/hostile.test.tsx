// @vitest-environment happy-dom
/** Every surface that shows the record, over a record whose texts try to be more than text and whose sources lead to all kinds of hosts. */
import { cleanup, fireEvent, render, waitFor } from "@testing-library/preact";
import { afterEach, describe, expect, it } from "vitest";
import { CardView } from "../../extension/content/CardView.tsx";
import "./navigation.ts";
import { Dossier } from "../../extension/dossier/Dossier.tsx";
import { Popup } from "../../extension/popup/Popup.tsx";
import { summaryOf } from "../../src/dossier/summary.ts";
import { makeEvent, makeHere, makeInstrument, makeMention, makeProvider, makeRecords, makeSource } from "../make.ts";
import { fakeDoor, fakeRecord } from "../popup/door.ts";

const MARKUP = `<img src=x onerror="window.ran=1"><script>window.ran=1</script>`;
const hostile = (field: string) => `${field} ${MARKUP} javascript:ran() &lt;b&gt; "><a href="javascript:ran()">`;

const SAFE = "https://www.court.example/a";
const UNSAFE = "http://www.old.example:8080/b";
const sources = [makeSource({ url: SAFE }), makeSource({ url: UNSAFE })].map((source, i) => ({
  ...source,
  title: hostile(`source ${i}`),
  publisher: hostile(`publisher ${i}`),
  supports: hostile("supports"),
  copy_of: hostile("copy"),
}));
const provider = makeProvider({
  id: "nord",
  name: hostile("provider"),
  names: [{ text: hostile("name"), lang: "en", use: "always" }],
  operator: hostile("operator"),
  homepage: "http://www.home.example/",
  family: [{ id: "shark", how: hostile("family") }],
  searched: { on: "2026-11-01", found: hostile("searched") },
});
const event = makeEvent({
  id: "fr-2025-07-18-order",
  title: hostile("event"),
  summary: hostile("summary"),
  authority: hostile("authority"),
  disputed: hostile("disputed"),
  note: hostile("note"),
  instrument: "fr-law",
  affair: "story",
  providers: [{ id: "nord", role: "subject" }],
  covers: ["vpn"],
  sources,
});
const instrument = makeInstrument({
  id: "fr-law",
  title: hostile("law"),
  title_native: hostile("native"),
  number: hostile("number"),
  authority: hostile("issuer"),
  summary: hostile("law's summary"),
  sources,
});
const records = makeRecords({
  providers: [provider, makeProvider({ id: "shark" })],
  events: [event, makeEvent({ ...event, id: "fr-2024-01-01-plain", date: "2024-01-01", sources: sources.toReversed() })],
  instruments: [instrument],
  affairs: [{ id: "story", title: hostile("story"), summary: hostile("story's summary") }],
});

/** A surface, once `awaited` stands in it. */
async function shown(surface: Parameters<typeof render>[0], awaited: string): Promise<Element> {
  const { container } = render(surface);
  await waitFor(() => expect(container.textContent).toContain(awaited));
  return container;
}

const dossier = (hash: string, awaited: string) => () => {
  location.hash = hash;
  return shown(<Dossier browser={fakeDoor({ here: null }).door} record={fakeRecord(records).record} />, awaited);
};
const popup = (open: string | null, awaited: string) => () => {
  const here = makeHere({ title: MARKUP, mentions: [makeMention({ order: 0, text: MARKUP }), makeMention({ order: 1, text: MARKUP })] });
  const { door } = fakeDoor({ url: "https://news.example/", here });
  return shown(<Popup browser={door} record={fakeRecord(records).record} tab={null} provider={open} />, awaited);
};
const deeds = { openDossier: () => undefined, hide: async () => undefined, undoHide: async () => undefined, reportMatch: () => undefined };

const SURFACES: readonly (readonly [name: string, show: () => Promise<Element>, links: boolean])[] = [
  ["the card", () => shown(<CardView summary={summaryOf(provider, records.events)} deeds={deeds} />, "publisher 0"), true],
  ["the popup's list", popup(null, "provider <img"), false],
  ["the popup's provider", popup("nord", "source 0"), true],
  ["the dossier's overview", dossier("#/", "provider <img"), false],
  ["a provider", dossier("#/provider/nord", "source 0"), true],
  ["an event", dossier("#/event/fr-2025-07-18-order", "source 0"), true],
  ["an instrument", dossier("#/instrument/fr-law", "source 0"), true],
  ["a jurisdiction", dossier("#/jurisdiction/fr", "source 0"), true],
  ["a story", dossier("#/affair/story", "source 0"), true],
  ["a comparison", dossier("#/compare/nord,shark", "provider <img"), false],
  ["a search", dossier(`#/search?${new URLSearchParams({ q: "provider" })}`, "provider <img"), false],
  ["a search for markup", dossier(`#/search?${new URLSearchParams({ q: MARKUP })}`, ""), false],
  ["a report", dossier(`#/report/nord?${new URLSearchParams({ text: MARKUP, tab: "7" })}`, "provider <img"), false],
  ["a missing page", dossier(`#/${encodeURIComponent(MARKUP)}`, "overview"), false],
];

afterEach(() => {
  cleanup();
  expect("ran" in window).toBe(false);
});

describe.each(SURFACES)("%s", (_, show, links) => {
  it("shows the record's and the page's texts as text: no element, no handler, no address comes of them", async () => {
    const container = await show();
    expect([...container.querySelectorAll("img, script, iframe, object, embed, base, link, style, form[action]")]).toEqual([]);
    const attributes = [...container.querySelectorAll("*")].flatMap((element) => [...element.attributes]);
    expect(attributes.filter(({ name }) => name.startsWith("on") || name === "srcdoc").map(({ name }) => name)).toEqual([]);
    const addresses = attributes.filter(({ name }) => ["href", "src", "action", "formaction", "xlink:href"].includes(name));
    expect(addresses.map(({ value }) => value).filter((value) => !/^(?:https?:\/\/|#|\/extension\/)/.test(value))).toEqual([]);
  });
  it("opens what leads outside without opener and referrer, and prints its host beside it, http as such", async () => {
    const container = await show();
    // In a web page links have their address once they are pressed.
    const late = [...container.querySelectorAll<HTMLAnchorElement>("a[role=link]")];
    for (const link of late) {
      expect(link.hasAttribute("href")).toBe(false);
      fireEvent.pointerDown(link);
    }
    const outside = [...container.querySelectorAll<HTMLAnchorElement>("a[href^=http]")];
    expect(outside.length > 0).toBe(links);
    for (const link of outside) {
      expect([link.target, link.rel]).toEqual(["_blank", "noopener noreferrer"]);
      const beside = link.closest("li, dd")?.textContent ?? "";
      expect(beside).toContain(new URL(link.href).host.replace(/^www\./, ""));
      expect(beside.includes(`http://${new URL(link.href).host.replace(/^www\./, "")}`)).toBe(link.href.startsWith("http:"));
    }
  });
});
