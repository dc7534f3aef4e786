/** Addresses in the dossier, as its page has them after the `#`: `#/provider/expressvpn?type=block,order&years=2015-2019`. */

import { FACETS, type Facet, type Filter, NO_FILTER, VALUES, type Years } from "../src/dossier/filter.ts";
import { kindOf } from "../src/dossier/search-entries.ts";

/** What has an address by its id; a jurisdiction's is its code in lower case. */
export const RECORD_PAGES = ["provider", "event", "instrument", "jurisdiction", "affair"] as const;
export type RecordPage = (typeof RECORD_PAGES)[number];

/** One address; `missing` is none that the dossier has. */
export type Address =
  | { readonly page: "home" }
  | { readonly page: RecordPage; readonly id: string; readonly filter: Filter }
  | { readonly page: "compare"; readonly ids: readonly string[]; readonly filter: Filter }
  | { readonly page: "search"; readonly query: string }
  /** A report on a wrong match of `text` as the provider `id`; the tab in which it stands, null = not known. */
  | { readonly page: "report"; readonly id: string; readonly text: string; readonly tab: number | null }
  | { readonly page: "missing"; readonly path: string };

/** The dossier's file in the package. */
export const DOSSIER = "extension/dossier/index.html";

/** The address in `hash`, with or without its `#`. */
export function addressIn(hash: string): Address {
  const [path = "", query = ""] = hash.replace(/^#?\/?/, "").split(/\?(.*)/s);
  const asked = new URLSearchParams(query);
  const [page = "", ...rest] = path.split("/").map(decoded);
  const id = rest.join("/");
  if (page === "") return { page: "home" };
  if (page === "search") return { page, query: asked.get("q") ?? "" };
  if (page === "compare") return { page, ids: [...new Set(id.split(",").filter(Boolean))], filter: filterIn(asked) };
  if (page === "report") return { page, id, text: asked.get("text") ?? "", tab: Number(asked.get("tab")) || null };
  const known = RECORD_PAGES.find((one) => one === page);
  return known && id !== "" ? recordAddress(known, id, filterIn(asked)) : { page: "missing", path: hash };
}

/** `address` as it stands after the page's path, `#` included. */
export function hashOf(address: Address): string {
  switch (address.page) {
    case "home":
      return "#/";
    case "search":
      return `#/search?${new URLSearchParams({ q: address.query })}`;
    case "compare":
      return `#/compare/${address.ids.map(encodeURIComponent).join(",")}${queryOf(address.filter)}`;
    case "report": {
      const { id, text, tab } = address;
      return `#/report/${encodeURIComponent(id)}?${new URLSearchParams({ text, ...(tab !== null && { tab: String(tab) }) })}`;
    }
    case "missing":
      return address.path;
    default:
      return `#/${address.page}/${encodeURIComponent(address.id)}${queryOf(address.filter)}`;
  }
}

/** The address of a record, with all its events. */
export function recordAddress(page: RecordPage, id: string, filter: Partial<Filter> = {}): Address {
  return { page, id: page === "jurisdiction" ? id.toLowerCase() : id, filter: { ...NO_FILTER, ...filter } };
}

/** The address of what the look-up knows as `<kind>/<id>`. */
export function entryAddress(entry: string): Address {
  const kind = kindOf(entry);
  return recordAddress(kind, entry.slice(kind.length + 1));
}

/** The dossier at `address`, from the root of the package. */
export function dossierPath(address: Address): string {
  return `/${DOSSIER}${hashOf(address)}`;
}

function filterIn(asked: URLSearchParams): Filter {
  const lists = FACETS.map((facet) => [facet, valuesIn(facet, asked.get(facet) ?? "")] as const);
  return { ...NO_FILTER, ...Object.fromEntries(lists), years: yearsIn(asked.get("years") ?? "") };
}

// An address may hold anything, and one that was kept a value that is none any more.
function valuesIn(facet: Facet, text: string): readonly string[] {
  const values = [...new Set(text.split(","))];
  return facet === "jurisdiction"
    ? values.map((code) => code.toUpperCase()).filter((code) => /^[A-Z]{2}$/.test(code))
    : values.filter((value) => VALUES[facet].some((known) => known === value));
}

function yearsIn(text: string): Years | null {
  const [, from, to = from] = /^((?:19|20)\d{2})(?:-((?:19|20)\d{2}))?$/.exec(text) ?? [];
  return from && to && from <= to ? [Number(from), Number(to)] : null;
}

function queryOf({ years, ...lists }: Filter): string {
  const parts = FACETS.filter((facet) => lists[facet].length > 0).map(
    (facet) => `${facet}=${lists[facet].map(encodeURIComponent).join(",")}`,
  );
  if (years) parts.push(`years=${years[0] === years[1] ? years[0] : years.join("-")}`);
  return parts.length > 0 ? `?${parts.join("&")}` : "";
}

function decoded(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}
