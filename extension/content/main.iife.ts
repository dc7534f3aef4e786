/** The always-on script: only wiring. */
import { SIEVE } from "../../generated/sieve.ts";
import { startSieve } from "./sieve.ts";

globalThis.gazetteSieve?.stop();
globalThis.gazette?.end();
globalThis.gazetteSieve = startSieve(SIEVE);
