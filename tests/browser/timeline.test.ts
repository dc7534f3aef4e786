/** The marks of the time line: each leads to all events for which it stands. */
import type { Page } from "puppeteer-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { goTo, openDossierPage } from "../../scripts/drive/dossier-page.ts";
import { RECORDS } from "../record.ts";
import { brokenRules } from "./axe.ts";
import { BROWSERS } from "./harness.ts";
import { soon, stays, useOneTab } from "./one-tab.ts";

describe.each(BROWSERS)("the marks of the time line in %s", (name) => {
  const at = useOneTab(name);
  let page: Page;
  beforeAll(async () => {
    page = await openDossierPage(at.browser, "#/");
  });
  afterAll(() => page.close());
  const hash = () => page.evaluate(() => location.hash);
  /** What has the focus: its class or its role, and its number where it has one. */
  const focus = () =>
    page.evaluate(() => {
      const { localName, className, textContent } = document.activeElement as HTMLElement;
      return className === "spot" ? `${localName} ${textContent}` : className || localName;
    });
  /** The addresses in the list that is open; null = none is. */
  const listed = () =>
    page.evaluate(() => {
      const list = document.querySelector(".spotted:popover-open");
      return list && [...list.querySelectorAll("a")].map(({ hash: to }) => to);
    });
  const shown = async (to: string) => {
    await goTo(page, to);
    await page.waitForSelector("button.spot");
  };

  test("stand for every event of the list", async () => {
    await shown("#/provider/nordvpn");
    const own = RECORDS.events.filter(({ providers }) => providers.some(({ id }) => id === "nordvpn"));
    const found = new Set(await page.evaluate(() => [...document.querySelectorAll<HTMLAnchorElement>("a.spot")].map((a) => a.hash)));
    const many = await page.$$("button.spot");
    for (const button of many) {
      await button.evaluate((one) => one.click());
      await soon(listed).not.toBeNull();
      const links = await listed();
      expect(links?.length).toBe(Number(await button.evaluate((one) => one.querySelector("small")?.textContent)));
      for (const link of links ?? []) found.add(link);
      await page.keyboard.press("Escape");
      await soon(listed).toBeNull();
    }
    expect([...found].sort()).toEqual(own.map(({ id }) => `#/event/${id}`).sort());
  });

  test("open their list under them by a click, within the window, and another click closes it", async () => {
    await page.setViewport({ width: 360, height: 780 });
    await shown("#/provider/apple-app-store");
    for (const which of ["first", "last"]) {
      const button = (await page.$$("button.spot")).at(which === "first" ? 0 : -1);
      await button?.scrollIntoView();
      const box = await button?.boundingBox();
      if (!box) throw new Error("no mark stands for several events");
      await page.mouse.click(box.x + box.width / 2, box.y + box.height / 2);
      await soon(listed).not.toBeNull();
      const place = await page.evaluate(() => document.querySelector(".spotted")?.getBoundingClientRect().toJSON());
      expect(place.left).toBeGreaterThanOrEqual(0);
      expect(place.right).toBeLessThanOrEqual(360);
      expect(Math.round(place.top)).toBeGreaterThanOrEqual(
        Math.floor((await button?.evaluate((one) => one.getBoundingClientRect().bottom)) ?? 0),
      );
      expect(await brokenRules(page, "color-contrast", ".spotted")).toEqual([]);
      const again = await button?.boundingBox();
      await page.mouse.click((again?.x ?? 0) + box.width / 2, (again?.y ?? 0) + box.height / 2);
      await soon(listed).toBeNull();
      await stays(listed, null, 300);
    }
    await page.setViewport({ width: 1280, height: 900 });
  });

  test("are one stop of the Tab key, then the arrows', and Enter leads to all events", async () => {
    await shown("#/provider/nordvpn");
    const before = await hash();
    await page.focus(".timeline .chart");
    await page.keyboard.press("Tab");
    await soon(focus).toMatch(/^(?:a|button) \d*$/);
    await page.keyboard.press("Home");
    // Lane by lane, until a mark stands for several.
    for (let left = 200; left > 0 && !(await focus()).startsWith("button"); left -= 1) {
      const stood = await page.evaluate(() => document.activeElement?.getAttribute("aria-label"));
      await page.keyboard.press("ArrowRight");
      if (stood === (await page.evaluate(() => document.activeElement?.getAttribute("aria-label")))) {
        await page.keyboard.press("ArrowDown");
        await page.keyboard.press("Home");
      }
    }
    const mark = await focus();
    expect(mark).toMatch(/^button \d+$/);
    await page.keyboard.press("Enter");
    await soon(listed).not.toBeNull();
    const links = (await listed()) ?? [];
    expect(links.length).toBe(Number(mark.slice("button ".length)));
    const link = () => page.evaluate(() => (document.activeElement as HTMLAnchorElement).hash);
    await soon(link).toBe(links[0]);
    await page.keyboard.press("Tab");
    await soon(link).toBe(links[1]);
    // The chart's own keys are not the list's.
    await page.keyboard.press("+");
    await stays(hash, before, 300);
    await page.keyboard.press("Escape");
    await soon(listed).toBeNull();
    expect(await focus()).toBe(mark);
    await page.keyboard.press("Enter");
    await soon(link).toBe(links[0]);
    await page.keyboard.press("Tab");
    await page.keyboard.press("Enter");
    await soon(hash).toBe(links[1]);
    await page.evaluate(() => history.back());
    await soon(hash).toBe(before);
    await soon(focus).toBe(mark);
    await page.keyboard.press("Tab");
    await soon(focus).not.toMatch(/^(?:a|button) \d*$/);
  });
});
