/** The tools in node_modules, by their own Node: no shell, so that Windows needs nothing special. */
import { spawn } from "node:child_process";
import { readFileSync } from "node:fs";
import { dirname, join } from "node:path";

/** Runs a package's command with its output on stderr; gives its exit code. */
export function runTool(name: string, args: readonly string[]): Promise<number> {
  const child = spawn(process.execPath, [binaryOf(name), ...args], { stdio: ["ignore", 2, 2] });
  return new Promise((resolve, reject) => {
    child.once("error", reject);
    child.once("close", (code) => resolve(code ?? 1));
  });
}

/** Runs a package's command and gives what it wrote to stdout; stderr passes through. */
export function outputOf(name: string, args: readonly string[]): Promise<string> {
  const child = spawn(process.execPath, [binaryOf(name), ...args], { stdio: ["ignore", "pipe", 2] });
  const chunks: Buffer[] = [];
  child.stdout?.on("data", (chunk: Buffer) => chunks.push(chunk));
  return new Promise((resolve, reject) => {
    child.once("error", reject);
    child.once("close", () => resolve(Buffer.concat(chunks).toString()));
  });
}

const PACKAGES: Readonly<Record<string, string>> = { tsc: "typescript", biome: "@biomejs/biome" };

/** The script behind a command, from its package's own manifest. */
function binaryOf(name: string): string {
  const manifest = join("node_modules", PACKAGES[name] ?? name, "package.json");
  const { bin } = JSON.parse(readFileSync(manifest, "utf8")) as { bin: string | Record<string, string> };
  const script = typeof bin === "string" ? bin : bin[name];
  if (script === undefined) throw new Error(`${manifest} has no command ${name}`);
  return join(dirname(manifest), script);
}
