/** What a page of ours says itself. The record's words are marked with their own language, and are not among them. */
import type { Page } from "puppeteer-core";

/** Texts and the attributes that are read out, without what stands between the signs for isolated values. */
export function ownWords(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const own = document.documentElement.lang;
    const isOwn = (element: Element) =>
      element.closest("[lang]")?.getAttribute("lang") === own && !element.closest("bdi, abbr, pre, a[target=_blank]");
    const plain = (text: string) => text.replace(/\u2068[^\u2069]*\u2069/g, "").trim();
    // A page about a record is called as the record is.
    const texts: string[] = document.querySelector("h1 bdi") ? [] : [document.title];
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    while (walker.nextNode()) {
      const { parentElement, textContent } = walker.currentNode;
      if (parentElement && isOwn(parentElement)) texts.push(textContent ?? "");
    }
    for (const element of document.querySelectorAll("[aria-label],[title],[placeholder]"))
      if (isOwn(element)) for (const name of ["aria-label", "title", "placeholder"]) texts.push(element.getAttribute(name) ?? "");
    return texts.map(plain).filter((text) => text !== "");
  });
}
