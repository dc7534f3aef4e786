/** Questions to the page's tree in XPath: they are answered without an element being touched, and a page's first one costs about a millisecond. */

/** What `path` leads to from `node`; `type` is one of `XPathResult`'s. */
export function ask(path: string, node: Node, type: number): XPathResult {
  // An image named `evaluate` would lie over the document's own.
  return Document.prototype.evaluate.call(document, path, node, null, type, null);
}

/** As a text; "" where it leads nowhere. */
export function askText(path: string, node: Node): string {
  return ask(path, node, 2 satisfies XPathResult["STRING_TYPE"]).stringValue;
}
