/** Pointing at a flag or clicking it opens the card. The card's script is injected when it is first needed. */

import type { Door } from "../browser.ts";
import { ask } from "../messaging.ts";
import type { CardApi } from "./card-api.ts";
import type { Flags } from "./flags.ts";
import type { Hit } from "./hit.ts";
import { rangeOf } from "./place.ts";

/** Controls whose clicks are theirs. */
const CONTROL =
  "a,button,input,select,textarea,label,summary,option,audio,video,[role=button],[role=link],[role=menuitem],[role=tab],[role=checkbox],[role=option],[tabindex],[onclick]";

/** How long the pointer rests on a flag before the card opens, and stays away before it closes, in ms. */
const DELAY = 300;
/** How often pointer moves are looked at, in ms. */
const INTERVAL = 50;

/** The card's script defines this in the isolated world, which pages don't see. */
declare global {
  var gazetteCard: CardApi | undefined;
}

/** Listens to the pointer until `signal` stops it. Gives what is to be told of the flags on the page: a card does not outlive its flag. */
export function startCardOpener(door: Pick<Door, "runtime">, flags: Flags, signal: AbortSignal): (painted: readonly Hit[]) => void {
  let pointed: Hit | null = null;
  let opened: Hit | null = null;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let isLooking = false;
  const pointer = { x: 0, y: 0 };

  const close = (): void => {
    clearTimeout(timer);
    opened = null;
    globalThis.gazetteCard?.close();
  };

  const open = async (hit: Hit): Promise<void> => {
    if (opened === hit) return;
    const [summaries] = await Promise.all([ask(door, "summariesOf", { orders: [hit.order] }), inject(door)]);
    const [summary] = summaries;
    if (signal.aborted || pointed !== hit || !summary) return;
    opened = hit;
    const { left, top, right, bottom } = nearestRect(hit, pointer);
    globalThis.gazetteCard?.open({
      summary,
      rect: { left, top, right, bottom },
      byKeyboard: false,
      onOpenAll: () => void ask(door, "openProvider", { order: hit.order }).catch(() => undefined),
      onClose: () => {
        opened = null;
      },
    });
  };

  const isCard = (event: Event): boolean => globalThis.gazetteCard?.contains(event.target) ?? false;

  const look = (): void => {
    isLooking = false;
    const hit = flags.at(pointer.x, pointer.y);
    if (hit === pointed) return;
    pointed = hit;
    clearTimeout(timer);
    if (hit) {
      void inject(door).catch(() => undefined);
      timer = setTimeout(() => void open(hit).catch(() => undefined), DELAY);
    } else if (opened) timer = setTimeout(close, DELAY);
  };

  // Looked at a little later, so that the last of many moves counts.
  const move = (event: PointerEvent): void => {
    if (!event.isTrusted || event.pointerType === "touch") return;
    if (isCard(event)) {
      pointed = opened;
      clearTimeout(timer);
      return;
    }
    Object.assign(pointer, { x: event.clientX, y: event.clientY });
    if (isLooking) return;
    isLooking = true;
    setTimeout(look, INTERVAL);
  };

  const click = (event: MouseEvent): void => {
    if (!event.isTrusted || isCard(event) || event.button !== 0) return;
    const target = event.composedPath()[0];
    if (target instanceof Element && target.closest(CONTROL)) return;
    const hit = flags.at(event.clientX, event.clientY);
    if (!hit || !document.getSelection()?.isCollapsed) return;
    Object.assign(pointer, { x: event.clientX, y: event.clientY });
    pointed = hit;
    clearTimeout(timer);
    void open(hit).catch(() => undefined);
  };

  document.addEventListener("pointermove", move, { passive: true, capture: true, signal });
  document.addEventListener("click", click, { passive: true, signal });
  signal.addEventListener("abort", close);
  return (painted) => {
    if (opened && !painted.some((hit) => isSamePlace(hit, opened))) close();
  };
}

function isSamePlace({ range: a }: Hit, other: Hit | null): boolean {
  return a.startContainer === other?.range.startContainer && a.startOffset === other.range.startOffset;
}

let injected: Promise<unknown> | null = null;

// Once per page; after a failure (the background was being updated) the next flag tries again.
function inject(door: Pick<Door, "runtime">): Promise<unknown> {
  if (globalThis.gazetteCard) return Promise.resolve();
  injected ??= ask(door, "cardNeeded", null).finally(() => {
    injected = null;
  });
  return injected;
}

// A name may be broken over two lines: the card stands at the part that is pointed at.
function nearestRect(hit: Hit, { x, y }: { readonly x: number; readonly y: number }): DOMRect {
  const rects = [...rangeOf(hit).getClientRects()];
  const inside = rects.find(({ left, right, top, bottom }) => x >= left && x <= right && y >= top && y <= bottom);
  return inside ?? rects[0] ?? hit.element.getBoundingClientRect();
}
