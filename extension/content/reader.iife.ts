/** The script that reads a page and recognises names, injected where the sieve let something through or the popup asks: only wiring. */
import { NAMES } from "../../generated/names.ts";
import { startGazette } from "./start.ts";

globalThis.gazetteSieve?.stop();
globalThis.gazette?.end();
globalThis.gazette = startGazette(NAMES);
if (!globalThis.gazetteHeld) globalThis.gazette.start();
