/** Why a tab does not answer, decided from what the browser tells us of it. */

/**
 * - `forbidden`: a page of the browser's own or of an extension store
 * - `not-web`: a file or the like; Gazette reads http and https
 * - `no-permission`: the reader or an administrator has not allowed this site
 * - `unseen`: the browser hides even the address: `forbidden` or `no-permission`
 * - `no-script`: allowed, but nothing runs there: the tab is loading, or was opened before Gazette
 * - `gone`: there is no such tab
 */
export type NoAccess = "forbidden" | "not-web" | "no-permission" | "unseen" | "no-script" | "gone";

/** What is known of a tab that does not answer. */
export interface SilentTab {
  /** undefined = the browser does not tell. */
  readonly url: string | undefined;
  /** Whether this address may be read. */
  readonly granted: boolean;
  /** Whether all of the web may be read. */
  readonly everywhere: boolean;
  /** Whether the browser is Firefox: it keeps extensions from sites that other browsers don't. */
  readonly firefox: boolean;
}

/** Hosts with the path that the browsers themselves keep extensions from. */
const STORES: readonly string[] = ["chromewebstore.google.com/", "chrome.google.com/webstore"];

/** Firefox's preference `extensions.webextensions.restrictedDomains`. */
const MOZILLA: readonly string[] = [
  "accounts-static.cdn.mozilla.net/",
  "accounts.firefox.com/",
  "addons.cdn.mozilla.net/",
  "addons.mozilla.org/",
  "api.accounts.firefox.com/",
  "content.cdn.mozilla.net/",
  "discovery.addons.mozilla.org/",
  "oauth.accounts.firefox.com/",
  "profile.accounts.firefox.com/",
  "support.mozilla.org/",
  "sync.services.mozilla.com/",
];

/** Why `tab` does not answer. */
export function noAccessOf({ url, granted, everywhere, firefox }: SilentTab): NoAccess {
  if (url === undefined) return everywhere ? "forbidden" : "unseen";
  const { protocol, host, pathname } = new URL(url);
  if (["file:", "data:", "blob:", "ftp:"].includes(protocol)) return "not-web";
  if (protocol !== "http:" && protocol !== "https:") return "forbidden";
  const closed = firefox ? MOZILLA : STORES;
  if (closed.some((start) => (host + pathname).startsWith(start))) return "forbidden";
  return granted ? "no-script" : "no-permission";
}
