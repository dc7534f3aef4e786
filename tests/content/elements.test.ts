// @vitest-environment happy-dom
import { describe, expect, test } from "vitest";
import { blockOf, isBelow, isInline, isUnread } from "../../extension/content/elements.ts";

/** The first element that `#x` names in `html`, or the text in it. */
function marked(html: string): Element {
  document.body.innerHTML = html;
  const element = document.querySelector("#x");
  if (!element) throw new Error("nothing is marked");
  return element;
}

describe("the block of a text", () => {
  test.each([
    ["<p><b id=x>a</b></p>", "p"],
    ["<p><a><b id=x>a</b></a></p>", "p"],
    ["<p id=x>a</p>", "p"],
    ["<ul><li><span id=x>a</span></li></ul>", "li"],
    ["<table><tr><td><em id=x>a</em></td></tr></table>", "td"],
    ["<div><button id=x>a</button></div>", "div"],
    ["<h1><a id=x>a</a></h1>", "h1"],
    ["<my-card><span id=x>a</span></my-card>", "my-card"],
    ["<blockquote><q id=x>a</q></blockquote>", "blockquote"],
    ["<span id=x>a</span>", "body"],
  ])("in %s is %s", (html, block) => {
    const element = marked(html);
    expect(blockOf(element)?.localName).toBe(block);
    expect(blockOf(element.firstChild as Text)?.localName).toBe(block);
  });
  test("in a shadow root is a block in it, or the host", () => {
    const root = marked("<my-card id=x></my-card>").attachShadow({ mode: "open" });
    root.innerHTML = "<p><b>a</b></p><i>c</i>";
    expect(blockOf(root.querySelector("b") as Element)?.localName).toBe("p");
    expect(blockOf(root.querySelector("i") as Element)).toBe(root.host);
  });
});

describe("an element", () => {
  const made = (tag: string) => document.createElement(tag);
  test.each(["b", "i", "em", "strong", "span", "mark", "a", "sup", "q", "time", "label", "button", "wbr"])(
    "%s goes on with the paragraph",
    (tag) => {
      expect(isInline(made(tag))).toBe(true);
    },
  );
  test.each(["p", "div", "li", "td", "br", "img", "h1", "section", "article", "my-card", "body"])("%s begins one of its own", (tag) => {
    expect(isInline(made(tag))).toBe(false);
  });
  test("is what text and comments are not: they go on", () => {
    expect([document.createTextNode("a"), document.createComment("b")].map(isInline)).toEqual([true, true]);
  });
});

describe("text that is not read", () => {
  test.each([
    "<textarea id=x>a</textarea>",
    "<script id=x type=text/plain>a</script>",
    "<style id=x>a</style>",
    "<noscript id=x>a</noscript>",
    "<code id=x>a</code>",
    "<pre><span id=x>a</span></pre>",
    "<p><kbd id=x>a</kbd></p>",
    "<select><option id=x>a</option></select>",
    "<svg><text id=x>a</text></svg>",
    "<div><pre><code><b id=x>a</b></code></pre></div>",
  ])("stands in %s", (html) => {
    expect(isUnread(marked(html))).toBe(true);
  });
  test.each([
    "<p id=x>a</p>",
    "<div><span id=x>a</span></div>",
    "<label id=x>a</label>",
    "<aside id=x>a</aside>",
    "<button id=x>a</button>",
    "<ul><li id=x>a</li></ul>",
  ])("is not in %s", (html) => {
    expect(isUnread(marked(html))).toBe(false);
  });
  test("is what the reader may edit", () => {
    const element = marked("<p id=x>a</p>");
    Object.defineProperty(HTMLElement.prototype, "isContentEditable", { value: true, configurable: true });
    expect(isUnread(element)).toBe(true);
    Reflect.deleteProperty(HTMLElement.prototype, "isContentEditable");
  });
});

describe("what lies below some roots", () => {
  function made() {
    document.body.innerHTML = "<div id=a><p id=b></p></div><p id=c></p><my-card></my-card>";
    const root = (document.querySelector("my-card") as Element).attachShadow({ mode: "open" });
    root.innerHTML = "<p id=d>a</p>";
    const [a, b, c] = ["#a", "#b", "#c"].map((id) => document.querySelector(id)) as [Element, Element, Element];
    return { a, b, c, root, d: root.querySelector("#d") as Element, host: root.host };
  }
  test("is a root itself and what stands in it, shadow trees included", () => {
    const { a, b, c, root, d, host } = made();
    const roots = new Set<Node>([a, host]);
    expect([a, b, d, root, d.firstChild, host].map((node) => isBelow(node, roots))).toEqual(Array(6).fill(true));
    expect([c, document.body, null].map((node) => isBelow(node, roots))).toEqual([false, false, false]);
  });
});
