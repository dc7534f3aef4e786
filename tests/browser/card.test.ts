import { describe, expect, test } from "vitest";
import type { Browser as Extension } from "webextension-polyfill";
import { cardBox, cardText, flagBox, middleOf, type SeenBox } from "./card-seen.ts";
import { BROWSERS } from "./harness.ts";
import { soon, stays, useOneTab } from "./one-tab.ts";

declare const chrome: Extension;
const TEXT = "<p style='margin:300px'>Yesterday NordVPN answered.</p>";

describe.each(BROWSERS)("the card in %s", (name) => {
  const at = useOneTab(name);
  const card = () => cardBox(at.page);
  const html = () => at.page.evaluate(() => document.documentElement.outerHTML);

  /** Points at a flag like a hand that comes and rests. */
  const pointAt = async (text: string): Promise<SeenBox> => {
    await soon(at.painted).toContain(text);
    const flag = await flagBox(at.page, text);
    const [x, y] = middleOf(flag);
    await at.page.mouse.move(x, y);
    await new Promise((resolve) => setTimeout(resolve, 80));
    await at.page.mouse.move(x + 1, y);
    return flag;
  };
  const opened = async (body = TEXT): Promise<SeenBox> => {
    await at.page.mouse.move(2, 2);
    await at.show(body);
    const flag = await pointAt("NordVPN");
    await soon(card).not.toBeNull();
    return flag;
  };

  test("opens where a flag is pointed at, says who it is, and leaves nothing behind when the pointer leaves", async () => {
    await at.show(TEXT);
    const before = await html();
    await pointAt("NordVPN");
    await soon(card).not.toBeNull();
    if (name === "chrome") expect(await cardText(at.page)).toMatch(/NordVPN.*VPN.*\d events since \d{4}.*\b20\d\d\b.*Open dossier/);
    await at.page.mouse.move(900, 20);
    await soon(card).toBeNull();
    expect(await html()).toBe(before);
  });

  test("opens where the pointer comes to rest in one sweep, and closes where it leaves in one", async () => {
    await at.page.mouse.move(2, 2);
    await at.show(TEXT);
    await soon(at.painted).toEqual(["NordVPN"]);
    const [x, y] = middleOf(await flagBox(at.page, "NordVPN"));
    await at.page.mouse.move(x, y, { steps: 12 });
    await soon(card).not.toBeNull();
    await at.page.mouse.move(x + 300, y - 200, { steps: 12 });
    await soon(card).toBeNull();
  });

  test.each([
    ["top left", "left:0;top:0"],
    ["top right", "right:0;top:0"],
    ["bottom left", "left:0;bottom:0"],
    ["bottom right", "right:0;bottom:0"],
    ["middle", "left:50%;top:50%"],
  ])("stands in the window beside a flag at the %s and does not cover it", async (_place, css) => {
    const flag = await opened(`<p style="position:fixed;margin:4px;${css}">NordVPN</p>`);
    const { left, top, right, bottom } = (await card()) as SeenBox;
    expect(bottom <= flag.top || top >= flag.bottom || right <= flag.left || left >= flag.right).toBe(true);
    const [width, height] = await at.page.evaluate(() => [innerWidth, innerHeight] as const);
    expect([left >= 0, top >= 0, right <= width, bottom <= height]).toEqual([true, true, true, true]);
    await at.page.keyboard.press("Escape");
    await soon(card).toBeNull();
  });

  test("closes by Escape, which then is the page's own again", async () => {
    await opened();
    await at.page.evaluate(() => addEventListener("keydown", ({ key }) => document.body.setAttribute("data-key", key)));
    const key = () => at.page.evaluate(() => document.body.getAttribute("data-key"));
    await at.page.keyboard.press("Escape");
    await soon(card).toBeNull();
    expect(await key()).toBeNull();
    await at.page.keyboard.press("Escape");
    await soon(key).toBe("Escape");
  });

  test("closes by a click elsewhere and by scrolling", async () => {
    await opened();
    await at.page.mouse.click(1200, 30);
    await soon(card).toBeNull();
    await opened(`${TEXT}<p style="height:3000px"></p>`);
    await at.page.evaluate(() => scrollBy(0, 200));
    await soon(card).toBeNull();
  });

  test("closes when the flag is scrolled in a shadow tree, and stays when something else is", async () => {
    const box = (text: string) => `<div style="height:5rem;overflow:auto"><p>${text}</p><p style="height:900px"></p></div>`;
    await opened(`<x-box><template shadowrootmode="open">${box("NordVPN")}${box("Words")}</template></x-box>`);
    const scroll = (which: number) =>
      at.page.evaluate((i) => document.querySelector("x-box")?.shadowRoot?.querySelectorAll("div")[i]?.scrollBy(0, 30), which);
    await scroll(1);
    await stays(async () => (await card()) !== null, true);
    await scroll(0);
    await soon(card).toBeNull();
  });

  test("closes when the page takes the flagged text away", async () => {
    await opened();
    await at.page.evaluate(() => document.body.replaceChildren("Another page."));
    await soon(card).toBeNull();
  });

  test("closes when the site is paused", async () => {
    await opened();
    await at.browser.store({ paused: ["127.0.0.1"] });
    await soon(card).toBeNull();
  });

  test("stays while the pointer goes into it", async () => {
    await opened();
    const [x, y] = middleOf((await card()) as SeenBox);
    await at.page.mouse.move(x, y, { steps: 4 });
    const there = async () => (await card()) !== null;
    await stays(there, true);
  });

  test("opens by a tap", async () => {
    await at.page.mouse.move(2, 2);
    await at.show(TEXT);
    await soon(at.painted).toEqual(["NordVPN"]);
    await at.page.touchscreen.tap(...middleOf(await flagBox(at.page, "NordVPN")));
    await soon(card).not.toBeNull();
  });

  test.each([
    ["a link", '<a href="#there">NordVPN</a>'],
    ["a control's label", "<label><input type=checkbox> NordVPN</label>"],
  ])("leaves a tap on %s alone", async (_what, markup) => {
    await at.page.mouse.move(2, 2);
    await at.show(`<p style="margin:300px">See what ${markup} said about it last year.</p>`);
    await soon(at.painted).toEqual(["NordVPN"]);
    await at.page.evaluate(() =>
      addEventListener("click", ({ defaultPrevented }) => document.body.setAttribute("data-prevented", String(defaultPrevented))),
    );
    await at.page.touchscreen.tap(...middleOf(await flagBox(at.page, "NordVPN")));
    await soon(() => at.page.evaluate(() => document.body.getAttribute("data-prevented"))).toBe("false");
    const done = () => at.page.evaluate(() => location.hash === "#there" || document.querySelector("input")?.checked);
    await soon(done).toBe(true);
    await stays(card, null);
  });

  test.each([
    ["moves", ["pointermove"]],
    ["clicks", ["pointerdown", "pointerup", "click"]],
  ])("does not open for %s that the page made up", async (_what, types) => {
    await at.page.mouse.move(2, 2);
    await at.show(TEXT);
    await soon(at.painted).toEqual(["NordVPN"]);
    const [clientX, clientY] = middleOf(await flagBox(at.page, "NordVPN"));
    await at.page.evaluate(
      (where, made) => {
        const event = { ...where, bubbles: true, composed: true, button: 0, pointerType: "mouse" };
        for (const type of made) document.querySelector("p")?.dispatchEvent(new PointerEvent(type, event));
      },
      { clientX, clientY },
      types,
    );
    await stays(card, null);
  });

  test("does not open for a flag that something else covers", async () => {
    await at.page.mouse.move(2, 2);
    await at.show(`${TEXT}<div style="position:fixed;inset:0;background:#fff">A notice.</div>`);
    await pointAt("NordVPN");
    await stays(card, null);
  });

  test("opens for text that flows out of its paragraph's own box", async () => {
    await opened("<p style='height:0;margin:200px'><br><br>NordVPN</p>");
  });

  test("leads to the whole record of the provider in a tab", async () => {
    await opened();
    const { left, bottom } = (await card()) as SeenBox;
    await at.page.mouse.move(left + 50, bottom - 46, { steps: 4 });
    await at.page.mouse.click(left + 50, bottom - 46);
    const { page } = at.browser.backstage;
    const texts = () => page.evaluate(() => chrome.extension.getViews({ type: "tab" }).map(({ document }) => document.body.innerText));
    await soon(texts).toContainEqual(expect.stringMatching(/NordVPN.*Events by date and type.*events, newest first/s));
    await page.evaluate(async () => {
      const own = await chrome.tabs.getCurrent();
      const tabs = await chrome.tabs.query({ url: chrome.runtime.getURL("*") });
      await chrome.tabs.remove(tabs.flatMap(({ id }) => (id === undefined || id === own?.id ? [] : [id])));
    });
    await at.page.bringToFront();
  });
});
