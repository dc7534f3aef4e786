// @vitest-environment happy-dom
import { describe, expect, test, vi } from "vitest";
import { createFurniture } from "../../extension/content/furniture.ts";

describe("what was told of a mention", () => {
  /** The mention that is marked, and what is told of it: after a change in some elements, or one that takes something out of some. */
  function told(html: string) {
    document.body.innerHTML = html;
    const mention = { element: document.querySelector("#x") as Element };
    const furniture = createFurniture();
    const at = (selector: string) => [...document.querySelectorAll(selector)];
    return {
      mention,
      isFurniture: () => furniture.pass()(mention),
      isAnew: () => furniture.pass()({ ...mention }),
      changed: (roots: string, emptied = "none") => furniture.changed({ roots: at(roots), emptied: at(emptied) }),
    };
  }
  /** Whether `act` looks at what stands around a mention. */
  function isLookedAt(act: () => void): boolean {
    const asked = vi.spyOn(Element.prototype, "getAttribute");
    act();
    const { length } = asked.mock.calls;
    asked.mockRestore();
    return length > 0;
  }
  const LINKS = "<p><a>How the island lived</a></p>".repeat(3);

  test("is not asked again at the next pass", () => {
    const { isFurniture, isAnew } = told("<nav><p id=x>NordVPN</p></nav>");
    expect(isFurniture()).toBe(true);
    expect(isLookedAt(() => expect(isFurniture()).toBe(true))).toBe(false);
    expect(isLookedAt(() => expect(isAnew()).toBe(true))).toBe(true);
  });
  test("lasts, among links, until something changes in what could be a list", () => {
    const { mention, isFurniture, changed } = told("<main><div><p id=x>NordVPN</p></div><p>Far</p></main>");
    expect(isFurniture()).toBe(false);
    mention.element.insertAdjacentHTML("afterend", LINKS);
    changed("main > p");
    expect(isFurniture()).toBe(false);
    changed("div > p:last-child");
    expect(isFurniture()).toBe(true);
    for (const link of document.querySelectorAll("a")) link.remove();
    changed("none", "p");
    expect(isFurniture()).toBe(false);
  });
  test("is not asked again where a feed of many posts with links grows, and is where its own post does", () => {
    const post = "<div><p><a>Author</a></p><p>NordVPN wrote about its servers in the islands.</p><p><a>Reply</a> <a>Share</a></p></div>";
    const { isFurniture, changed } = told(
      `<div id=feed><div id=own><p><a>Author</a></p><p id=x>NordVPN</p></div>${post.repeat(400)}</div>`,
    );
    expect(isFurniture()).toBe(false);
    changed("#feed > div:last-child");
    expect(isLookedAt(() => expect(isFurniture()).toBe(false))).toBe(false);
    changed("#own > p");
    expect(isLookedAt(() => expect(isFurniture()).toBe(false))).toBe(true);
  });
  test("is asked again where a block was too long to be a list and something has left it", () => {
    const { isFurniture, isAnew, changed } = told(`<div><p><a id=x>NordVPN</a></p>${LINKS}<p id=long>${"word ".repeat(5000)}</p></div>`);
    expect(isFurniture()).toBe(false);
    document.querySelector("#long")?.remove();
    changed("#x");
    expect([isFurniture(), isAnew()]).toEqual([false, false]);
    changed("none", "div");
    expect([isFurniture(), isAnew()]).toEqual([true, true]);
  });
  test("is asked again with all the page, if so much has changed that it is told as one", () => {
    const { isAnew, changed } = told(`<div><p><a id=x>NordVPN</a></p>${LINKS}<p id=long>${"word ".repeat(5000)}</p></div>`);
    expect(isAnew()).toBe(false);
    document.querySelector("#long")?.remove();
    changed("body");
    expect(isAnew()).toBe(true);
  });
  test("is asked again in a dialog, too, where links come around that", () => {
    const { isFurniture, changed } = told("<div><div role=dialog><p id=x>NordVPN</p></div><p>Far</p></div>");
    expect(isFurniture()).toBe(false);
    document.body.firstElementChild?.insertAdjacentHTML("beforeend", LINKS);
    changed("body > div > p:last-child");
    expect(isFurniture()).toBe(true);
  });
  test("does not last in a dialog that changes", () => {
    const { mention, isFurniture, changed } = told("<dialog open><p id=x>Google</p></dialog>");
    expect(isFurniture()).toBe(false);
    mention.element.insertAdjacentHTML("afterend", "<p>We use cookies.</p>");
    changed("dialog > p:last-child");
    expect(isFurniture()).toBe(true);
  });
});
