/** What the names of elements say about the text in them. */

const UNREAD =
  "head,script,style,noscript,template,textarea,input,select,code,pre,kbd,samp,svg,math,iframe,object,[contenteditable]:not([contenteditable='false' i])";

/** Inline elements inside of which a word goes on: `Express<b>VPN</b>`. */
const JOINING = /^(b|i|em|strong|span|mark|u|s|del|ins|small|big|font|bdi|bdo|wbr|cite|dfn|abbr)$/;

/** Inline elements that part words but not paragraphs. */
const PARTING = /^(a|su[bp]|q|time|label|button|code|var|data|tt|nobr|r(uby|t|b|p))$/;

/** Whether text in this element is not read: code, scripts, input, and what is editable. */
export function isUnread(element: Element): boolean {
  return Boolean(element.closest(UNREAD));
}

/** Whether a word goes on from the text before this element into it and out of it. */
export function isJoining(element: Element): boolean {
  return JOINING.test(element.localName);
}

/** Whether this element does not begin a paragraph of its own. */
export function isInline(node: Node): boolean {
  return !(node instanceof Element) || isJoining(node) || PARTING.test(node.localName);
}

/** The paragraph, cell, list item or other block that `node` stands in, or itself; null in a shadow root without one. */
export function blockOf(node: Node): Element | null {
  let at: Node | null = node;
  while (at && isInline(at) && at.parentNode) at = at.parentElement;
  return at as Element | null;
}
