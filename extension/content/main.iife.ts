/** The always-on script: only wiring. */
import { NAMES } from "../../generated/names.ts";
import { startGazette } from "./start.ts";

globalThis.gazette?.end();
globalThis.gazette = startGazette(NAMES);
if (!globalThis.gazetteHeld) globalThis.gazette.start();
