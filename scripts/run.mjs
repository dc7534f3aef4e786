/**
 * The one way into every command: `node scripts/run.mjs start|test|build|dev|fix|bench|check-data|new|schema|export|changelog|census|confusion|gallery|
 * package|fuzz [arguments]`.
 * Runs on a clean clone with nothing but Node: sets up what is missing, then runs `scripts/<command>.ts`, which exports `run(arguments)`.
 */
import { fileURLToPath } from "node:url";
import { browsersReady } from "./setup-browsers.mjs";
import { dependenciesReady, nodeIsNewEnough } from "./setup-dependencies.mjs";

const COMMANDS = [
  "start",
  "test",
  "build",
  "dev",
  "fix",
  "bench",
  "check-data",
  "new",
  "schema",
  "export",
  "changelog",
  "census",
  "confusion",
  "gallery",
  "package",
  "fuzz",
];

const [command = "", ...args] = process.argv.slice(2);
process.exitCode = await main().catch((error) => {
  if (error?.name === "UsageError" || error?.code?.startsWith("ERR_PARSE_ARGS")) return complain(error.message, 2);
  console.error(error?.stack ?? error);
  return 1;
});

async function main() {
  if (!COMMANDS.includes(command)) return complain(`unknown command "${command}"; there are ${COMMANDS.join(", ")}`);
  if (!nodeIsNewEnough()) return complain(`Node ${process.versions.node} is too old: install Node 20.19 or newer`);
  process.chdir(fileURLToPath(new URL("..", import.meta.url)));
  dependenciesReady();
  const missing = browsersReady(command, args);
  if (missing !== null) return complain(missing);
  // Node 20 strips no types; Vite's module runner does, and keeps stdout clean.
  const { runnerImport } = await import("vite");
  const { module } = await runnerImport(fileURLToPath(new URL(`./${command}.ts`, import.meta.url)));
  return module.run(args);
}

function complain(sentence, code = 1) {
  console.error(`gazette: ${sentence}`);
  return code;
}
