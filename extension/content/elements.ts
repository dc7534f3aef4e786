/** What the names of elements say about the text in them. */

const UNREAD = "head,script,style,noscript,textarea,select,code,pre,kbd,samp,svg";

/** Inline elements inside of which a word goes on: `Express<b>VPN</b>`. */
const JOINING = /^(b|i|em|strong|span|mark|u|s|del|ins|small|font|bd[io]|wbr|cite|abbr)$/;

/** Inline elements that part words but not paragraphs. */
const PARTING = /^(a|su[bp]|q|time|label|button|code|ruby|r[tbp])$/;

/** Whether text in this element is not read: code, scripts, input, and what is editable. */
export function isUnread(element: Element): boolean {
  return Boolean(element.closest(UNREAD) || (element as HTMLElement).isContentEditable);
}

/** Whether a word goes on from the text before this element into it and out of it. */
export function isJoining(element: Element): boolean {
  return JOINING.test(element.localName);
}

/** Whether this element does not begin a paragraph of its own. */
export function isInline(node: Node): boolean {
  return !(node instanceof Element) || isJoining(node) || PARTING.test(node.localName);
}

/** The paragraph, cell, list item or other block that `node` stands in, or itself; of a shadow tree's outermost text the host. */
export function blockOf(node: Node): Element {
  let at = node;
  while (isInline(at)) at = above(at) ?? document.documentElement;
  return at as Element;
}

/** Whether `node` is one of `roots` or lies below one, shadow trees included. */
export function isBelow(node: Node | null, roots: ReadonlySet<Node>): boolean {
  for (let at = node; at; at = above(at)) if (roots.has(at)) return true;
  return false;
}

/** The parent; of a shadow root its host; null at the top. */
export function above(node: Node): Node | null {
  return node.parentNode ?? (node as ShadowRoot).host ?? null;
}
