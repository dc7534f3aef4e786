/** The interface's words for the settings, the same in popup, options and first-run page. Each says exactly what it does. */
import type { Kind } from "../../src/model.ts";
import type { Hiding, Mode, PrivateWindows } from "../../src/settings.ts";
import { firstYearOf, type Unflagged } from "../../src/standings.ts";

/** What each mode is called, and what exactly it does. */
export const MODE_WORDS: Record<Mode, { readonly name: string; readonly does: string }> = {
  on: { name: "On", does: "Names in the text get a dotted underline; the badge counts them." },
  quiet: { name: "Quiet", does: "Pages are read and the badge counts, but nothing is painted: a page cannot tell." },
  asked: { name: "Only when asked", does: "Nothing is read until you press “Read this page” in the popup." },
};

/** The choices for private windows. */
export const PRIVATE_WORDS: Record<PrivateWindows, { readonly name: string; readonly does: string }> = {
  read: { name: "As in other windows", does: "Pages are read and flagged as you chose above." },
  asked: {
    name: "Only when asked",
    does: "No name is recognised, flagged or counted there until you press “Read this page” in the popup.",
  },
};

/** Several providers of a kind. */
export const KINDS_WORDS: Record<Kind, string> = {
  vpn: "VPN services",
  "circumvention-tool": "Circumvention tools",
  "cloud-host": "Cloud hosts",
  cdn: "CDNs",
  "app-store": "App stores",
  telecom: "Telecom operators",
  platform: "Platforms",
  "security-suite": "Security suites",
};

/** How long a provider is hidden, as the label of a button and after "hidden". */
export const HIDING_WORDS: Record<Hiding["until"], { readonly label: string; readonly does: string }> = {
  new: { label: "Until something new is recorded", does: "until something new is recorded" },
  always: { label: "Always", does: "always" },
};

/** The choice of years: "in any year", "in the last 2 years (since 2024)". */
export function yearsWords(years: number | null, thisYear: number): string {
  if (years === null) return "in any year";
  return `in the last ${years === 1 ? "year" : `${years} years`} (since ${firstYearOf(years, thisYear)})`;
}

/** Why a provider is only listed, where that is not plain to see; null = it is. */
export function unflaggedWords(why: Unflagged, years: number | null, thisYear: number): string | null {
  switch (why) {
    case "hidden":
      return "hidden";
    case "old":
      return years === null ? null : `no event since ${firstYearOf(years, thisYear)}`;
    case "kind":
    case "no-events":
      return null;
  }
}
