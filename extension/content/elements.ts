/** What the names of elements say about the text in them. */
import { closestTo, nameOf, parentOf } from "./unshadowed.ts";

const UNREAD = "head,script,style,noscript,textarea,select,code,pre,kbd,samp,svg";

/** Inline elements inside of which a word goes on: `Express<b>VPN</b>`. */
const JOINING = /^(b|i|em|strong|span|mark|u|s|del|ins|small|font|bd[io]|wbr|cite|abbr)$/;

/** Inline elements that part words but not paragraphs. */
const PARTING = /^(a|su[bp]|q|time|label|button|code|ruby|r[tbp])$/;

/** Inline elements one inside the other, after which the outermost is taken for a block: of each text in them all would be asked. */
const MOST_INLINE = 50;

/** Whether text in this element is not read: code, scripts, input, and what is editable. */
export function isUnread(element: Element): boolean {
  return Boolean(
    closestTo(element, UNREAD) || (element instanceof HTMLElement && Reflect.get(HTMLElement.prototype, "isContentEditable", element)),
  );
}

/** Whether a word goes on from the text before this element into it and out of it. */
export function isJoining(element: Element): boolean {
  return JOINING.test(nameOf(element));
}

/** Whether this element does not begin a paragraph of its own. */
export function isInline(node: Node): boolean {
  return !(node instanceof Element) || isJoining(node) || PARTING.test(nameOf(node));
}

/**
 * The paragraph, cell, list item or other block that `node` stands in, or itself; of a shadow tree's outermost text the host. Where there is
 * none, the outermost element: a page's root may be of any kind, or be gone.
 */
export function blockOf(node: Node): Element {
  let outermost: Element | null = null;
  let left = MOST_INLINE;
  for (let at: Node | null = node; at && left > 0; at = above(at), left -= 1) {
    if (!isInline(at)) return at as Element;
    if (at instanceof Element) outermost = at;
  }
  return outermost ?? document.documentElement ?? document.createElement("p");
}

/** Whether `node` is one of `roots` or lies below one, shadow trees included. */
export function isBelow(node: Node | null, roots: ReadonlySet<Node>): boolean {
  for (let at = node; at; at = above(at)) if (roots.has(at)) return true;
  return false;
}

/** The parent; of a shadow root its host; null at the top. */
export function above(node: Node): Node | null {
  return parentOf(node) ?? (node instanceof ShadowRoot ? node.host : null);
}
