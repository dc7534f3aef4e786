/** axe-core in a real page, contrast included. */
import axe from "axe-core";
import type { Page } from "puppeteer-core";

/** The rules that the page breaks, each with the elements that do; `only` one rule where given. */
export async function brokenRules(page: Page, only?: string): Promise<readonly string[]> {
  await page.evaluate(axe.source);
  return page.evaluate(
    async (options) => {
      const { violations } = await (globalThis as unknown as { axe: typeof axe }).axe.run(options);
      return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(" ")}`);
    },
    only === undefined ? {} : { runOnly: [only] },
  );
}
