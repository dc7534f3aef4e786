/** Whose page this is, from its address alone. */
import { lineOf, type NameIndex } from "./index.ts";

/** An address, taken apart by the shell. */
export interface Address {
  /** Lower case, without the port. */
  readonly host: string;
  /** Begins with `/`. */
  readonly path: string;
  /** The value of a query parameter; null = absent. */
  query(name: string): string | null;
}

/** Whose site or store listing a page is. */
export interface Site {
  /** The vendor on a store listing, otherwise the provider whose site it is; on a listing of an unknown app the store. */
  readonly order: number;
  /** Every provider that owns the page: on a listing, the store too. */
  readonly owners: readonly number[];
  /** The app's id in the store; null = not a listing. */
  readonly listing: string | null;
  /** The storefront's country, ISO 3166-1 alpha-2 upper case; null = not in the address. */
  readonly country: string | null;
}

/** The site at `address`; null = no provider's. `apps` is what `packApps` packed. */
export function siteOf(address: Address, index: NameIndex, apps: string): Site | null {
  const owner = ownerOf(address, index);
  if (owner === null) return null;
  const { listing, country } = listingAt(address);
  const vendor = listing === null ? null : appOf(listing, apps);
  return { order: vendor ?? owner, owners: vendor === null ? [owner] : [vendor, owner], listing, country };
}

/** The most specific site wins: the longest host, then the longest path. */
function ownerOf({ host, path }: Address, index: NameIndex): number | null {
  const labels = host.replace(/\.$/, "").split(".");
  const behindLanguage = path.replace(/^\/[a-z]{2}(?:[-_][a-z]{2,4})?(?=\/|$)/i, "");
  const paths = [...prefixes(path), ...prefixes(behindLanguage), ""];
  for (let first = 0; first < labels.length - 1; first += 1) {
    const ancestor = labels.slice(first).join(".");
    const isOwnHost = first === 0 || (first === 1 && labels[0] === "www");
    for (const below of paths) {
      const site = siteAt(siteKey(ancestor, below), index);
      if (site && (isOwnHost || site.subdomains)) return site.order;
    }
  }
  return null;
}

/** `/a/b`, `/a`: the longest first, without the empty one. */
function prefixes(path: string): readonly string[] {
  const steps = path.replace(/\/$/, "").split("/");
  return steps.map((_, i) => steps.slice(0, steps.length - i).join("/")).filter(Boolean);
}

/** A site as it is looked up; GitHub takes a path in any capitals. */
export function siteKey(host: string, path: string): string {
  const below = path || "/";
  return host + (host === "github.com" ? below.toLowerCase() : below);
}

function siteAt(address: string, { sites }: NameIndex): { readonly order: number; readonly subdomains: boolean } | null {
  const line = lineOf(sites, address);
  return line ? { order: Number.parseInt(line, 36), subdomains: !line.endsWith("!") } : null;
}

function appOf(id: string, apps: string): number | null {
  const line = lineOf(apps, id);
  return line ? Number.parseInt(line, 36) : null;
}

const APPLE_HOSTS: readonly string[] = ["apps.apple.com", "itunes.apple.com"];

/** The app and storefront that an App Store or Google Play address names. */
function listingAt({ host, path, query }: Address): { readonly listing: string | null; readonly country: string | null } {
  if (APPLE_HOSTS.includes(host)) {
    const [, country] = /^\/([a-z]{2})(?=\/|$)/i.exec(path) ?? [];
    const [, listing] = /\/id(\d{6,})(?=\/|$)/.exec(path) ?? [];
    return { listing: listing ?? null, country: country?.toUpperCase() ?? null };
  }
  if (host === "play.google.com") {
    const isListing = /^\/store\/apps\/details\/?$/.test(path);
    const country = query("gl");
    return { listing: isListing ? query("id") : null, country: country && /^[a-z]{2}$/i.test(country) ? country.toUpperCase() : null };
  }
  return { listing: null, country: null };
}
