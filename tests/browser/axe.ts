/** axe-core in a real page, contrast included. */
import axe from "axe-core";
import type { Page } from "puppeteer-core";

/** The rules that the page breaks, each with the elements that do; `only` one rule, and only within an element, where given. */
export async function brokenRules(page: Page, only?: string, within?: string): Promise<readonly string[]> {
  await page.evaluate(axe.source);
  return page.evaluate(
    async (element, options) => {
      const { violations } = await (globalThis as unknown as { axe: typeof axe }).axe.run(element, options);
      return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(" ")}`);
    },
    within ?? "html",
    // What passed is not looked at, and would be described for every element.
    { resultTypes: ["violations" as const], ...(only !== undefined && { runOnly: [only] }) },
  );
}
