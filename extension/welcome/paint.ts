import { FLAG, FLAG_CSS } from "../ui/flag-style.ts";

/** Paints the texts of `elements` as pages are painted: the same highlight, the same style. */
export function paintFlags(elements: Iterable<Element>): void {
  const ranges = [...elements].map((element) => {
    const range = document.createRange();
    range.selectNodeContents(element);
    return range;
  });
  CSS.highlights.set(FLAG, new Highlight(...ranges));
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(FLAG_CSS);
  document.adoptedStyleSheets = [sheet];
}
