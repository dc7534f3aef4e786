// biome-ignore-all format: V8 compiles a function with its script where it stands in parentheses, and reads others twice that run.
/** The page's tree in XPath: it answers without an element being touched, and a page's first one costs about a millisecond. */

/** What `path` leads to from `node`; `type` is one of `XPathResult`'s. */
export const evaluate = ((path: string, node: Node, type: number): XPathResult =>
  // An image named `evaluate` would lie over the document's own.
  Document.prototype.evaluate.call(document, path, node, null, type, null));

/** The text of what `path` leads to; "" where it leads nowhere. */
export const textAt = ((path: string, node: Node): string => evaluate(path, node, 2 satisfies XPathResult["STRING_TYPE"]).stringValue);
