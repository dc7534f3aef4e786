/** A door to a browser with one tab, and a record in memory, for the popup's tests. */
import type { Door } from "../../extension/browser.ts";
import type { PackagedRecord } from "../../extension/records.ts";
import { coversOf } from "../../src/dossier/covers.ts";
import { dossierOf } from "../../src/dossier/dossier.ts";
import { summaryOf } from "../../src/dossier/summary.ts";
import type { FlagsHere, ToBackground, ToPage } from "../../src/messages.ts";
import type { Records } from "../../src/model.ts";

/** What the tab is, and what it answers. */
export interface FakeTab {
  readonly url?: string | undefined;
  /** Null = no content script. */
  here: FlagsHere | null;
  /** Match patterns that the reader has allowed. */
  allowed?: readonly string[];
  /** What the browser does when a script is injected. */
  readonly onInject?: () => void;
  stored?: Record<string, unknown>;
}

/** The door, and what was asked through it: messages by name, deeds by what they were done to. */
export function fakeDoor(tab: FakeTab): { readonly door: Door; readonly asked: string[] } {
  const asked: string[] = [];
  const contains = async ({ origins }: { origins: string[] }) => origins.every((origin) => (tab.allowed ?? []).includes(origin));
  const door = {
    runtime: {
      getURL: (path: string) => `chrome-extension://x/${path}`,
      sendMessage: async ({ gazette }: { gazette: keyof ToBackground }) => {
        if (gazette === "pageNeeded") return { value: false };
        asked.push(gazette);
        tab.onInject?.();
        return { value: null };
      },
    },
    storage: {
      local: {
        get: async () => tab.stored ?? {},
        set: async (put: Record<string, unknown>) => {
          tab.stored = { ...tab.stored, ...put };
        },
      },
    },
    tabs: {
      query: async () => [{ id: 7, url: tab.url }],
      get: async (id: number) => (id === 7 ? { id, url: tab.url } : Promise.reject(new Error("no such tab"))),
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

/** `records` as packaged, and the names of the files that were read. */
export function fakeRecord(records: Records): { readonly record: PackagedRecord; readonly read: string[] } {
  const read: string[] = [];
  const dossier = (id: string) => {
    const provider = records.providers.find((one) => one.id === id);
    if (!provider) throw new Error(`no ${id}`);
    return dossierOf(records, provider);
  };
  const noted = <File>(name: string, file: File): File => {
    read.push(name);
    return file;
  };
  const record: PackagedRecord = {
    index: async () => ({ date: "2026-11-22", providers: records.providers.map(({ id }) => id) }),
    summary: async (id) => noted(`summary ${id}`, summaryOf(dossier(id).provider, dossier(id).events)),
    dossier: async (id) => noted(`dossier ${id}`, dossier(id)),
    covers: async (kind) => noted(`covers ${kind}`, coversOf(records, kind)),
  };
  return { record, read };
}
