/** The content script's isolated world, reached over Chromium's own protocol: no page and no message knows what is asked there. */
import { join } from "node:path";
import type { Page } from "puppeteer-core";
import { build, type Rolldown } from "vite";
import type { Reading } from "./in-page.ts";

/** The world of a tab, across its navigations. */
export interface World {
  /** What is recognised on the page that the tab shows. Throws where the content script does not come. */
  read(): Promise<Reading>;
}

const PATIENCE = 10_000;

/** Opens the way into the world of the extension at `root` in a tab; `script` is what {@link readingScript} gives. */
export async function openWorld(page: Page, root: string, script: string): Promise<World> {
  const session = await page.createCDPSession();
  let world: number | null = null;
  session.on("Runtime.executionContextCreated", ({ context: { id, origin, auxData } }) => {
    if (auxData?.type === "isolated" && `${origin}/` === root) world = id;
  });
  session.on("Runtime.executionContextDestroyed", ({ executionContextId }) => {
    if (executionContextId === world) world = null;
  });
  session.on("Runtime.executionContextsCleared", () => {
    world = null;
  });
  await session.send("Runtime.enable");

  const ask = async (contextId: number): Promise<Reading | null> => {
    const { result, exceptionDetails } = await session.send("Runtime.evaluate", { expression: script, contextId, returnByValue: true });
    if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
    return result.value as Reading | null;
  };
  return {
    async read() {
      const deadline = performance.now() + PATIENCE;
      for (;;) {
        const reading = world === null ? null : await ask(world);
        if (reading !== null) return reading;
        if (performance.now() > deadline) throw new Error("the content script does not answer");
        await new Promise((resolve) => setTimeout(resolve, 50));
      }
    },
  };
}

/** `in-page.ts` and what it imports as one expression. */
export async function readingScript(): Promise<string> {
  const entry = join(process.cwd(), "scripts", "confusion", "in-page.ts");
  const lib = { entry, formats: ["iife" as const], name: "gazetteReading" };
  const built = await build({ configFile: false, logLevel: "warn", build: { write: false, minify: false, target: "es2023", lib } });
  const [{ output }] = [built].flat() as [Rolldown.RolldownOutput];
  return `${output[0].code}\ngazetteReading.readHere()`;
}
