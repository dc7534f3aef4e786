/** Open shadow roots of custom elements. */
import { evaluate } from "./xpath.ts";

// No selector asks for a hyphen in a name, and one that leaves out all elements of HTML takes three times as long to parse as this to run.
/** Leads to the custom elements below an element or document, and itself. */
export const CUSTOM = "descendant-or-self::*[contains(name(),'-')]";
const SNAPSHOT = 6 satisfies XPathResult["UNORDERED_NODE_SNAPSHOT_TYPE"];

/** The custom elements below `root` and `root` itself, not those within their shadow trees. */
export function customElementsIn(root: Element | Document | ShadowRoot): readonly Element[] {
  // XPath begins at no shadow root.
  if (root instanceof ShadowRoot) return [...root.children].flatMap(customElementsIn);
  const found = evaluate(CUSTOM, root, SNAPSHOT);
  return Array.from({ length: found.snapshotLength }, (_, i) => found.snapshotItem(i) as Element);
}

/** The open shadow roots of `root` and the elements below it, but not those within them. Custom elements that have none yet are handed to `later`. */
export function openRootsIn(root: Element | ShadowRoot, later: (element: Element) => void): readonly ShadowRoot[] {
  return customElementsIn(root).flatMap((element) => {
    const { shadowRoot } = element;
    if (!shadowRoot) later(element);
    return shadowRoot ?? [];
  });
}
