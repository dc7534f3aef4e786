/**
 * The door to the browser for content scripts: the browser's own promises, which both give there, at no bytes.
 * In Chrome `browser` may be missing; `chrome` answers with promises under Manifest V3.
 */
import type { Door } from "./browser.ts";

type World = { readonly browser?: Pick<Door, "runtime" | "storage">; readonly chrome: Pick<Door, "runtime" | "storage"> };
const world = globalThis as unknown as World;

/** What content scripts may ask of the browser. */
export const browser: Pick<Door, "runtime" | "storage"> = world.browser ?? world.chrome;
