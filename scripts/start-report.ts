/** What was recognised on a page, for machines and for people. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { FlagsHere, Mention } from "../src/messages.ts";

/** The line of `--json`. Provider ids, not orders. */
export interface PageReport {
  /** As it was typed. */
  readonly page: string;
  readonly title: string;
  readonly site: { readonly provider: string; readonly listing: string | null; readonly country: string | null } | null;
  /** One row per provider and text, first occurrence first, furniture included. */
  readonly matches: readonly { readonly provider: string; readonly text: string; readonly count: number; readonly painted: number }[];
  /** "" = none. */
  readonly badge: string;
}

/** Reports on pages, with the provider ids of the package in `folder`. */
export function reporterOf(folder: string): (page: string, flags: FlagsHere) => PageReport {
  const index = JSON.parse(readFileSync(join(folder, "records", "index.json"), "utf8")) as { providers: readonly string[] };
  const idOf = (order: number): string => {
    const id = index.providers[order];
    if (id === undefined) throw new Error(`the page names provider ${order}, the record ends at ${index.providers.length - 1}`);
    return id;
  };
  const match = ({ order, text, count, painted }: Mention) => ({ provider: idOf(order), text, count, painted });
  return (page, { title, site, mentions, badge }) => ({
    page,
    title,
    site: site && { provider: idOf(site.order), listing: site.listing, country: site.country },
    matches: mentions.map(match),
    badge,
  });
}

/** The same as a few lines of text. */
export function inWords({ page, title, site, matches, badge }: PageReport): string {
  const rows = matches.map(
    ({ provider, text, count, painted }) => `  ${text.padEnd(24)} ${provider.padEnd(24)} ${count} found, ${painted} flagged`,
  );
  const details = [site?.listing && `listing ${site.listing}`, site?.country && `storefront ${site.country}`].filter(Boolean);
  const here = site ? [`  this site: ${[site.provider, ...details].join(", ")}`] : [];
  const none = rows.length === 0 ? ["  nothing recognised in the text"] : [];
  return [`${page}: ${title || "(untitled)"}`, ...here, ...rows, ...none, `  badge: ${badge || "none"}`].join("\n");
}
