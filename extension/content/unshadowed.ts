/**
 * Properties of nodes that may be forms, or above something in one. A form's fields lie over its properties by their names, for us as for the
 * page: after `<input name="parentNode">` the form's `parentNode` is the input. The prototypes' own ask the node itself.
 */

/** The parent node. */
export const parentOf = (node: Node): Node | null => Reflect.get(Node.prototype, "parentNode", node);

/** The parent, if it is an element. */
export const parentElementOf = (node: Node): Element | null => Reflect.get(Node.prototype, "parentElement", node);

/** The next node with the same parent. */
export const nextOf = (node: Node): Node | null => Reflect.get(Node.prototype, "nextSibling", node);

/** The first node inside. */
export const firstIn = (node: Node): Node | null => Reflect.get(Node.prototype, "firstChild", node);

/** All text inside. */
export const textIn = (element: Element): string => Reflect.get(Element.prototype, "textContent", element) ?? "";

/** The tag's name without its prefix. */
export const nameOf = (element: Element): string => Reflect.get(Element.prototype, "localName", element);

/** The open shadow root. */
export const shadowOf = (element: Element): ShadowRoot | null => Reflect.get(Element.prototype, "shadowRoot", element);

/** Whether the node is in the page's document: neither taken out nor moved to a frame's. */
export const isHere = (node: Node): boolean =>
  Reflect.get(Node.prototype, "isConnected", node) && Reflect.get(Node.prototype, "ownerDocument", node) === document;

/** The element itself or the nearest one above it that `selector` matches. */
export const closestTo = (element: Element, selector: string): Element | null => Element.prototype.closest.call(element, selector);

type Method =
  | "checkVisibility"
  | "contains"
  | "getAttribute"
  | "getRootNode"
  | "matches"
  | "querySelector"
  | "querySelectorAll"
  | "scrollIntoView";

/** Calls a method of an element that may be a form. */
export function call<Name extends Method>(element: Element, name: Name, ...given: Parameters<Element[Name]>): ReturnType<Element[Name]> {
  return Reflect.apply(Element.prototype[name], element, given) as ReturnType<Element[Name]>;
}
