/** A door to a browser with one tab, and a record in memory, for the popup's tests. */
import type { Door } from "../../extension/browser.ts";
import { NoSuchRecord, type PackagedRecord } from "../../extension/records.ts";
import { newsOf } from "../../src/dataset/news.ts";
import { affairPage, homeOf, instrumentPage, jurisdictionPages } from "../../src/dossier/collections.ts";
import { coversOf } from "../../src/dossier/covers.ts";
import { dossierOf } from "../../src/dossier/dossier.ts";
import { entryOf } from "../../src/dossier/entry.ts";
import { searchEntries } from "../../src/dossier/search-entries.ts";
import { packSearch } from "../../src/dossier/search-pack.ts";
import { summaryOf } from "../../src/dossier/summary.ts";
import type { FlagsHere, ToBackground, ToPage } from "../../src/messages.ts";
import type { Records } from "../../src/model.ts";

/** What the tab is, and what it answers. */
export interface FakeTab {
  readonly url?: string | undefined;
  readonly isPrivate?: boolean;
  /** Null = no content script. */
  here: FlagsHere | null;
  /** Match patterns that the reader has allowed. */
  allowed?: readonly string[];
  /** What the browser does when a script is injected. */
  readonly onInject?: () => void;
  stored?: Record<string, unknown>;
  /** Whether the browser stores nothing more, as where its storage is full. */
  full?: boolean;
  /** Whether the browser does not give out what is stored. */
  broken?: boolean;
  /** What the reader answers when asked for a permission; left out = yes. */
  readonly refuses?: boolean;
  /** What an administrator has set; left out = nothing, as Firefox says it. */
  readonly managed?: Record<string, unknown>;
}

/** The door, and what was asked through it: messages by name, deeds by what they were done to. */
export function fakeDoor(tab: FakeTab): { readonly door: Door; readonly asked: string[] } {
  const asked: string[] = [];
  const contains = async ({ origins }: { origins: string[] }) => origins.every((origin) => (tab.allowed ?? []).includes(origin));
  const door = {
    runtime: {
      getManifest: () => ({ version: "0.1.0" }),
      openOptionsPage: async () => void asked.push("options"),
      getURL: (path: string) => `chrome-extension://x/${path}`,
      sendMessage: async ({ gazette }: { gazette: keyof ToBackground }) => {
        if (gazette === "pageNeeded") return { value: false };
        asked.push(gazette);
        tab.onInject?.();
        return { value: null };
      },
    },
    extension: { inIncognitoContext: false, isAllowedIncognitoAccess: async () => false },
    storage: {
      onChanged: { addListener: () => undefined, removeListener: () => undefined },
      local: {
        get: async (wanted: string[]) => {
          if (tab.broken) throw new Error("IO error: LOCK");
          return Object.fromEntries(Object.entries(tab.stored ?? {}).filter(([key]) => wanted.includes(key)));
        },
        set: async (put: Record<string, unknown>) => {
          if (tab.full) throw new Error("Resource::kQuotaBytes quota exceeded");
          tab.stored = { ...tab.stored, ...put };
        },
        remove: async (keys: string[]) => {
          tab.stored = Object.fromEntries(Object.entries(tab.stored ?? {}).filter(([key]) => !keys.includes(key)));
        },
      },
      managed: {
        get: async () => tab.managed ?? Promise.reject(new Error("Managed storage manifest not found")),
      },
    },
    tabs: {
      getCurrent: async () => ({ id: 7 }),
      remove: async (id: number) => void asked.push(`close ${id}`),
      create: async ({ url }: { url: string }) => void asked.push(`tab ${url}`),
      query: async () => [{ id: 7, url: tab.url, incognito: tab.isPrivate ?? false }],
      get: async (id: number) =>
        id === 7 ? { id, url: tab.url, incognito: tab.isPrivate ?? false } : Promise.reject(new Error("no such tab")),
      sendMessage: async (_: number, { gazette, question }: { gazette: keyof ToPage; question: { step?: number } }) => {
        if (!tab.here) throw new Error("Receiving end does not exist");
        asked.push(question?.step === undefined ? gazette : `${gazette} ${question.step}`);
        if (gazette === "readNow") tab.here = { ...tab.here, reading: "read" };
        return { value: gazette === "showMention" ? { at: 2, of: 5 } : tab.here };
      },
    },
    permissions: {
      contains,
      request: async ({ origins }: { origins: string[] }) => {
        asked.push(`request ${origins.join(" ")}`);
        if (tab.refuses) return false;
        tab.allowed = origins;
        return true;
      },
    },
    scripting: {
      insertCSS: async ({ files }: { files: string[] }) => void asked.push(`css ${files}`),
    },
  };
  return { door: door as unknown as Door, asked };
}

/** `records` as packaged, and the names of the files that were read; those that `isDamaged` are not to be read. */
export function fakeRecord(
  records: Records,
  isDamaged: (name: string) => boolean = () => false,
): { readonly record: PackagedRecord; readonly read: string[] } {
  const read: string[] = [];
  const one = <Kind extends { readonly id: string }>(list: readonly Kind[], id: string): Kind => {
    const found = list.find((candidate) => candidate.id === id);
    if (!found) throw new NoSuchRecord(id);
    return found;
  };
  const noted = <File>(name: string, file: File): File => {
    if (isDamaged(name)) throw new SyntaxError("Unexpected end of JSON input");
    read.push(name);
    return file;
  };
  const { providers, events, instruments, affairs } = records;
  const date = "2026-11-22";
  const own = (id: string) => events.filter((event) => event.providers.some((party) => party.id === id));
  const record: PackagedRecord = {
    index: async () => {
      if (isDamaged("index")) throw new SyntaxError("Unexpected end of JSON input");
      return { date, providers: providers.map(({ id }) => id) };
    },
    home: async () => {
      if (isDamaged("home")) throw new SyntaxError("Unexpected end of JSON input");
      return homeOf(records);
    },
    search: async () => noted("search", packSearch(searchEntries(records))),
    summary: async (id) => noted(`summary ${id}`, summaryOf(one(providers, id), own(id))),
    dossier: async (id) => noted(`dossier ${id}`, dossierOf(records, one(providers, id))),
    covers: async (kind) => noted(`covers ${kind}`, coversOf(records, kind)),
    news: async () => noted("news", newsOf(records)),
    event: async (id) => noted(`event ${id}`, entryOf(records, one(events, id))),
    instrument: async (id) => noted(`instrument ${id}`, instrumentPage(records, one(instruments, id))),
    affair: async (id) => noted(`affair ${id}`, affairPage(records, one(affairs, id))),
    jurisdiction: async (code) => {
      const page = jurisdictionPages(records).find((candidate) => candidate.code.toLowerCase() === code);
      if (!page) throw new NoSuchRecord(code);
      return noted(`jurisdiction ${code}`, page);
    },
  };
  return { record, read };
}
