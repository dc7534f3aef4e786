/** What the always-on script leaves in the isolated world, which pages don't see, for the script that shows flags. Types only. */
import type { NameIndex } from "../../src/names/index.ts";
import type { Settings } from "../../src/settings.ts";
import type { Hit } from "./hit.ts";

/** The page as the always-on script knows it. */
export interface Gazette {
  readonly index: NameIndex;
  /** Ends with the extension: after an update or reload this script is an orphan and another one has taken over. */
  readonly signal: AbortSignal;
  settings(): Settings;
  /** The visible mentions as far as the page is read. null = nothing may be read here. */
  mentions(): readonly Hit[] | null;
  /** Finishes a first reading that is under way. */
  finish(): void;
  /** Reads although pages are read only when asked. */
  readNow(): void;
  /** Says whose page this is: those providers are certain, and what is mentioned is decided anew. */
  own(orders: readonly number[]): void;
}

/** What the script that shows flags hands back. */
export interface Shown {
  /** To be called whenever mentions or settings may have changed. */
  refresh(): void;
  /** Answers the popup. */
  answer(message: unknown, respond: (reply: unknown) => void): void;
}

declare global {
  var gazette: Gazette | undefined;
  var gazetteShown: Shown | undefined;
}
