/**
 * The door to the browser for content scripts: the browser's own promises, which both give there, at no bytes.
 * In Chrome `browser` may be missing; `chrome` answers with promises under Manifest V3.
 */
import type { Door } from "./browser.ts";

declare const chrome: Pick<Door, "runtime" | "storage">;
declare const globalThis: { readonly browser?: Pick<Door, "runtime" | "storage"> };

export const browser: Pick<Door, "runtime" | "storage"> = globalThis.browser ?? chrome;
