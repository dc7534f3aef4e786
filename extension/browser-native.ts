/**
 * The door to the browser for content scripts, and for the words of all surfaces: `chrome` itself, which answers with promises under Manifest V3 in
 * both browsers, at no bytes.
 * Chrome has `browser` too by now, but its first touch costs a millisecond on every page.
 */
import type { Door } from "./browser.ts";

/** What they may ask of the browser. */
export const browser = (globalThis as unknown as { readonly chrome: Pick<Door, "runtime" | "storage" | "extension" | "i18n"> }).chrome;
