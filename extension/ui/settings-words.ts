/** The interface's words for the settings, the same in popup, options and first-run page. Each says exactly what it does. */
import type { Hiding, Mode, PrivateWindows } from "../../src/settings.ts";
import { firstYearOf, type Unflagged } from "../../src/standings.ts";
import { language, say, sayCount, type Word } from "./say.ts";

/** A value of a setting: what it is called, and what exactly it does. */
export interface ValueWords {
  readonly name: Word;
  readonly does: Word;
}

/** The modes. */
export const MODE_WORDS: Record<Mode, ValueWords> = {
  on: { name: "mode_on", does: "mode_on_does" },
  quiet: { name: "mode_quiet", does: "mode_quiet_does" },
  asked: { name: "mode_asked", does: "mode_asked_does" },
};

/** The choices for private windows. */
export const PRIVATE_WORDS: Record<PrivateWindows, ValueWords> = {
  read: { name: "private_read", does: "private_read_does" },
  asked: { name: "mode_asked", does: "private_asked_does" },
};

/** How long a provider is hidden, as the label of a button. */
export const HIDING_WORDS: Record<Hiding["until"], Word> = { new: "hiding_new", always: "hiding_always" };

/** What a value of a setting is called within a sentence: "quiet". */
export function inSentence({ name }: ValueWords): string {
  return say(name).toLocaleLowerCase(language());
}

/** The choice of years: "in any year", "in the last 2 years (since 2024)". */
export function yearsWords(years: number | null, thisYear: number): string {
  return years === null ? say("years_any") : sayCount("years_last", years, String(firstYearOf(years, thisYear)));
}

/** Why a provider is only listed, where that is not plain to see; null = it is. */
export function unflaggedWords(why: Unflagged, years: number | null, thisYear: number): string | null {
  switch (why) {
    case "hidden":
      return say("why_hidden");
    case "old":
      return years === null ? null : say("why_old", String(firstYearOf(years, thisYear)));
    case "kind":
    case "no-events":
      return null;
  }
}
