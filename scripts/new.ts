/** `npm run new -- event CC DATE SLUG` and its like: a skeleton that has the shape of a record and says what goes where. */
import { existsSync, mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { pathOf } from "../src/dataset/read.ts";
import { isPartialDate } from "../src/dates.ts";
import { skeletonOf } from "./new-skeleton.ts";
import { UsageError } from "./start-options.ts";

const USAGE = `npm run new -- event COUNTRY DATE WORDS        e.g. event cn 2017-07-29 apple-removes-vpn-apps
npm run new -- instrument COUNTRY WORDS        e.g. instrument cn 2017-miit-vpn-notice
npm run new -- provider NAME                   e.g. provider expressvpn`;

/** Writes the file and says what to do next; gives the exit code. Never overwrites. Throws a {@link UsageError}. */
export async function run(args: readonly string[]): Promise<number> {
  const path = join("data", askedPath(args));
  if (existsSync(path)) throw new UsageError(`${path} is there already; choose other words`);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, skeletonOf(args, new Date().toISOString().slice(0, 10)));
  console.log(`${path}\nReplace everything in <angle brackets>; npm run check-data says what is left.`);
  return 0;
}

/** The path below `data/` that the words on the command line ask for. Throws a {@link UsageError} that says which word is wrong, and how it should be. */
export function askedPath([what, ...words]: readonly string[]): string {
  const expected = { event: 3, instrument: 2, provider: 1 }[what ?? ""];
  if (expected === undefined) throw new UsageError(`what is to be new?\n${USAGE}`);
  if (words.length !== expected) throw new UsageError(`${what} takes ${expected} words, and there are ${words.length}\n${USAGE}`);
  const slug = words.at(-1) ?? "";
  if (!/^[a-z0-9]+(-[a-z0-9]+)*$/.test(slug)) throw new UsageError(`"${slug}" must be lower-case words joined by hyphens`);
  if (what === "provider") return pathOf("providers", slug);
  const [country = "", date = ""] = words;
  if (!/^[a-z]{2}$/.test(country)) throw new UsageError(`"${country}" must be a country in two small letters, or eu`);
  if (what === "instrument") return pathOf("instruments", `${country}-${slug}`);
  if (!isPartialDate(date))
    throw new UsageError(`"${date}" must be a date of the calendar: YYYY-MM-DD, YYYY-MM or YYYY, the day of the act`);
  return pathOf("events", `${country}-${date}-${slug}`);
}
