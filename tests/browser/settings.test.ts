import type { Page } from "puppeteer-core";
import { describe, expect, test } from "vitest";
import { openPopupPage } from "../../scripts/drive/popup-page.ts";
import { BROWSERS } from "./harness.ts";
import { soon, stays, useOneTab } from "./one-tab.ts";

describe.each(BROWSERS)("settings in %s", (name) => {
  const at = useOneTab(name);
  const reading = async () => (await at.browser.flags(at.tab)).reading;

  /** Runs `deed` in the popup of the tab. */
  const inPopup = async (deed: (popup: Page) => Promise<unknown>) => {
    const popup = await openPopupPage(at.browser, at.tab.id);
    await deed(popup);
    // The driver is quicker than a hand: a change is read, merged and written within some milliseconds, by the popup itself.
    await new Promise((resolve) => setTimeout(resolve, 200));
    await popup.close();
    await at.page.bringToFront();
  };
  const press = (popup: Page, label: string) => popup.locator(`::-p-text(${label})`).click();

  test("quiet: nothing is painted, and the badge counts", async () => {
    await at.browser.store({ mode: "quiet" });
    await at.show("<p>NordVPN and Astrill</p>");
    await soon(at.badge).toBe("2");
    expect(await at.painted()).toEqual([]);
    expect(await at.matches()).toEqual(["nordvpn: NordVPN × 1, 0", "astrill: Astrill × 1, 0"]);
    await at.page.evaluate(() => document.body.append("Surfshark"));
    await soon(at.badge).toBe("3");
    expect(await at.page.evaluate(() => [...CSS.highlights.keys()])).toEqual([]);
  });

  test("only when asked: nothing is read until the popup's button is pressed", async () => {
    await at.browser.store({ mode: "asked" });
    await at.show("<p>NordVPN</p>");
    await stays(at.badge, "");
    expect(await reading()).toBe("not-asked");
    expect(await at.matches()).toEqual([]);
    await inPopup((popup) => press(popup, "Read this page"));
    await soon(at.painted).toEqual(["NordVPN"]);
    await soon(at.badge).toBe("1");
    await at.page.reload();
    await soon(reading).toBe("not-asked");
    expect(await at.painted()).toEqual([]);
    await at.browser.store({ mode: "on" });
    await soon(at.painted).toEqual(["NordVPN"]);
    await at.page.reload();
    await soon(at.painted).toEqual(["NordVPN"]);
  });

  test("pause on this site: flags and badge go at once, stay away when the page is loaded again, and come back", async () => {
    await at.show("<p>NordVPN</p>");
    await soon(at.badge).toBe("1");
    await inPopup((popup) => press(popup, "Pause on this site"));
    await soon(at.painted).toEqual([]);
    await soon(at.badge).toBe("");
    expect(await at.browser.stored()).toEqual({ paused: ["127.0.0.1"] });
    await at.page.reload();
    await soon(reading).toBe("paused");
    expect(await at.painted()).toEqual([]);
    expect(await at.badge()).toBe("");
    await inPopup((popup) => press(popup, "Resume on this site"));
    await soon(at.painted).toEqual(["NordVPN"]);
    await soon(at.badge).toBe("1");
    expect(await at.browser.stored()).toEqual({ paused: [] });
    // The browser's list of pages has let go of the host, too.
    await at.page.reload();
    await soon(at.painted).toEqual(["NordVPN"]);
  });

  test("a pause holds for its own host only", async () => {
    await at.browser.store({ paused: ["www.example.com", "localhost"] });
    await at.show("<p>NordVPN</p>");
    await soon(at.painted).toEqual(["NordVPN"]);
  });

  test.each([
    { mode: 42, paused: "127.0.0.1" },
    { mode: "loud", paused: { 0: "127.0.0.1" } },
    { mode: null, paused: [null, 7, ["127.0.0.1"]] },
    { mode: ["quiet"], paused: 0, other: "x" },
  ])("nonsense in storage, %j, is as if nothing were there", async (nonsense) => {
    await at.browser.store(nonsense);
    await at.show("<p>NordVPN</p>");
    await soon(at.painted).toEqual(["NordVPN"]);
    await soon(at.badge).toBe("1");
    await inPopup(async (popup) => {
      await soon(() => popup.evaluate(() => document.body.innerText)).toContain("Flags: on");
      await press(popup, "Pause on this site");
    });
    await soon(at.badge).toBe("");
  });

  test("the popup's control takes effect on the page that is open", async () => {
    await at.show("<p>NordVPN</p>");
    await soon(at.painted).toEqual(["NordVPN"]);
    await inPopup(async (popup) => {
      await popup.locator("footer summary").click();
      await popup.locator("footer label:nth-of-type(2) input").click();
      await soon(at.painted).toEqual([]);
      await soon(at.badge).toBe("1");
      await popup.locator("footer label:nth-of-type(3) input").click();
      await soon(at.badge).toBe("");
      expect(await reading()).toBe("not-asked");
      await popup.locator("footer label:nth-of-type(1) input").click();
      await soon(at.painted).toEqual(["NordVPN"]);
      await soon(at.badge).toBe("1");
    });
    expect(await at.browser.stored()).toEqual({ mode: "on" });
  });
});
