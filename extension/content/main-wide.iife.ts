/** The always-on script of readers who have kinds flagged that stand on nearly every page, platforms or telecoms: only wiring. */
import { SIEVE } from "../../generated/sieve-wide.ts";
import { ours } from "./ours.ts";
import { startSieve } from "./sieve.ts";

ours("gazetteSieve")?.stop();
ours("gazette")?.end();
globalThis.gazetteWide = true;
globalThis.gazetteSieve = startSieve(SIEVE);
