/**
 * Every question and answer between surfaces. A provider is named by its `order`, its place in the name index and in `records/index.json`:
 * the content script knows no ids.
 */
import type { Summary } from "./dossier/summary.ts";
import type { PartialDate } from "./model.ts";
import type { Unflagged } from "./standings.ts";

/** What the page's content script tells and asks the background. */
export interface ToBackground {
  /** How many providers the badge shows; 0 clears it. */
  providersFound: { question: { count: number }; answer: null };
  /** Injects the script that reads the page into the sender's frame, where the settings allow reading; answered when it has run. */
  readerNeeded: { question: null; answer: null };
  /** Injects the script that shows flags into the sender's frame; answered when it has run. */
  flagsNeeded: { question: null; answer: null };
  /** Makes a tab answer what the popup asks, if something of ours may run there; only pages of our own may ask. False = nothing runs there yet. */
  pageNeeded: { question: { tab: number }; answer: boolean };
  /** Starts the always-on script in a tab that was loaded before Gazette; only pages of our own may ask. */
  startNeeded: { question: { tab: number }; answer: null };
  /** Gives the sender's document the style of flags, or takes it away. */
  flagStyle: { question: { wanted: boolean }; answer: null };
  /** Injects the card's script into the sender's frame; answered when it has run. */
  cardNeeded: { question: null; answer: null };
  /** Summaries in the order asked for, an unknown order left out, null = its file cannot be read; and the day of the record, "" = not to be read. */
  summariesOf: {
    question: { orders: readonly number[] };
    answer: { readonly date: PartialDate; readonly summaries: readonly (Summary | null)[] };
  };
  /** Opens a provider's dossier, or a report on a wrong match of `text`, in a tab beside the sender's. The dossier says what cannot be read. */
  openDossier: { question: { order: number; page: "provider" } | { order: number; page: "report"; text: string }; answer: null };
}

/** What the popup and the commands ask the content script of a tab. */
export interface ToPage {
  /** What is recognised here now; asked before the first reading, it reads first. */
  flagsHere: { question: null; answer: FlagsHere };
  /** Reads a page that is read only when asked; answers like `flagsHere`. */
  readNow: { question: null; answer: FlagsHere };
  /** Scrolls to a provider's next (1) or previous (-1) visible mention and marks it. `at` counts from 1; 0 of 0 = none is visible. */
  showMention: { question: { order: number; step: 1 | -1 }; answer: { at: number; of: number } };
  /** Leads to the next (1) or previous (-1) flag in document order and opens its card, with the focus in it. False = nothing is flagged. */
  goToFlag: { question: { step: 1 | -1 }; answer: boolean };
  /** Ends for good: the reader has taken back the permission for this site. */
  leave: { question: null; answer: null };
}

/** Why nothing was read, or `read`. */
export type Reading = "read" | "paused" | "not-asked";

/** What the page's content script knows. */
export interface FlagsHere {
  readonly reading: Reading;
  /** The page's title; "" unless `reading` is `read`. */
  readonly title: string;
  readonly site: SiteHere | null;
  /** One row per provider and text, first occurrence first. Empty unless `reading` is `read`. */
  readonly mentions: readonly Mention[];
  /** Orders of the providers named in the title or an h1. */
  readonly inTitle: readonly number[];
  /** Of the providers on the page those that the reader's settings leave unflagged wherever they stand, and why; in quiet mode the same. */
  readonly unflagged: readonly (readonly [order: number, why: Unflagged])[];
  /** What the badge shows; "" = nothing. */
  readonly badge: string;
}

/** The provider whose site or store listing this is. */
export interface SiteHere {
  /** The vendor on a store listing; the store where the app is unknown. */
  readonly order: number;
  /** The app's id in the store; null = not a listing. */
  readonly listing: string | null;
  /** The storefront's country, ISO 3166-1 alpha-2 upper case; null = not in the address. */
  readonly country: string | null;
}

/** One way in which the page writes a provider. */
export interface Mention {
  readonly order: number;
  /** As it stands on the page, white space collapsed. */
  readonly text: string;
  /** Visible occurrences, furniture included. */
  readonly count: number;
  /** Of these, occurrences in running text. */
  readonly running: number;
  /** Of these, occurrences that are flagged; in quiet mode 0. */
  readonly painted: number;
}
