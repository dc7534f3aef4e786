/** The one element that the card adds to the page, and how it comes and goes. */
import acts from "../ui/acts.css?inline";
import tokens from "../ui/tokens.css?inline";
import touch from "../ui/touch.css?inline";
import css from "./card.css?inline";
import type { Box } from "./card-api.ts";
import { cardPlace } from "./card-place.ts";
import { modalAt } from "./modal.ts";

/** A card's element in the top layer, with its root to draw into. */
export interface CardHost {
  readonly host: HTMLElement;
  readonly root: ShadowRoot;
  /** Shows what has been drawn, beside `flag`. */
  readonly show: (flag: Box) => void;
}

/** `!important` in a shadow root's own `:host` wins over all that the page says of its elements. `all` leaves direction out. */
const HOST = `:host{${[
  "all:initial",
  "position:fixed",
  "z-index:2147483647",
  "display:block",
  "width:min(340px, 100vw - 16px)",
  "margin:0",
  "color-scheme:light dark",
  "direction:ltr",
  "unicode-bidi:isolate",
]
  .map((rule) => `${rule}!important`)
  .join(";")}}`;

/** Events of the card that are no business of the page. */
const OURS = [
  "click",
  "auxclick",
  "dblclick",
  "contextmenu",
  "keydown",
  "keyup",
  "keypress",
  "wheel",
  "focusin",
  "focusout",
  "input",
  "change",
];
const POINTER = ["down", "up", "move", "over", "out"].flatMap((kind) => [`pointer${kind}`, `mouse${kind}`]);
const TOUCH = ["touchstart", "touchmove", "touchend"];

/**
 * Adds an empty host to the page, within its open modal dialog if there is one: all else can be neither pressed nor focused then.
 * No attribute but `popover` is set, so that neither the page's style sheets nor its policy has a say. Removing the host is all the clean-up there is.
 */
export function cardHost(document: Document): CardHost {
  const host = document.createElement("div");
  const root = host.attachShadow({ mode: "closed" });
  const place = new CSSStyleSheet();
  root.adoptedStyleSheets = [HOST, tokens, acts, touch, css].map(sheetOf).concat(place);
  for (const type of [...OURS, ...POINTER, ...TOUCH]) root.addEventListener(type, (event) => event.stopPropagation(), { passive: true });
  const show = (flag: Box) => {
    place.replaceSync(":host{visibility:hidden!important}");
    host.popover = "manual";
    (modalAt(flag) ?? document.documentElement).append(host);
    host.showPopover();
    const { width, height } = host.getBoundingClientRect();
    const { clientWidth, clientHeight } = document.documentElement;
    const { left, top, maxHeight } = cardPlace(
      flag,
      { width, height },
      { width: clientWidth, height: Math.max(clientHeight, innerHeight) },
    );
    place.replaceSync(`:host{inset:${top}px auto auto ${left}px!important;max-height:${maxHeight}px!important}`);
  };
  return { host, root, show };
}

function sheetOf(text: string): CSSStyleSheet {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(text);
  return sheet;
}
