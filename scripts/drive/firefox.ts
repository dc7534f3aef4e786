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
