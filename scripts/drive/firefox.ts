/** What puppeteer has no call for in Firefox, over its own WebDriver BiDi connection. Needs `--remote-allow-system-access`. */
import type { Browser } from "puppeteer-core";

/** Present in puppeteer 24's BiDi browser, missing in its types. */
interface Connected {
  readonly connection: { send(method: string, params: object): Promise<{ result: unknown }> };
}

/** Evaluates an expression in Firefox's own window and waits for it; throws what it throws. */
export async function inFirefoxItself(browser: Browser, expression: string): Promise<void> {
  const { connection } = browser as unknown as Connected;
  const tree = (await connection.send("browsingContext.getTree", { "moz:scope": "chrome" })).result as { contexts: { context: string }[] };
  const target = { context: tree.contexts[0]?.context };
  const reply = (await connection.send("script.evaluate", { expression, target, awaitPromise: true })).result;
  const { exceptionDetails } = reply as { exceptionDetails?: { text: string } };
  if (exceptionDetails) throw new Error(exceptionDetails.text);
}

/** The addresses of all tabs. Puppeteer still takes a tab with an extension's page for an empty one. */
export async function tabsInFirefox(browser: Browser): Promise<readonly { readonly context: string; readonly url: string }[]> {
  const { connection } = browser as unknown as Connected;
  const { result } = await connection.send("browsingContext.getTree", {});
  return (result as { contexts: { context: string; url: string }[] }).contexts;
}

/** Closes a tab by its address and waits until puppeteer knows; false = there is none. */
export async function closeInFirefox(browser: Browser, isMeant: (url: string) => boolean): Promise<boolean> {
  const { connection } = browser as unknown as Connected;
  const shown = (await tabsInFirefox(browser)).find(({ url }) => isMeant(url));
  if (!shown) return false;
  const { length } = await browser.pages();
  await connection.send("browsingContext.close", { context: shown.context });
  for (let left = 40; left > 0 && (await browser.pages()).length === length; left -= 1)
    await new Promise((resolve) => setTimeout(resolve, 50));
  return true;
}
