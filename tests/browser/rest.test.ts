import type { CDPSession } from "puppeteer-core";
import { describe, expect, test } from "vitest";
import { BROWSERS } from "./harness.ts";
import { soon, useOneTab } from "./one-tab.ts";

describe.each(BROWSERS)("the content script in %s", (name) => {
  const at = useOneTab(name);

  /** What is answered to somebody who goes on asking while the page is loaded again. */
  const readingsOnReload = async () => {
    let isLoading = true;
    // A storage that is busy answers the page late.
    const written = at.browser.store({ other: Array.from({ length: 40 }, () => "x".repeat(100_000)) });
    const loaded = at.page.reload({ waitUntil: "load" }).finally(() => {
      isLoading = false;
    });
    const readings = new Set<string>();
    while (isLoading) readings.add((await at.browser.flags(at.tab)).reading);
    await Promise.all([loaded, written]);
    return [...readings.add((await at.browser.flags(at.tab)).reading)];
  };

  test("answers whoever asks while it starts", async () => {
    await at.show("<p>NordVPN</p>");
    for (let round = 0; round < 8; round++) expect(await readingsOnReload()).toEqual(["read"]);
    await soon(at.painted).toEqual(["NordVPN"]);
  });

  test("answers by the reader's settings while it starts", async () => {
    await at.browser.store({ paused: ["127.0.0.1"] });
    await at.show("<p>NordVPN</p>");
    for (let round = 0; round < 8; round++) expect(await readingsOnReload()).toEqual(["paused"]);
    expect(await at.painted()).toEqual([]);
  });

  // Only Chrome's developer tools reach the script's own world.
  test.runIf(name === "chrome").each([
    ["shows all", "<p>NordVPN and Astrill</p>"],
    ["hides a name in a paragraph that is shown", "<p>NordVPN and <span style='display:none'>Astrill</span></p>"],
    ["hides a name for the eye only", "<p>NordVPN and <span style='visibility:hidden'>Astrill</span></p>"],
  ])("reads nothing again on a page at rest that %s", async (_what, body) => {
    await at.show(body);
    await soon(at.painted).toContain("NordVPN");
    const session = await at.page.createCDPSession();
    const world = await worldOf(session, at.browser.root);
    const run = (expression: string) => session.send("Runtime.evaluate", { expression, contextId: world, returnByValue: true });
    await run(`globalThis.walks = 0; {
      const walk = document.createTreeWalker;
      document.createTreeWalker = (...given) => { walks += 1; return walk.apply(document, given); };
    }`);
    const walks = async () => (await run("walks")).result.value as number;
    const end = performance.now() + 1500;
    while (performance.now() < end) await new Promise((resolve) => setTimeout(resolve, 100));
    // A reading or two may still have been under way.
    expect(await walks()).toBeLessThanOrEqual(2);
    await session.detach();
  });
});

/** The isolated world of the extension in the page. */
async function worldOf(session: CDPSession, root: string): Promise<number> {
  const worlds: number[] = [];
  session.on("Runtime.executionContextCreated", ({ context }) => {
    if (context.origin === root.slice(0, -1)) worlds.push(context.id);
  });
  await session.send("Runtime.enable");
  const world = worlds.at(-1);
  if (world === undefined) throw new Error("no content script runs here");
  return world;
}
