/** The always-on script: only wiring. */
import { SIEVE } from "../../generated/sieve.ts";
import { ours } from "./ours.ts";
import { startSieve } from "./sieve.ts";

ours("gazetteSieve")?.stop();
ours("gazette")?.end();
globalThis.gazetteSieve = startSieve(SIEVE);
