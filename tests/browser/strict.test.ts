import { describe, expect, test } from "vitest";
import { paintedOn, pointAtFlag } from "../../scripts/drive/flags.ts";
import { cardBox } from "./card-seen.ts";
import { BROWSERS } from "./harness.ts";
import { pageOf, soon, useOneTab } from "./one-tab.ts";

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

  test("has a card that is used while a modal dialog is open, and Escape closes the card alone", async () => {
    const script = "<script>document.querySelector('dialog').showModal()</script>";
    await at.show(`<p>Astrill</p><dialog><p>NordVPN is named in this notice.</p></dialog>${script}`);
    await soon(() => paintedOn(at.page)).toEqual(["Astrill", "NordVPN"]);
    const before = await at.page.evaluate(() => document.documentElement.outerHTML);
    await pointAtFlag(at.page, "NordVPN");
    await soon(() => cardBox(at.page)).not.toBeNull();
    const hit = await at.page.evaluate(() => {
      const card = document.querySelector(":popover-open");
      const { x, y, width, height } = card?.getBoundingClientRect() ?? new DOMRect();
      return card !== null && document.elementFromPoint(x + width / 2, y + height / 2) === card;
    });
    expect(hit).toBe(true);
    await at.page.keyboard.press("Escape");
    await soon(() => cardBox(at.page)).toBeNull();
    expect(await at.page.evaluate(() => document.querySelector("dialog")?.open)).toBe(true);
    expect(await at.page.evaluate(() => document.documentElement.outerHTML)).toBe(before);
  });
});
