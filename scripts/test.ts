/** `npm test`: every check, one after the other, all of them even where one fails. */
import { join } from "node:path";
import manifest from "../package.json" with { type: "json" };
import { build } from "./build.ts";
import { writeGenerated } from "./dataset.ts";
import { BROWSERS } from "./drive/launch.ts";
import { PACKAGES, writePackages, zipName } from "./package.ts";
import { type Counts, linted, vitested } from "./test-counts.ts";
import { runTool } from "./tools.ts";

/** Each gives how many checks passed and failed; a thrown error is one failure. */
const STEPS: readonly (readonly [name: string, check: () => Promise<Counts>])[] = [
  ["record: data/ is checked and compiled into generated/", () => writeGenerated(process.cwd()).then(() => ONE_PASSED)],
  ["types of src/, which knows no browser", () => tool("tsc", "-p", "src")],
  ["types", () => tool("tsc")],
  ["lint and format (npm run fix repairs)", () => tool("biome", "check", "--error-on-warnings", ".")],
  ...BROWSERS.map((name) => [`build for ${name}`, () => build(name).then(() => ONE_PASSED)] as const),
  ["packages", async () => writePackages(process.cwd()) ?? ONE_PASSED],
  ["tests, in Node and in both browsers", vitested],
  ["the stores' linter on the package for Firefox", () => linted(join(PACKAGES, zipName(manifest.version, "firefox")))],
];

const ONE_PASSED: Counts = { passed: 1, failed: 0 };
const ONE_FAILED: Counts = { passed: 0, failed: 1 };

/** Runs the command; gives the exit code. */
export async function run(): Promise<number> {
  const outcomes: (Counts & { name: string })[] = [];
  for (const [name, check] of STEPS) {
    console.log(`\n── ${name}`);
    const begun = performance.now();
    const counts = await check().catch((error: unknown) => {
      console.error(error instanceof Error ? error.message : error);
      return ONE_FAILED;
    });
    outcomes.push({ name, ...counts });
    console.log(`── ${counts.failed === 0 ? "passed" : "FAILED"} in ${((performance.now() - begun) / 1000).toFixed(1)} s`);
  }
  const failed = outcomes.filter((outcome) => outcome.failed > 0);
  for (const { name } of failed) console.log(`\nfailed: ${name}`);
  const sum = (key: keyof Counts) => outcomes.reduce((total, counts) => total + counts[key], 0);
  console.log(`\n${sum("passed")} passed, ${sum("failed")} failed`);
  return failed.length === 0 ? 0 : 1;
}

async function tool(name: string, ...args: readonly string[]): Promise<Counts> {
  return (await runTool(name, args)) === 0 ? ONE_PASSED : ONE_FAILED;
}
