import { describe, expect, test } from "vitest";
import { setDark } from "../../scripts/drive/dark.ts";
import { openPopupPage } from "../../scripts/drive/popup-page.ts";
import { EVENTLESS } from "../record.ts";
import { brokenRules } from "./axe.ts";
import { BROWSERS } from "./harness.ts";
import { pageOf, soon, useOneTab } from "./one-tab.ts";
import { openRealPopup, type RealPopup } from "./real-popup.ts";

const ARTICLE = pageOf(
  `<h1>Astrill answers</h1><p>NordVPN was named, NordVPN again. Facebook and ${EVENTLESS.name} were not, said the letter.</p>
   <p style="margin-top:3000px">At the end Astrill and NordVPN spoke.</p><nav>Surfshark</nav>`,
);

describe.each(BROWSERS)("the popup in %s", (name) => {
  const at = useOneTab(name);

  /** The rows under each heading. */
  const rowsOf = (popup: RealPopup) =>
    popup.run((document) =>
      [...document.querySelectorAll("main section, main details")].map((part) => [
        part.querySelector("h2")?.firstChild?.textContent,
        ...[...part.querySelectorAll("h3")].map(({ textContent }) => textContent),
      ]),
    );
  const press = (popup: RealPopup, label: string) =>
    popup.run((document, wanted) => {
      const button = [...document.querySelectorAll("button")].find(({ textContent }) => textContent?.startsWith(wanted));
      if (!button) throw new Error(`no button says ${wanted}`);
      button.click();
    }, label);
  const opened = async (): Promise<RealPopup> => {
    const popup = await openRealPopup(at.browser, at.tab);
    await soon(() => popup.text()).toContain("Record of");
    return popup;
  };

  test("lists the site, then the text in order of weight, then the rest folded", async () => {
    await at.show({ html: ARTICLE, as: "https://www.expressvpn.com/blog" });
    await soon(at.badge).toBe("3");
    const popup = await opened();
    expect(await rowsOf(popup)).toEqual([
      ["This site", "ExpressVPN"],
      ["In the text", "Astrill VPN", "NordVPN"],
      ["Also on this page", expect.any(String), expect.any(String), expect.any(String)],
    ]);
    const [, , also] = await rowsOf(popup);
    expect(also?.slice(1).sort()).toEqual(["Facebook", EVENTLESS.name, "Surfshark"].sort());
    expect(await popup.run((document) => document.querySelector("main details")?.hasAttribute("open"))).toBe(false);
    expect(await popup.text()).toMatch(/NordVPN\s+VPN · \d+ events/);
    await popup.close();
  });

  test("opens a provider with its events, each with date, authority, status and sources, and goes back", async () => {
    await at.show({ html: ARTICLE });
    await soon(at.badge).toBe("2");
    const popup = await opened();
    await press(popup, "NordVPN");
    await soon(() => popup.run((document) => document.querySelectorAll("section[aria-labelledby=events] li.act").length)).toBe(20);
    const acts = await popup.run((document) =>
      [...document.querySelectorAll("section[aria-labelledby=events] li.act")].map((act) => ({
        date: act.querySelector("time")?.dateTime,
        by: [...act.querySelectorAll(".by")].map(({ textContent }) => textContent?.trim()),
        links: [...act.querySelectorAll<HTMLAnchorElement>(".sources a")].map(({ protocol, rel, target }) =>
          [protocol, rel, target].join(" "),
        ),
        fine: [...act.querySelectorAll(".sources .fine")].map(({ textContent }) => textContent),
      })),
    );
    expect(acts).toHaveLength(20);
    for (const { date, by, links, fine } of acts) {
      expect(date).toMatch(/^\d{4}(-\d\d(-\d\d)?)?$/);
      expect(by).toEqual([expect.stringMatching(/\S+ \S/), expect.stringContaining(" · ")]);
      expect(links.length).toBeGreaterThan(0);
      for (const link of links) expect(link).toMatch(/^https?: noopener noreferrer _blank$/);
      for (const line of fine) expect(line).toMatch(/ · (undated|.*\d{4}).* · (primary|news|specialist|NGO|secondary)/);
    }
    const dates = acts.map(({ date }) => date?.slice(0, 4) ?? "");
    expect(dates).toEqual([...dates].sort().reverse());
    await press(popup, "Show all");
    await soon(() => popup.run((document) => document.querySelectorAll("section[aria-labelledby=events] li.act").length)).toBeGreaterThan(
      20,
    );
    await press(popup, "Back");
    await soon(() => popup.text()).toContain("In the text");
    await soon(() => popup.run((document) => document.activeElement?.textContent)).toBe("NordVPN");
    await popup.close();
  });

  test("shows a provider's mentions on the page, one after the other", async () => {
    await at.show({ html: ARTICLE });
    await soon(at.badge).toBe("2");
    const current = () =>
      at.page.evaluate(() => {
        const [flat] = CSS.highlights.get("gazette-current") ?? [];
        if (!flat) return null;
        const range = new Range();
        range.setStart(flat.startContainer, flat.startOffset);
        range.setEnd(flat.endContainer, flat.endOffset);
        const { top, bottom } = range.getBoundingClientRect();
        const isSeen = top >= 0 && bottom <= innerHeight;
        return `${flat.startContainer.parentElement?.localName} ${range} ${isSeen ? "seen" : "out of sight"}`;
      });
    const popup = await opened();
    await press(popup, "Astrill");
    await soon(() => popup.text()).toContain("Show on page (2)");
    await press(popup, "Show on page");
    await soon(current).toBe("h1 Astrill seen");
    await soon(() => popup.text()).toContain("1 of 2");
    await press(popup, "Next");
    await soon(current).toBe("p Astrill seen");
    await press(popup, "Next");
    await soon(current).toBe("h1 Astrill seen");
    await press(popup, "Previous");
    await soon(current).toBe("p Astrill seen");
    await soon(() => popup.text()).toContain("2 of 2");
    await popup.close();
  });

  test.each([
    ["light", false, undefined],
    ["dark", true, "color-contrast"],
  ])("has nothing that axe objects to in its list, a provider and an empty state, %s", async (_scheme, dark, rule) => {
    const shown = async (page: Parameters<typeof at.show>[0], selector: string) => {
      await at.show(page);
      const popup = await openPopupPage(at.browser, at.tab.id);
      await setDark(at.browser, [popup], dark);
      await popup.waitForSelector(selector);
      return popup;
    };
    const list = await shown({ html: ARTICLE, as: "https://www.expressvpn.com/blog" }, "li.row");
    expect(await brokenRules(list, rule)).toEqual([]);
    await list.locator("::-p-text(Astrill)").click();
    await list.waitForSelector("li.act");
    await list.evaluate(() => document.querySelector<HTMLElement>("footer summary")?.click());
    expect(await brokenRules(list, rule)).toEqual([]);
    await list.close();
    const empty = await shown("<p>Nothing.</p>", ".empty");
    expect(await brokenRules(empty, rule)).toEqual([]);
    await empty.close();
    await setDark(at.browser, [], false);
  });
});
