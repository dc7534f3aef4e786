/** The page's tree in XPath: it answers without an element being touched, and a page's first one costs about a millisecond. */

/** What `path` leads to from `node`; `type` is one of `XPathResult`'s. */
export function evaluate(path: string, node: Node, type: number): XPathResult {
  // An image named `evaluate` would lie over the document's own.
  return Document.prototype.evaluate.call(document, path, node, null, type, null);
}

/** The text of what `path` leads to; "" where it leads nowhere. */
export function textAt(path: string, node: Node): string {
  return evaluate(path, node, 2 satisfies XPathResult["STRING_TYPE"]).stringValue;
}
