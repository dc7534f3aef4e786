/**
 * The door to the browser for background and pages: webextension-polyfill, cut to what Gazette calls.
 * No other file but `browser-native.ts` touches `chrome` or `browser`, so that this list is what the extension can do.
 */

import type { Browser } from "webextension-polyfill";
import polyfill from "webextension-polyfill";

/** What the extension may ask of the browser; phones do not have all of it. */
export type Door = Pick<Browser, "runtime" | "storage" | "tabs" | "action" | "scripting" | "permissions" | "i18n" | "extension"> &
  Partial<Pick<Browser, "omnibox" | "contextMenus" | "commands">>;

/** The door for background and pages; a content script takes `browser-native.ts`. */
export const browser: Door = polyfill;
