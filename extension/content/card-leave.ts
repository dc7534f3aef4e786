/** When an open card closes by itself. */
import type { Box } from "./card-api.ts";
import { call, shadowOf } from "./unshadowed.ts";

/** Calls `close` on Escape, on a press elsewhere and when the flag has been scrolled or resized away; listens until `signal`. */
export function closeOnLeave(host: HTMLElement, flag: Box, close: () => void, signal: AbortSignal): void {
  const listen = { capture: true, passive: false, signal };
  addEventListener("keydown", (event) => closeOnEscape(event, close), listen);
  addEventListener("pointerdown", (event) => event.composedPath().includes(host) || close(), listen);
  // What scrolls in a shadow tree is told there alone.
  for (const root of [window, ...atMiddle(flag).map(shadowOf)])
    root?.addEventListener("scroll", ({ target }) => moves(target, flag) && close(), listen);
  addEventListener("resize", close, listen);
}

/** The key was meant for the card: a page that closes its own dialog by it should not. */
function closeOnEscape(event: KeyboardEvent, close: () => void): void {
  if (event.key !== "Escape" || event.isComposing) return;
  event.preventDefault();
  event.stopImmediatePropagation();
  close();
}

/** Whether what scrolled has the flag in it: another box on the page may scroll by itself. */
function moves(scrolled: EventTarget | null, flag: Box): boolean {
  if (!(scrolled instanceof Element)) return true;
  return atMiddle(flag).some((element) => call(scrolled, "contains", element));
}

/** The element in the middle of the flag: of the document, and of each open shadow tree below it. */
function atMiddle({ left, right, top, bottom }: Box): readonly Element[] {
  const [x, y] = [(left + right) / 2, (top + bottom) / 2];
  const elements: Element[] = [];
  // A page's image may have the method's name.
  let element = Document.prototype.elementFromPoint.call(document, x, y);
  while (element && !elements.includes(element)) {
    elements.push(element);
    element = shadowOf(element)?.elementFromPoint(x, y) ?? null;
  }
  return elements;
}
