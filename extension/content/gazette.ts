/** What the scripts leave for each other in the isolated world, which pages don't see. Types only. */
import type { NameIndex } from "../../src/names/index.ts";
import type { Hit } from "./hit.ts";

/** Whether a script still runs; an `AbortSignal` is one. */
export interface Life {
  readonly aborted: boolean;
}

/** The page as the script that reads it knows it. */
export interface Gazette {
  readonly index: NameIndex;
  /** Ends with the extension: after an update or reload this script is an orphan and another one has taken over. */
  readonly signal: AbortSignal;
  /** Reads, if it does not yet: for every name, or only where one may stand that is flagged unless the reader chose otherwise. */
  start(everything: boolean): void;
  /** Reads no more; there are no mentions then. */
  stop(): void;
  /** Ends for good. */
  end(): void;
  /** The visible mentions as far as the page is read; of names that are not flagged perhaps a few. null = it is not read. */
  mentions(): readonly Hit[] | null;
  /** Reads everything, at once. */
  finish(): void;
  /** Says whose page this is: those providers are certain, and what is mentioned is decided anew. */
  own(orders: readonly number[]): void;
}

/** The always-on script, until it lets the page through. */
export interface Sieving extends Life {
  stop(): void;
}

/** What has changed on the page. */
export interface Changes {
  /** What is new, or has something new or rewritten directly in it. */
  readonly roots: readonly Node[];
  /** What something was taken out of. */
  readonly emptied: readonly Node[];
}

/** What the script that shows flags hands back. */
export interface Shown {
  /** The life that it shows: after an update another one comes, and another of these. */
  readonly of: Gazette;
  /** To be run, in parts, whenever mentions may have changed; told what has changed since it was last. */
  refresh(changes: Changes): Iterable<void>;
}

declare global {
  var gazette: Gazette | undefined;
  var gazetteSieve: Sieving | undefined;
  /** Set where the reader has kinds flagged that usually are not: the sieve then lets pages through that name any provider with events. */
  var gazetteWide: boolean | undefined;
  var gazetteShown: Shown | undefined;
  /** Set where pages are read only when asked: the reader then waits to be told. */
  var gazetteHeld: boolean | undefined;
}
