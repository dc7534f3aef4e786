/** The script that shows flags, injected where there is something to show: only wiring. */
import { APPS } from "../../generated/apps.ts";
import { browser } from "../browser-native.ts";
import { showFlags } from "./show.ts";

if (globalThis.gazette) globalThis.gazetteShown = showFlags(globalThis.gazette, browser, APPS);
