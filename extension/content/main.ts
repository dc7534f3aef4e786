/** The always-on script: only wiring. */
import { NAMES } from "../../generated/names.ts";
import { startGazette } from "./start.ts";

startGazette(NAMES);
