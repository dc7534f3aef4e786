/** The end of the background, which browsers bring about whenever they like. */
import type { Page } from "puppeteer-core";
import { inFirefoxItself } from "./firefox.ts";
import { type Driven, firefoxIdIn } from "./launch.ts";

/** Ends the service worker (Chrome) or event page (Firefox), if it runs. `own` is a page of the extension. */
export async function endBackground({ name, browser, folder, root }: Driven, own: Page): Promise<void> {
  if (name === "firefox") {
    const extension = `WebExtensionPolicy.getByID(${JSON.stringify(firefoxIdIn(folder))}).extension`;
    const options = "{ ignoreDevToolsAttached: true, disableResetIdleForTest: true }";
    return inFirefoxItself(browser, `${extension}.terminateBackground(${options})`);
  }
  // Not puppeteer 24's `WebWorker.close`: it then detaches from the target that it has just closed, and throws.
  const session = await own.createCDPSession();
  await session.send("ServiceWorker.enable");
  await session.send("ServiceWorker.stopAllWorkers");
  const runs = () => browser.targets().some((target) => target.type() === "service_worker" && target.url().startsWith(root));
  while (runs()) await new Promise((resolve) => setTimeout(resolve, 10));
  await session.detach();
}
