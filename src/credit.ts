/** Whom users of the record credit, and on which terms they have it: `data/LICENSE`. */

/** The words of credit. */
export const CREDIT = "Gazette, the record of regulatory history";

/** The licence of the record. */
export const LICENCE = {
  /** SPDX identifier. */
  id: "CC-BY-4.0",
  name: "CC BY 4.0",
  title: "Creative Commons Attribution 4.0",
  url: "https://creativecommons.org/licenses/by/4.0/",
} as const;
