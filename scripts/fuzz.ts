/**
 * `npm run fuzz -- [--seconds N] [--seed S] [--browser chrome|firefox]`: random pages and changes in a real browser. What fails is made small and
 * kept in `tests/pages-odd/fuzz/`, where `npm test` tries it again.
 */
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { builtFor } from "./build.ts";
import { BROWSERS } from "./drive/launch.ts";
import { fuzz, onGround } from "./fuzz/run.ts";
import { UsageError } from "./start-options.ts";

/** Where pages that failed are kept. */
const KEPT = join("tests", "pages-odd", "fuzz");

/** Runs the command; gives the exit code, 1 = a page failed. Throws a `UsageError` where what was typed makes no sense. */
export async function run(args: readonly string[]): Promise<number> {
  const text = (other: string) => ({ type: "string", default: other }) as const;
  const options = { seconds: text("60"), seed: text("1"), browser: text("chrome") };
  const { values } = parseArgs({ args: [...args], options });
  const browser = BROWSERS.find((one) => one === values.browser);
  if (!browser) throw new UsageError(`--browser ${values.browser} is none; there are ${BROWSERS.join(" and ")}`);
  for (const number of [values.seconds, values.seed]) if (!/^\d{1,9}$/.test(number)) throw new UsageError(`${number} is no whole number`);
  const seed = Number(values.seed);
  const { pages, bursts, flags, failures } = await onGround(browser, await builtFor(browser), (ground) =>
    fuzz(ground, seed, Number(values.seconds)),
  );
  for (const failure of failures) {
    const file = join(KEPT, `${browser}-${failure.seed}.json`);
    mkdirSync(KEPT, { recursive: true });
    writeFileSync(file, `${JSON.stringify(failure, null, 2)}\n`);
    console.log(`\nseed ${failure.seed}: ${failure.wrong}\nkept as ${file}`);
  }
  const tried = `${pages} pages, ${bursts} bursts of changes, ${flags} flags compared`;
  console.log(`${browser}, seeds ${seed} to ${seed + pages - 1}: ${tried}; ${failures.length} failed`);
  return failures.length === 0 ? 0 : 1;
}
