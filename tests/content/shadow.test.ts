// @vitest-environment happy-dom
import { beforeEach, describe, expect, test } from "vitest";
import { openRootsIn } from "../../extension/content/shadow.ts";

// happy-dom has no XPath: what the one expression asks for; the browsers' own is asked in `tests/browser/changes.test.ts`.
function evaluate(_expression: string, context: Node): Pick<XPathResult, "snapshotLength" | "snapshotItem"> {
  const elements = [context, ...(context as Element).querySelectorAll("*")];
  const custom = elements.filter((node) => node instanceof Element && node.localName.includes("-"));
  return { snapshotLength: custom.length, snapshotItem: (i) => custom[i] ?? null };
}

beforeEach(() => {
  Document.prototype.evaluate = evaluate as Document["evaluate"];
  document.body.innerHTML = "";
});

/** Appends `<name>` with an open shadow root of `html` to `parent`. */
function host(parent: Element | ShadowRoot, name: string, html = "", mode: "open" | "closed" = "open"): ShadowRoot {
  const element = parent.appendChild(document.createElement(name));
  const root = element.attachShadow({ mode });
  root.innerHTML = html;
  return root;
}

function found(root: Element | ShadowRoot = document.body): { readonly roots: readonly ShadowRoot[]; readonly later: readonly string[] } {
  const later: string[] = [];
  const roots = openRootsIn(root, (element) => later.push(element.localName));
  return { roots, later };
}

describe("open shadow roots", () => {
  test("are those of custom elements below a root", () => {
    const roots = [host(document.body, "my-card", "<p>a</p>"), host(document.body, "my-list")];
    expect(found()).toEqual({ roots, later: [] });
  });
  test("are found inside of others when those are asked about", () => {
    const outer = host(document.body, "my-card", "<p>a</p>");
    const inner = host(outer, "my-list");
    expect(found().roots).toEqual([outer]);
    expect(found(outer).roots).toEqual([inner]);
  });
  test("are found deep below common elements", () => {
    document.body.innerHTML = "<div><section><p><span id=x></span></p></section></div>";
    const root = host(document.querySelector("#x") as Element, "my-card");
    expect(found().roots).toEqual([root]);
  });
  test("are that of the element itself that is asked about", () => {
    const root = host(document.body, "my-card");
    expect(found(root.host).roots).toEqual([root]);
  });
  test("are not those that are closed, nor of elements that are none of the page's own making", () => {
    host(document.body, "my-card", "", "closed");
    host(document.body, "article");
    expect(found().roots).toEqual([]);
  });
  test("that may come later are handed over", () => {
    document.body.innerHTML = "<my-late><p></p></my-late><div><my-other></my-other></div><p></p>";
    expect(found()).toEqual({ roots: [], later: ["my-late", "my-other"] });
  });
});
