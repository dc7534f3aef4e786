/** From a name in an article to its citation in the clipboard: what a journalist comes for, in three actions. */
import { describe, expect, test } from "vitest";
import { RECORDS } from "../record.ts";
import { cardBox, flagBox, middleOf, type SeenBox } from "./card-seen.ts";
import { BROWSERS } from "./harness.ts";
import { soon, useOneTab } from "./one-tab.ts";
import { openDossier } from "./open-dossier.ts";

describe.each(BROWSERS)("from a name to a citation in %s", (name) => {
  const at = useOneTab(name);
  const [newest] = RECORDS.events
    .filter(({ providers }) => providers.some(({ id }) => id === "nordvpn"))
    .toSorted((a, b) => (a.date < b.date ? 1 : -1));

  test("it is three actions with a mouse: point, open, copy", async () => {
    await at.page.mouse.move(2, 2);
    await at.show("<p style='margin:300px'>Yesterday NordVPN answered.</p>");
    await soon(at.painted).toEqual(["NordVPN"]);
    const [x, y] = middleOf(await flagBox(at.page, "NordVPN"));
    await at.page.mouse.move(x, y, { steps: 8 });
    await soon(() => cardBox(at.page)).not.toBeNull();
    const { left, bottom } = (await cardBox(at.page)) as SeenBox;
    await at.page.mouse.click(left + 50, bottom - 46);
    const dossier = openDossier(at.browser);
    await soon(dossier.text).toContain(newest?.title);
    expect(await dossier.press("Copy citation")).toContain(newest?.sources[0]?.publisher);
    await dossier.close();
    await at.page.bringToFront();
  });
  test("and by the keyboard alone: next flag, Tab, Enter; the dossier is then in front", async () => {
    await at.show("<p>Yesterday NordVPN answered.</p>");
    await soon(at.painted).toEqual(["NordVPN"]);
    await at.browser.backstage.askTab(at.tab.id, "goToFlag", { step: 1 });
    await soon(() => cardBox(at.page)).not.toBeNull();
    // Three sources come first.
    for (let i = 0; i < 4; i += 1) await at.page.keyboard.press("Tab");
    await at.page.keyboard.press("Enter");
    const dossier = openDossier(at.browser);
    await soon(dossier.text).toContain(newest?.title);
    expect(await dossier.press("Copy citation of the event")).toContain(newest?.id);
    await dossier.close();
    await at.page.bringToFront();
  });
});
