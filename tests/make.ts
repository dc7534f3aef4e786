/** Records for tests: whole and valid, with what a test is about put in. */
import { type Citation, citeSource } from "../src/dossier/cite.ts";
import type { Brief, Summary } from "../src/dossier/summary.ts";
import { yearsOf } from "../src/dossier/timeline.ts";
import type { FlagsHere, Mention } from "../src/messages.ts";
import type { Event, Instrument, Provider, Records, Source } from "../src/model.ts";

/** A provider called after its id. */
export function makeProvider(put: Partial<Provider> = {}): Provider {
  const { id = "nord" } = put;
  const facts = { operator: "Nord S.A.", seat: "PA", homepage: null, family: [], facts: "general", added: "2026-11-22" } as const;
  return { id, name: id, kind: "vpn", names: [], context: [], sites: [], app_ids: {}, ...facts, ...put };
}

/** A newspaper's report in English. */
export function makeSource(put: Partial<Source> = {}): Source {
  const url = "https://www.example.org/report";
  return { url, title: "A report", publisher: "The Paper", published: "2025-07-19", lang: "en", supports: "all", tier: "news", ...put };
}

/** An order that names no provider. */
export function makeEvent(put: Partial<Event> = {}): Event {
  return {
    id: `fr-${put.date ?? "2025-07-18"}-order`,
    date: "2025-07-18",
    jurisdiction: "FR",
    authority: "Tribunal judiciaire de Paris",
    type: "order",
    title: "Court orders VPNs to block sites",
    summary: "The court ordered five providers to block named domains.",
    instrument: null,
    providers: [],
    status: "in-effect",
    disputed: null,
    sources: [makeSource()],
    added: "2026-11-22",
    reviewed: null,
    ...put,
  };
}

/** A French law. */
export function makeInstrument(put: Partial<Instrument> = {}): Instrument {
  const dates = { issued: null, in_force: null, added: "2026-11-22", reviewed: null };
  const names = {
    id: "fr-code-du-sport",
    title: "Sports code, article L. 333-10",
    title_native: "Code du sport, article L. 333-10",
    number: null,
  };
  return { ...names, jurisdiction: "FR", authority: null, summary: "", sources: [makeSource()], ...dates, ...put };
}

/** A record of nothing but what is put in. */
export function makeRecords(put: Partial<Records> = {}): Records {
  return { providers: [], events: [], instruments: [], affairs: [], ...put };
}

/** In the record of 29 November 2026, the citation of a source that stands alone in an order which was re-read the day before. */
export function makeCitation(put: Partial<Source> = {}, event: Partial<Event> = {}): Citation {
  const source = makeSource(put);
  return citeSource(source, makeEvent({ reviewed: "2026-11-28", ...event, sources: [source] }), "2026-11-29");
}

/** An event in short. */
export function makeBrief(put: Partial<Brief> = {}): Brief {
  const { id, date, jurisdiction, authority, type, title, status } = makeEvent(put.date ? { date: put.date } : {});
  const source = { url: "https://www.example.org/report", title: "A report", publisher: "The Paper" };
  return { id, date, jurisdiction, authority, type, title, status, disputed: false, thin: false, source, ...put };
}

/** The summary of a VPN with one event on each of `dates`, newest first. */
export function makeSummary(put: Partial<Summary> = {}, dates: readonly string[] = []): Summary {
  const { id = "nord" } = put;
  const latest = dates.slice(0, 3).map((date) => makeBrief({ date }));
  return { id, name: id, kind: "vpn", events: dates.length, years: yearsOf(dates.map((date) => ({ date }))), latest, ...put };
}

/** A page that was read and names nobody. */
export function makeHere(put: Partial<FlagsHere> = {}): FlagsHere {
  return { reading: "read", title: "A page", site: null, mentions: [], inTitle: [], unflagged: [], badge: "", ...put };
}

/** One painted mention in running text. */
export function makeMention(put: Partial<Mention> & Pick<Mention, "order">): Mention {
  return { text: `provider ${put.order}`, count: 1, running: 1, painted: 1, ...put };
}
