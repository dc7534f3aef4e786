import { describe, test } from "vitest";
import { expectFresh } from "./fresh.ts";
import { BROWSERS } from "./harness.ts";
import { FAR, soon, stays, useOneTab } from "./one-tab.ts";

describe.each(BROWSERS)("a page on which a list grows in %s", (name) => {
  const at = useOneTab(name);

  test("has items that are added one after the other read as one list", async () => {
    await at.show("<main><p>NordVPN wrote.</p><ul></ul></main>");
    await soon(at.painted).toEqual(["NordVPN"]);
    await at.page.evaluate(() => {
      for (const item of ["Astrill", "Hola"]) document.querySelector("ul")?.insertAdjacentHTML("beforeend", `<li>${item}</li>`);
    });
    await soon(at.painted).toEqual(["NordVPN", "Astrill", "Hola"]);
    await expectFresh(at);
  });

  test.each([
    ["an item is added", "<ul><li>Astrill</li></ul>", "<li>Hola</li>"],
    ["a certain item comes behind an ambiguous one", "<ol><li>Hola</li></ol>", "<li>Astrill</li>"],
    ["a cell is added to a row", "<table><tr><td>Astrill</td></tr></table>", "<td>Hola</td>"],
  ])("has a name settled by its neighbour where %s: %s", async (_, list, item) => {
    await at.show(`<main><p>NordVPN wrote.</p>${list}</main>`);
    await soon(at.painted).toContain("NordVPN");
    await at.page.evaluate((html) => document.querySelector("ul, ol, tr")?.insertAdjacentHTML("beforeend", html), item);
    await soon(async () => (await at.painted()).toSorted()).toEqual(["Astrill", "Hola", "NordVPN"]);
    await expectFresh(at);
  });

  test("has no flag where links make a list of what is around a name, and has it again when they leave", async () => {
    await at.show("<main><p>Astrill</p><div><p><a href='#'>NordVPN</a></p></div></main>");
    await soon(at.painted).toEqual(["Astrill", "NordVPN"]);
    await at.page.evaluate(() => {
      const links = "<p><a href='#'>How the island lived</a></p>".repeat(3);
      document.querySelector("div")?.insertAdjacentHTML("beforeend", links);
    });
    await soon(at.painted).toEqual(["Astrill"]);
    await at.page.evaluate(() => {
      for (const link of document.querySelectorAll("p + p")) link.remove();
    });
    await soon(at.painted).toEqual(["Astrill", "NordVPN"]);
  });

  test("does not have a long list read again with each item that is added", async () => {
    await at.show(`<main><p>NordVPN wrote.</p><ul>${`<li>${FAR}</li>`.repeat(20)}<li>Astrill</li></ul></main>`);
    await soon(at.painted).toEqual(["NordVPN", "Astrill"]);
    await at.page.evaluate(() => document.querySelector("ul")?.insertAdjacentHTML("beforeend", "<li>Hola</li>"));
    await stays(at.painted, ["NordVPN", "Astrill"]);
  });
});
