/** The pages that are loaded, on loopback. */
import { readdirSync } from "node:fs";
import { join } from "node:path";
import { type Loopback, type Served, servedFile } from "../drive/serve.ts";
import { OWN_PAGES, ownPage } from "./own-pages.ts";

export interface BenchPage {
  readonly name: string;
  readonly address: string;
}

// No script of the page runs and nothing is fetched: what happens on the main thread after a content script began is then its own, and no load
// waits for a host that does not answer. Content scripts and the extension's style sheet are not under the page's policy.
const POLICY = "default-src 'none'; style-src 'unsafe-inline'; img-src data:; font-src data:";

/** Serves the pages of `corpus`, `most` of them at even distances in the order of their names; with null, pages of our own. */
export function benchPages(loopback: Loopback, corpus: string | null, most: number | null): readonly BenchPage[] {
  const put = (name: string, { body, headers }: Served) => ({
    name,
    address: named(loopback.put(name, { body: staying(body), headers: { ...headers, "content-security-policy": POLICY } })),
  });
  const own = { "content-type": "text/html; charset=utf-8" };
  if (corpus === null) return OWN_PAGES.map((plan) => put(plan.name, { body: ownPage(plan), headers: own }));
  const files = readdirSync(corpus).filter((file) => /\.html?$/.test(file));
  return spaced(files.sort(), most).map((file) => put(file, servedFile(join(corpus, file))));
}

/** Real pages have hosts with names; browsers take every host below `localhost` for this machine. */
function named(address: string): string {
  return address.replace("127.0.0.1", "page.localhost");
}

/** `most` of them at even distances; all where there are no more, or with null. */
export function spaced<One>(all: readonly One[], most: number | null): readonly One[] {
  if (most === null || most >= all.length) return all;
  return all.filter((_, i) => Math.floor((i * most) / all.length) !== Math.floor(((i - 1) * most) / all.length));
}

/** A page that sends its reader elsewhere would be left while it is measured. Latin-1 leaves all bytes as they are. */
function staying(body: Served["body"]): Buffer {
  return Buffer.from(
    Buffer.from(body)
      .toString("latin1")
      .replace(/http-equiv=(["']?)refresh/gi, "http-equiv=$1x-refresh"),
    "latin1",
  );
}
