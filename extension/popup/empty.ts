/** Why the popup has nothing to list, and the one button that helps. */
import type { NoAccess } from "./access.ts";

/**
 * No access; what the page answered (`paused`, also by an administrator; `not-asked`, also in private windows alone; `nothing`); or `failed`: our
 * own files cannot be read.
 */
export type Empty = NoAccess | "paused" | "paused-by-administrator" | "not-asked" | "not-asked-in-private" | "nothing" | "failed";

/** What the button of an empty state does. */
export type Help = "resume" | "readNow" | "allow" | "inject";

/** The words of each empty state. */
export const EMPTY_WORDS: Record<
  Empty,
  { readonly title: string; readonly why: string; readonly help: { readonly does: Help; readonly label: string } | null }
> = {
  nothing: {
    title: "No provider recognised here",
    why: "This page names no VPN, cloud host, app store or other service that the record knows.",
    help: null,
  },
  paused: {
    title: "Paused on this site",
    why: "You asked Gazette not to read pages here.",
    help: { does: "resume", label: "Resume on this site" },
  },
  "paused-by-administrator": {
    title: "Paused on this site",
    why: "Your administrator has set that Gazette reads no pages here.",
    help: null,
  },
  "not-asked-in-private": {
    title: "Not read yet",
    why: "You chose that pages in private windows are read only when you ask.",
    help: { does: "readNow", label: "Read this page" },
  },
  "not-asked": {
    title: "Not read yet",
    why: "You chose that pages are read only when you ask.",
    help: { does: "readNow", label: "Read this page" },
  },
  forbidden: {
    title: "Browsers let no extension read this page",
    why: "It belongs to the browser itself, to an extension store or to a viewer.",
    help: null,
  },
  "not-web": {
    title: "Not a web page",
    why: "Gazette reads pages from http and https addresses only.",
    help: null,
  },
  "no-permission": {
    title: "Not allowed on this site",
    why: "The browser has not given Gazette permission to read pages here.",
    help: { does: "allow", label: "Allow on this site" },
  },
  unseen: {
    title: "This page cannot be seen",
    why: "Either Gazette is not allowed on this site, or it is a page that browsers let no extension read.",
    help: { does: "allow", label: "Allow on all sites" },
  },
  "no-script": {
    title: "Not read yet",
    why: "This page is still loading, or it was opened before Gazette was installed or updated.",
    help: { does: "inject", label: "Read this page now" },
  },
  gone: {
    title: "The tab is closed",
    why: "There is no page to read any more.",
    help: null,
  },
  failed: {
    title: "The record could not be read",
    why: "A file of the extension is missing or damaged; installing it again helps.",
    help: null,
  },
};
