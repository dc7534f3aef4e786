import { describe, expect, test } from "vitest";
import { paintedOn, pointAtFlag } from "../../scripts/drive/flags.ts";
import { cardBox, isCardInFront } from "./card-seen.ts";
import { DIALOGS } from "./dialogs.ts";
import { BROWSERS } from "./harness.ts";
import { pageOf, soon, stays, useOneTab } from "./one-tab.ts";

const POLICY = [
  "default-src 'none'",
  "style-src 'none'",
  "script-src 'nonce-t'",
  "require-trusted-types-for 'script'",
  "trusted-types 'none'",
].join(";");
const WATCH = `<title>Strict</title><script nonce="t">
  window.violations = [];
  document.addEventListener("securitypolicyviolation", (event) => violations.push(event.effectiveDirective + " " + event.blockedURI));
</script>`;

describe.each(BROWSERS)("a strict page in %s", (name) => {
  const at = useOneTab(name);

  test("has flags and cards under its own policy and breaks none of its rules", async () => {
    const html = pageOf("<p>NordVPN</p><x-open><template shadowrootmode=open><p>Astrill</p></template></x-open>", WATCH);
    await at.show({ html, headers: { "content-security-policy": POLICY } });
    await soon(at.painted).toHaveLength(2);
    await pointAtFlag(at.page, "NordVPN");
    await soon(() => cardBox(at.page)).not.toBeNull();
    await at.page.keyboard.press("Escape");
    await soon(() => cardBox(at.page)).toBeNull();
    const violations = await at.page.evaluate(() => (window as Window & { violations?: string[] }).violations);
    // Browsers ask for the icon of a page by themselves.
    expect(violations?.filter((violation) => !violation.endsWith("/favicon.ico"))).toEqual([]);
  });

  test.each(DIALOGS)(
    "has a card that is used while a modal dialog %s is open, and Escape closes the card alone",
    async (_, markup, root) => {
      await at.page.mouse.move(2, 2);
      await at.show(`<p>Astrill</p>${markup}<script>${root}.querySelector("dialog").showModal()</script>`);
      await soon(async () => (await paintedOn(at.page)).toSorted()).toEqual(["Astrill", "NordVPN"]);
      const html = () => at.page.evaluate(`document.documentElement.outerHTML + (${root}.innerHTML ?? "")`);
      const before = await html();
      await pointAtFlag(at.page, "NordVPN");
      await soon(() => cardBox(at.page)).not.toBeNull();
      expect(await isCardInFront(at.page)).toBe(true);
      // Inside the card the pointer has not left it.
      const { left, top } = (await cardBox(at.page)) ?? { left: 0, top: 0 };
      await at.page.mouse.move(left + 20, top + 20, { steps: 4 });
      await stays(async () => (await cardBox(at.page)) !== null, true);
      await at.page.keyboard.press("Escape");
      await soon(() => cardBox(at.page)).toBeNull();
      expect(await at.page.evaluate(`${root}.querySelector("dialog").open`)).toBe(true);
      expect(await html()).toBe(before);
    },
  );
});
