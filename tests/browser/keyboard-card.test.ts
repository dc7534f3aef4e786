/** The card by the keyboard alone, opened by the command for the next flag. */
import { describe, expect, test } from "vitest";
import { cardBox } from "./card-seen.ts";
import { DIALOGS } from "./dialogs.ts";
import { BROWSERS } from "./harness.ts";
import { soon, useOneTab } from "./one-tab.ts";
import { openRooted } from "./open-rooted.ts";
import { back } from "./walk.ts";

describe.each(BROWSERS)("the card of the next flag in %s", (name) => {
  const at = useOneTab(name, () => ({ folder: openRooted(name) }));
  /** What of the card has the focus, and whether it shows that; null = nothing of it has. */
  const inCard = () =>
    at.page.evaluate(() => {
      let element = document.activeElement as HTMLElement | null;
      while (element?.shadowRoot?.activeElement && element.popover === null) element = element.shadowRoot.activeElement as HTMLElement;
      const focused = element?.shadowRoot?.activeElement;
      return focused ? ([focused.textContent?.trim() ?? "", getComputedStyle(focused).outlineStyle] as const) : null;
    });
  const opened = async () => {
    await at.browser.backstage.askTab(at.tab.id, "goToFlag", { step: 1 });
    await soon(() => cardBox(at.page)).not.toBeNull();
    await soon(inCard).not.toBeNull();
  };
  const closed = async () => {
    await at.page.keyboard.press("Escape");
    await soon(() => cardBox(at.page)).toBeNull();
  };

  test("takes the focus, lets it out, and gives it back only where it still has it", async () => {
    await at.page.bringToFront();
    await at.page.mouse.move(2, 2);
    await at.show('<button id="before">Before</button><p>Yesterday NordVPN answered.</p><button id="after">After</button>');
    await soon(at.painted).toEqual(["NordVPN"]);
    const own = () => at.page.evaluate(() => document.activeElement?.id);
    await at.page.focus("#before");
    await opened();
    await back(at.page);
    await soon(own).toBe("after");
    expect(await inCard()).toBeNull();
    await closed();
    expect(await own()).toBe("after");
    await opened();
    const said: string[] = [];
    for (let left = 12; left > 0 && !said.at(-1)?.startsWith("Hide NordVPN"); left -= 1) {
      await at.page.keyboard.press("Tab");
      const [words = "nothing", outline] = (await inCard()) ?? [];
      expect([words, outline]).toEqual([words, "solid"]);
      said.push(words);
    }
    // Sources come before the buttons.
    expect(said.slice(-3)).toEqual([expect.stringMatching(/^Open dossier/), "Wrong match?", expect.stringMatching(/^Hide NordVPN/)]);
    await closed();
    expect(await own()).toBe("after");
  });

  test.each(DIALOGS)("hides a provider over a modal dialog %s, and the dialog has the focus again", async (_, markup, tree) => {
    await at.page.mouse.move(2, 2);
    await at.show(`${markup}<script>${tree}.querySelector("dialog").showModal()</script>`);
    await soon(at.painted).toEqual(["NordVPN"]);
    const focused = () =>
      at.page.evaluate(() => {
        let element = document.activeElement;
        while (element?.shadowRoot?.activeElement) element = element.shadowRoot.activeElement;
        return element?.textContent;
      });
    await at.page.evaluate(`(${tree}.querySelector("button") ?? document.querySelector("button")).focus()`);
    expect(await focused()).toBe("Agree");
    await opened();
    for (let left = 12; left > 0 && !(await inCard())?.[0].startsWith("Hide NordVPN"); left -= 1) await at.page.keyboard.press("Tab");
    await at.page.keyboard.press("Enter");
    await soon(at.browser.stored).toMatchObject({ hidden: { nordvpn: { until: "new" } } });
    await closed();
    expect(await focused()).toBe("Agree");
  });
});
