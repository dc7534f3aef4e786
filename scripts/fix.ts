/** `npm run fix`: formats, and repairs what the linter can repair. */
import { runTool } from "./tools.ts";

/** Runs the command; gives the exit code. */
export function run(): Promise<number> {
  return runTool("biome", ["check", "--write", "."]);
}
