import { parse } from "csv-parse/sync";
import fc from "fast-check";
import { Window } from "happy-dom";
import MarkdownIt from "markdown-it";
import { describe, expect, test } from "vitest";
import { dateOf } from "../../src/dataset/compile.ts";
import { oneLine } from "../../src/dossier/escape.ts";
import { type EventList, exported } from "../../src/dossier/event-list.ts";
import { longDate, placeName } from "../../src/printed.ts";
import { makeEvent, makeInstrument, makeSource } from "../make.ts";
import { RECORDS } from "../record.ts";

const RECORDED = "2026-11-29";
const EVENT = makeEvent({
  instrument: "fr-code-du-sport",
  providers: [
    { id: "nord", role: "subject" },
    { id: "cyber", role: "affected" },
  ],
  disputed: "The company says that it is not served.",
  sources: [
    makeSource(),
    makeSource({
      url: "https://b.example/(x)?a&copy=1",
      title: "Ours",
      title_is: "description",
      publisher: "B_C",
      copy_of: "Reuters",
      published: null,
    }),
  ],
});
const makeList = (put: Partial<EventList> = {}): EventList => ({
  heading: "Nord",
  events: [EVENT],
  names: { nord: "NordVPN" },
  instruments: { "fr-code-du-sport": makeInstrument() },
  recorded: RECORDED,
  ...put,
});
const WHOLE = makeList({
  heading: "All events",
  events: RECORDS.events,
  names: Object.fromEntries(RECORDS.providers.map(({ id, name }) => [id, name])),
  instruments: Object.fromEntries(RECORDS.instruments.map((one) => [one.id, one])),
  recorded: dateOf(RECORDS),
});

const rowsOf = (list: EventList) =>
  parse(exported(list, "csv"), { columns: true, record_delimiter: "\r\n", bom: true }) as readonly Record<string, string>[];

describe("a list as CSV", () => {
  test("has a row for an event, with names, roles and sources", () => {
    expect(rowsOf(makeList())).toEqual([
      {
        id: "fr-2025-07-18-order",
        date: "2025-07-18",
        jurisdiction: "FR",
        authority: "Tribunal judiciaire de Paris",
        type: "order",
        title: "Court orders VPNs to block sites",
        summary: "The court ordered five providers to block named domains.",
        instrument: "fr-code-du-sport",
        covers: "",
        status: "in-effect",
        superseded_by: "",
        disputed: "The company says that it is not served.",
        note: "",
        affair: "",
        added: "2026-11-22",
        reviewed: "",
        formerly: "",
        instrument_title: "Sports code, article L. 333-10",
        providers: "NordVPN (subject) | cyber (affected)",
        sources: "The Paper <https://www.example.org/report> | B_C <https://b.example/(x)?a&copy=1>",
      },
    ]);
  });
  test("has its columns even without an event", () => {
    expect(exported(makeList({ events: [] }), "csv")).toMatch(/^\ufeffid,date,[a-z_,]+,providers,sources\r\n$/);
  });
  test("lets no text run as a formula", () => {
    const [row] = rowsOf(makeList({ events: [makeEvent({ title: '=HYPERLINK("https://b.example")', summary: "-1", authority: "@x" })] }));
    expect(row).toMatchObject({ title: '\'=HYPERLINK("https://b.example")', summary: "'-1", authority: "'@x" });
  });
  test("holds the whole record", () => {
    const rows = rowsOf(WHOLE);
    expect(rows).toHaveLength(RECORDS.events.length);
    rows.forEach((row, i) => {
      const event = RECORDS.events[i] ?? makeEvent();
      const { id, date, jurisdiction, type, title, summary, status } = event;
      expect(row).toMatchObject({ id, date, jurisdiction, type, title, summary, status, disputed: event.disputed ?? "" });
      expect(row.instrument_title === "").toBe(event.instrument === null);
      expect(row.sources?.split(" | ").map((cell) => /^(.*) <(.*)>$/.exec(cell)?.slice(1))).toEqual(
        event.sources.map(({ publisher, url }) => [publisher, url]),
      );
      const parties = event.providers.map(({ id, role }) => `${WHOLE.names[id]} (${role})`);
      expect(row.providers?.split(" | ").filter(Boolean)).toEqual(parties);
    });
  });
});

describe("a list as JSON", () => {
  test("holds the events as the record has them, its date and its licence", () => {
    expect(JSON.parse(exported(WHOLE, "json"))).toEqual({
      title: "All events",
      credit: "Gazette, the record of regulatory history",
      recorded: WHOLE.recorded,
      licence: "CC BY 4.0",
      licence_url: "https://creativecommons.org/licenses/by/4.0/",
      events: RECORDS.events,
    });
  });
});

interface Link {
  readonly text: string;
  readonly href: string;
}

/** What markdown-it makes of a list. Elements that a list has no use for stand in `others`. */
function readMarkdown(markdown: string) {
  const { document } = new Window();
  document.body.innerHTML = new MarkdownIt({ html: true }).render(markdown);
  const items = [...document.querySelectorAll("body > ul > li")].map((item) => ({
    strong: item.querySelector("strong")?.textContent ?? "",
    text: item.firstChild?.textContent + (item.childNodes[1]?.textContent ?? ""),
    details: [...item.querySelectorAll("li")].map(({ textContent }) => textContent),
    links: [...item.querySelectorAll("a")].map((link): Link => ({ text: link.textContent, href: link.getAttribute("href") ?? "" })),
  }));
  const used = ["H2", "UL", "LI", "STRONG", "A", "P"];
  return {
    heading: document.querySelector("h2")?.textContent ?? "",
    items,
    last: document.body.lastElementChild?.textContent ?? "",
    others: [...document.body.querySelectorAll("*")].filter(({ tagName }) => !used.includes(tagName)).map(({ tagName }) => tagName),
  };
}

/** An address with all signs as %XX that markdown-it writes so. */
const spelt = (url: string) => url.replace(/[^!-~]|["<>[\\\]^`{|}]/gu, encodeURIComponent);

describe("a list as Markdown", () => {
  test("is a heading, an item for each event, and where it is from", () => {
    expect(exported(makeList(), "markdown")).toBe(`## Nord

- **18 July 2025, France: Court orders VPNs to block sites.** The court ordered five providers to block named domains.
  - Authority: Tribunal judiciaire de Paris. Status: in effect.
  - Disputed: The company says that it is not served.
  - Rests on: Sports code, article L. 333-10
  - Providers: NordVPN (subject), cyber (affected)
  - Sources: [The Paper](<https://www.example.org/report>), 19 July 2025; [B\\_C](<https://b.example/(x)?a\\&copy=1>) (a copy of a text by Reuters), undated
  - In Gazette: fr-2025-07-18-order

From Gazette, the record of regulatory history, record of 29 November 2026, [CC BY 4.0](<https://creativecommons.org/licenses/by/4.0/>).
`);
  });
  test("says what is not known", () => {
    const text = exported(makeList({ events: [makeEvent({ authority: null, status: "unknown" })] }), "markdown");
    expect(text).toContain("Authority: not stated. Status: present state not read.");
    expect(text).not.toMatch(/Disputed|Rests on|Providers|Note/);
  });
  test("says that there is nothing", () => {
    expect(exported(makeList({ events: [] }), "markdown")).toContain("## Nord\n\nNo recorded events.\n\nFrom Gazette");
  });
  test.each(["a #", "#", "- a", "1. a", "*a* [b](c) `d` <e> &amp;", "a\n\nb", "a \\"])("keeps a heading: %j", (heading) => {
    expect(readMarkdown(exported(makeList({ heading }), "markdown"))).toMatchObject({ heading: oneLine(heading), others: [] });
  });
  test("keeps any text and any address", () => {
    const signs = fc.constantFrom(..."\\`*_{}[]<>()#+-.!|~&;$^@'\"=:/ ab1\n");
    const texts = fc.string({
      unit: fc.oneof(signs, fc.string({ unit: "binary", minLength: 1, maxLength: 1 })),
      minLength: 1,
      maxLength: 20,
    });
    const words = texts.map((text) => `a${text}b`);
    const addresses = texts.map((text) => `https://a.example/${oneLine(text).replace(/\s/g, "")}`);
    fc.assert(
      fc.property(words, words, words, addresses, (title, summary, publisher, url) => {
        const list = makeList({ events: [makeEvent({ title, summary, sources: [makeSource({ publisher, url })] })] });
        const { items, others } = readMarkdown(exported(list, "markdown"));
        const read = (text: string) => text.replace(/[\u2068\u2069]/g, "");
        expect(others).toEqual([]);
        expect(items.map(({ strong, links }) => [read(strong), links.map(({ text, href }) => [read(text), spelt(href)])])).toEqual([
          [`18 July 2025, France: ${oneLine(title)}.`, [[oneLine(publisher), spelt(url)]]],
        ]);
        expect(read(items[0]?.text ?? "")).toContain(`. ${oneLine(summary)}`);
      }),
      { numRuns: 200 },
    );
  });
  test("holds the whole record, with a link for each source, by its publisher", () => {
    const { heading, items, last, others } = readMarkdown(exported(WHOLE, "markdown"));
    expect(heading).toBe("All events");
    expect(others).toEqual([]);
    expect(last).toBe(`From Gazette, the record of regulatory history, record of ${longDate(WHOLE.recorded)}, CC BY 4.0.`);
    expect(items).toHaveLength(RECORDS.events.length);
    items.forEach(({ strong, text, details, links }, i) => {
      const event = RECORDS.events[i] ?? makeEvent();
      const { date, jurisdiction, title, summary } = event;
      expect(strong.replace(/\.$/, "")).toBe(`${longDate(date)}, ${placeName(jurisdiction)}: ${title}`.replace(/\.$/, ""));
      expect(text).toContain(summary);
      expect(details.at(-1)).toBe(`In Gazette: ${event.id}`);
      expect(links.map((link) => [link.text, spelt(link.href)])).toEqual(
        event.sources.map(({ publisher, url }) => [publisher, spelt(url)]),
      );
    });
  });
});
