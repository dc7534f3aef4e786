/** The script that reads a page and recognises names, injected where the sieve let something through or the popup asks: only wiring. */
import { NAMES } from "../../generated/names.ts";
import { ours } from "./ours.ts";
import { startGazette } from "./start.ts";

ours("gazetteSieve")?.stop();
ours("gazette")?.end();
globalThis.gazette = startGazette(NAMES);
if (!ours("gazetteHeld")) globalThis.gazette.start(ours("gazetteWide") ?? false);
