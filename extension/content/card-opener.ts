/** Pointing at a flag or clicking it opens the card. The card's script is injected when it is first needed. */

import type { ToBackground } from "../../src/messages.ts";
import type { PartialDate } from "../../src/model.ts";
import type { Door } from "../browser.ts";
import { ask } from "../messaging.ts";
import type { CardApi } from "./card-api.ts";
import type { Flags } from "./flags.ts";
import type { Hit } from "./hit.ts";
import { ours } from "./ours.ts";
import { isSamePlace, rangeOf, textOf } from "./place.ts";
import { call } from "./unshadowed.ts";

/** Controls whose clicks are theirs. */
const CONTROL =
  "a,button,input,select,textarea,label,summary,option,audio,video,[role=button],[role=link],[role=menuitem],[role=tab],[role=checkbox],[role=option],[tabindex]:not([tabindex^='-']),[onclick]";

/** How long the pointer rests on a flag before the card opens, and stays away before it closes, in ms. */
const DELAY = 300;
/** How often pointer moves are looked at, in ms. */
const INTERVAL = 50;

/** The card's script defines this in the isolated world, which pages don't see. */
declare global {
  var gazetteCard: CardApi | undefined;
}

/** What opens cards besides the pointer, and closes them. */
export interface CardOpener {
  /** Opens the card of a flag that is in view, with the focus in it. */
  open(hit: Hit): void;
  /** Closes the card, if one is open or about to be. */
  close(): void;
  /** To be told of the flags on the page: a card does not outlive its flag. */
  check(painted: readonly Hit[]): void;
}

/** What the reader may do with a provider from its card; `date` is that of the record. */
export interface Hiding {
  hide(order: number, date: PartialDate): Promise<void>;
  /** Brings back what was before. */
  undo(): Promise<void>;
}

/** Listens to the pointer until `signal` stops it. */
export function startCardOpener(door: Pick<Door, "runtime">, flags: Flags, hiding: Hiding, signal: AbortSignal): CardOpener {
  let pointed: Hit | null = null;
  let opened: Hit | null = null;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let isLooking = false;
  /** Its provider has just been hidden: the card offers to undo that though its flag is gone. */
  let isUndoable = false;
  /** The reader came to it by the keyboard: a nudge of the mouse does not close it. */
  let hasFocus = false;
  const pointer = { x: 0, y: 0 };

  const close = (): void => {
    clearTimeout(timer);
    opened = null;
    hasFocus = false;
    isUndoable = false;
    ours("gazetteCard")?.close();
  };

  const open = async (hit: Hit, byKeyboard = false): Promise<void> => {
    if (opened && isSamePlace(opened, hit)) return;
    const { order } = hit;
    const [{ date, summaries }] = await Promise.all([ask(door, "summariesOf", { orders: [order] }), inject(door)]);
    const [summary] = summaries;
    const text = textOf(hit);
    if (signal.aborted || pointed !== hit || summary === undefined) return;
    opened = hit;
    hasFocus = byKeyboard;
    isUndoable = false;
    const { left, top, right, bottom } = byKeyboard ? rangeOf(hit).getBoundingClientRect() : nearestRect(hit, pointer);
    const tell = (question: ToBackground["openDossier"]["question"]) => void ask(door, "openDossier", question).catch(() => undefined);
    ours("gazetteCard")?.open({
      summary,
      text,
      rect: { left, top, right, bottom },
      byKeyboard,
      deeds: {
        openDossier: () => tell({ order, page: "provider" }),
        reportMatch: () => tell({ order, page: "report", text }),
        hide: async () => {
          isUndoable = true;
          await hiding.hide(order, date).catch((error: unknown) => {
            isUndoable = false;
            throw error;
          });
        },
        undoHide: hiding.undo,
      },
      onClose: () => {
        opened = null;
        hasFocus = false;
        if (byKeyboard) flags.mark(null);
      },
    });
  };

  // In a shadow root of the page the card is not the target that the document sees.
  const isCard = (event: Event): boolean => ours("gazetteCard")?.contains(event.composedPath()[0] ?? null) ?? false;

  const look = (): void => {
    isLooking = false;
    const hit = flags.at(pointer.x, pointer.y);
    if (hit === pointed || (hasFocus && !hit)) return;
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
    // Shadow roots are on the path, too.
    if (event.composedPath().some((node) => node instanceof Element && call(node, "matches", CONTROL))) return;
    const hit = flags.at(event.clientX, event.clientY);
    if (!hit || !document.getSelection()?.isCollapsed) return;
    Object.assign(pointer, { x: event.clientX, y: event.clientY });
    pointed = hit;
    clearTimeout(timer);
    void open(hit).catch(() => undefined);
  };

  // A finger leaves whenever it is lifted, from the card too.
  const leave = ({ pointerType }: PointerEvent): void => {
    if (hasFocus || pointerType === "touch") return;
    pointed = null;
    clearTimeout(timer);
    if (opened) timer = setTimeout(close, DELAY);
  };

  // A document that is written anew by the page has another root, and all its listeners are gone.
  let root: HTMLElement | null = null;
  const listen = (): void => {
    if (root === document.documentElement) return;
    root = document.documentElement;
    document.addEventListener("pointermove", move, { passive: true, capture: true, signal });
    root?.addEventListener("pointerleave", leave, { passive: true, signal });
    document.addEventListener("click", click, { passive: true, signal });
  };
  listen();
  signal.addEventListener("abort", close);
  return {
    close: () => {
      // One that is on its way is not to open either.
      pointed = null;
      close();
    },
    open: (hit) => {
      pointed = hit;
      hasFocus = true;
      clearTimeout(timer);
      void open(hit, true).catch(() => undefined);
    },
    check: (painted) => {
      listen();
      const now = opened;
      if (now && !isUndoable && !painted.some((hit) => isSamePlace(hit, now))) close();
    },
  };
}

let injected: Promise<unknown> | null = null;

// Once per page; after a failure (the background was being updated) the next flag tries again.
function inject(door: Pick<Door, "runtime">): Promise<unknown> {
  if (ours("gazetteCard")) return Promise.resolve();
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
