/** The page's modal dialog: it makes everything outside of it inert, the top layer included. */
import type { Box } from "./card-api.ts";
import { call, parentOf } from "./unshadowed.ts";

/** The dialog that is open over the page where the flag stands, in an open shadow root too; null = none is. */
export function modalAt({ left, top, right, bottom }: Box): Element | null {
  // A point of the page leads to the dialog or its backdrop, since nothing else can be hit; a shadow root hides it behind its host.
  const [x, y] = [(left + right) / 2, (top + bottom) / 2];
  let hit = document.elementFromPoint(x, y);
  for (let inner = hit?.shadowRoot?.elementFromPoint(x, y); inner && inner !== hit; inner = inner.shadowRoot?.elementFromPoint(x, y))
    hit = inner;
  for (let node: Node | null = hit; node; node = parentOf(node) ?? (node instanceof ShadowRoot ? node.host : null)) {
    if (!(node instanceof Element)) continue;
    if (call(node, "matches", "dialog:modal")) return node;
    // Text of the page may be slotted into a dialog, which then is none of its parents.
    const around = node.shadowRoot && lastIn(node.shadowRoot);
    if (around) return around;
  }
  return lastIn(document);
}

function lastIn(root: Document | ShadowRoot): Element | null {
  return [...root.querySelectorAll("dialog:modal")].at(-1) ?? null;
}
