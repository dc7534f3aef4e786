/**
 * `npm run changelog`: prints what the record has gained since the last release, as CHANGELOG.md has it under "Data".
 * `npm run changelog -- --release 0.2.0` writes it there, and `data/released.yaml`, from which the next release is told.
 */
import { readFileSync, writeFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { parse, stringify } from "yaml";
import { type Digests, digestsOf, newsOf, released } from "./changelog-news.ts";
import { checkData } from "./data-check.ts";
import { UsageError } from "./start-options.ts";

const RELEASED = "data/released.yaml";
const CHANGELOG = "CHANGELOG.md";

/** Runs the command; gives the exit code. Nothing is written where the record has errors. Throws a {@link UsageError}. */
export async function run(args: readonly string[]): Promise<number> {
  const release = releaseOf(args);
  const { records, problems } = await checkData(process.cwd());
  if (problems.length > 0)
    throw new UsageError(`the record has ${problems.length} errors, and nothing was written; npm run check-data tells them`);
  const news = newsOf(records, parse(readFileSync(RELEASED, "utf8")) as Digests);
  console.log(news);
  if (release === null) return 0;
  const today = new Date().toISOString().slice(0, 10);
  writeFileSync(CHANGELOG, released(readFileSync(CHANGELOG, "utf8"), release, today, news));
  writeFileSync(RELEASED, stringify(digestsOf(records)));
  return 0;
}

function releaseOf(args: readonly string[]): string | null {
  try {
    const { values } = parseArgs({ args: [...args], options: { release: { type: "string" } } });
    const { release = null } = values;
    if (release === null || /^\d+\.\d+\.\d+$/.test(release)) return release;
    throw new Error(`"${release}" is no version such as 0.2.0`);
  } catch (error) {
    throw new UsageError(`${(error as Error).message}\nnpm run changelog [-- --release VERSION]`);
  }
}
