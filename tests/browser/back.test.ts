/** The browser's back and forward, and loading anew, in the dossier: the same page, as it was left. */
import type { Page } from "puppeteer-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { goTo, openDossierPage } from "../../scripts/drive/dossier-page.ts";
import { RECORDS } from "../record.ts";
import { BROWSERS } from "./harness.ts";
import { soon, stays, useOneTab } from "./one-tab.ts";

/** NordVPN's events: more than are shown at first. */
const EVENTS = RECORDS.events.filter(({ providers }) => providers.some(({ id }) => id === "nordvpn"));
const ALL = EVENTS.length;
const MORE = Math.min(ALL, 40);
/** How many of them are shown at first, of these types. */
const shownOf = (...types: readonly string[]) => Math.min(20, EVENTS.filter(({ type }) => types.includes(type)).length);
const FAR = `.acts > .act:nth-child(${MORE - 2})`;

describe.each(BROWSERS)("back and forward in the dossier in %s", (name) => {
  const at = useOneTab(name);
  let page: Page;
  beforeAll(async () => {
    page = await openDossierPage(at.browser, "#/");
  });
  afterAll(() => page.close());
  const heading = () => page.evaluate(() => document.querySelector("h1")?.innerText);
  const hash = () => page.evaluate(() => location.hash);
  const acts = () => page.evaluate(() => document.querySelectorAll(".acts > .act").length);
  const scroll = () => page.evaluate(() => Math.round(scrollY));
  /** What has the focus, by where it leads or what it says. */
  const focus = () =>
    page.evaluate(() => {
      const element = document.activeElement;
      return element?.getAttribute("href") ?? element?.closest("label")?.querySelector("span")?.innerText ?? element?.localName;
    });
  const back = () => page.evaluate(() => history.back());
  const forward = () => page.evaluate(() => history.forward());
  /** As a reader reloads. Firefox never says when a page of an extension is there again. */
  const reload = async () => {
    await page.evaluate(() => document.body.setAttribute("data-old", ""));
    if (name === "chrome") await page.reload();
    else await page.evaluate(() => location.reload());
    await page.waitForFunction("document.querySelector('body:not([data-old]) h1') !== null");
  };
  /** Follows the link of an event far down, which is reached by "show more". */
  const leaveFar = async (): Promise<{ readonly place: number; readonly link: string }> => {
    await goTo(page, "#/");
    await goTo(page, "#/provider/nordvpn");
    await soon(acts).toBe(20);
    await page.locator(".further button").click();
    await soon(acts).toBe(MORE);
    await page.evaluate((far) => document.querySelector(far)?.scrollIntoView({ block: "center" }), FAR);
    const [place, link] = await page.evaluate((far) => {
      const found = document.querySelector<HTMLElement>(`${far} h3 a`);
      found?.focus({ preventScroll: true });
      return [Math.round(scrollY), found?.getAttribute("href") ?? ""] as const;
    }, FAR);
    expect(place).toBeGreaterThan(3000);
    await page.keyboard.press("Enter");
    await soon(hash).toBe(link.slice(link.indexOf("#")));
    await soon(scroll).toBe(0);
    return { place, link };
  };

  test("bring back how much was shown, where it was scrolled to and what had the focus", async () => {
    const { place, link } = await leaveFar();
    await soon(focus).toBe("main");
    await back();
    await soon(heading).toBe("NordVPN");
    await soon(acts).toBe(MORE);
    await soon(scroll).toBe(place);
    await soon(focus).toBe(link);
    await forward();
    await soon(hash).toContain("#/event/");
    await soon(scroll).toBe(0);
  });

  test("bring it back also after the page was loaded anew", async () => {
    const { place, link } = await leaveFar();
    await reload();
    await back();
    await soon(acts).toBe(MORE);
    await soon(scroll).toBe(place);
    await soon(focus).toBe(link);
    await reload();
    await soon(acts).toBe(MORE);
    await soon(scroll).toBe(place);
  });

  test("unfold again what was unfolded", async () => {
    await goTo(page, "#/provider/nordvpn");
    await page.locator(".measures summary").click();
    await page.locator(".numbers summary").click();
    await page.waitForSelector(".measures .act");
    await goTo(page, "#/provider/expressvpn");
    await soon(heading).toBe("ExpressVPN");
    const open = () => page.evaluate(() => [".measures", ".numbers"].map((one) => document.querySelector<HTMLDetailsElement>(one)?.open));
    await soon(open).toEqual([false, false]);
    await back();
    await soon(heading).toBe("NordVPN");
    await soon(open).toEqual([true, true]);
    await page.waitForSelector(".measures .act");
  });

  test("go through each choice of events, with the focus on what was chosen", async () => {
    await goTo(page, "#/");
    await goTo(page, "#/provider/nordvpn");
    await soon(acts).toBe(20);
    await page.locator(".choice ::-p-text(Type)").click();
    await page.locator(".choice[open] label ::-p-text(Block)").click();
    await soon(hash).toBe("#/provider/nordvpn?type=block");
    await soon(acts).toBe(shownOf("block"));
    await page.locator(".choice[open] label ::-p-text(Order)").click();
    await soon(hash).toBe("#/provider/nordvpn?type=block,order");
    await soon(acts).toBe(shownOf("block", "order"));
    await back();
    await soon(hash).toBe("#/provider/nordvpn?type=block");
    await soon(focus).toBe("Order");
    await soon(acts).toBe(shownOf("block"));
    await back();
    await soon(hash).toBe("#/provider/nordvpn");
    await soon(acts).toBe(20);
    await forward();
    await forward();
    await soon(hash).toBe("#/provider/nordvpn?type=block,order");
    await soon(acts).toBe(shownOf("block", "order"));
    await reload();
    await soon(acts).toBe(shownOf("block", "order"));
    await page.evaluate(() => history.go(-3));
    await soon(heading).toBe("The record");
  });

  test("take a time line that was turned several times in one step", async () => {
    await goTo(page, "#/provider/nordvpn");
    await soon(acts).toBe(20);
    await page.focus(".timeline .chart");
    for (const key of ["+", "+", "ArrowLeft"] as const) await page.keyboard.press(key);
    await soon(hash).toMatch(/years=\d{4}-\d{4}$/);
    await back();
    await soon(hash).toBe("#/provider/nordvpn");
    await soon(() => page.evaluate(() => document.activeElement?.className)).toBe("chart");
  });

  test("lead from one search to the one before, with the result that was opened in focus", async () => {
    await goTo(page, "#/search?q=telegram");
    await page.waitForSelector(".results li:nth-child(5) a");
    await goTo(page, "#/search?q=276-FZ");
    await page.waitForSelector(".results a[href='#/instrument/ru-2017-276-fz']");
    await page.locator(".results a[href='#/instrument/ru-2017-276-fz']").click();
    await soon(hash).toBe("#/instrument/ru-2017-276-fz");
    await back();
    await soon(heading).toBe("276-FZ");
    await soon(focus).toBe("#/instrument/ru-2017-276-fz");
    await back();
    await soon(heading).toBe("telegram");
    await soon(() => page.evaluate(() => document.querySelector<HTMLInputElement>(".masthead input")?.value)).toBe("telegram");
  });

  test("give way to a reader who has begun to scroll", async () => {
    const { place } = await leaveFar();
    // The record is slow: so nothing is there to go back to yet.
    await page.evaluate(() => {
      const { fetch } = globalThis;
      globalThis.fetch = (...asked) => new Promise((answered) => setTimeout(() => answered(fetch(...asked)), 800));
    });
    await back();
    await soon(hash).toBe("#/provider/nordvpn");
    await page.keyboard.press("Home");
    await soon(acts).toBe(MORE);
    await stays(scroll, 0, 600);
    expect(place).toBeGreaterThan(0);
    await reload();
  });
});
