/** The script that shows flags, injected where there is something to show or the popup asks: only wiring. */
import { APPS } from "../../generated/apps.ts";
import { STANDINGS } from "../../generated/standings.ts";
import { browser } from "../browser-native.ts";
import { ours } from "./ours.ts";
import { showFlags } from "./show.ts";

const gazette = ours("gazette");
if (gazette && ours("gazetteShown")?.of !== gazette)
  globalThis.gazetteShown = showFlags(gazette, browser, { apps: APPS, standings: STANDINGS });
