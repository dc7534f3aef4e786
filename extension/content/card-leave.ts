/** When an open card closes by itself. */
import type { Box } from "./card-api.ts";
import { call } from "./unshadowed.ts";

/** Calls `close` on Escape, on a press elsewhere and when the flag has been scrolled or resized away; listens until `signal`. */
export function closeOnLeave(host: HTMLElement, flag: Box, close: () => void, signal: AbortSignal): void {
  const listen = { capture: true, passive: false, signal };
  addEventListener("keydown", (event) => closeOnEscape(event, close), listen);
  addEventListener("pointerdown", (event) => event.composedPath().includes(host) || close(), listen);
  addEventListener("scroll", ({ target }) => moves(target, flag) && close(), listen);
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
function moves(scrolled: EventTarget | null, { left, right, top, bottom }: Box): boolean {
  if (!(scrolled instanceof Element)) return true;
  return call(scrolled, "contains", document.elementFromPoint((left + right) / 2, (top + bottom) / 2));
}
