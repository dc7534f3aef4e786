// @vitest-environment happy-dom
import { describe, expect, test, vi } from "vitest";
import { createFurniture } from "../../extension/content/furniture.ts";

const isFurniture = (html: string): boolean => {
  document.body.innerHTML = html;
  const element = document.querySelector("#x");
  if (!element) throw new Error("nothing is marked");
  return createFurniture().pass()({ element });
};

const SENTENCE = "The court in Paris ordered five providers to block the domains that it named.";

describe("on a page, furniture", () => {
  test.each([
    "<nav><ul><li><a id=x>NordVPN</a></li></ul></nav>",
    "<header><a id=x>NordVPN</a></header><main></main>",
    "<footer><p id=x>NordVPN</p></footer>",
    "<div role=navigation><p id=x>NordVPN</p></div>",
    "<div role=' Banner '><p id=x>NordVPN</p></div>",
    "<article><button>Share on <span id=x>Facebook</span></button></article>",
    "<article><ul><li><a id=x>Facebook</a></li><li><a>X</a></li><li><a>WhatsApp</a></li></ul></article>",
    "<article><div>Share: <a id=x>Facebook</a> <a>Twitter</a> <a>WhatsApp</a></div></article>",
    "<article><div><div><div><a id=x>Facebook</a></div></div><div><a>Twitter</a></div><div><a>WhatsApp</a></div></div></article>",
    `<div>${"<div><div><div><div><div><div><a>Twitter</a></div></div></div></div></div></div>".repeat(3)}<div><a id=x>Facebook</a></div></div>`,
    `<div>${"<div><div><div><div><div><div><a id=x>Twitter</a></div></div></div></div></div></div>".repeat(3)}</div>`,
    `<ul>${"<li><a>How the island lived on potatoes, a story in nine parts</a></li>".repeat(40)}<li><a id=x>NordVPN</a></li></ul>`,
    `<ul>${"<li><a>How the island lived on potatoes</a></li>".repeat(3)}<li id=x>NordVPN</li></ul>`,
    "<ul><li><a id=x>Cloudflare status</a></li><li><a>Hetzner status</a></li><li><a>Vultr status</a></li><li><a>Need help?</a></li></ul>",
    "<table><tr><th>See</th><td><ul><li><a id=x>NordVPN</a></li><li><a>Surfshark</a></li><li><a>Mullvad</a></li></ul></td></tr></table>",
    "<p>Our app: <a>Download on the <b id=x>App Store</b></a></p>",
    "<div role=region aria-label='Cookie banner'><p id=x>Google</p></div>",
    `<dialog open><p>We use cookies.</p><p id=x>${SENTENCE}</p></dialog>`,
    "<div role=dialog><p>Your consent</p><ul><li id=x>Google</li></ul></div>",
    `<div role=alertdialog><p>${SENTENCE.repeat(50)} cookies</p><p id=x>Google</p></div>`,
  ])("is %s", (html) => {
    expect(isFurniture(html)).toBe(true);
  });
});

describe("on a page, running text", () => {
  test.each([
    `<p id=x>${SENTENCE}</p>`,
    `<article><header><p id=x>${SENTENCE}</p></header></article>`,
    `<main><footer><p id=x>${SENTENCE}</p></footer></main>`,
    "<header><h1 id=x>NordVPN</h1></header>",
    "<header><h1><a id=x>NordVPN</a></h1></header>",
    "<aside><p id=x>NordVPN</p></aside>",
    "<p><a id=x>NordVPN</a></p>",
    "<p><a id=x>NordVPN</a> and <a>Surfshark</a></p>",
    `<p>${SENTENCE} <a id=x>NordVPN</a> <a>Surfshark</a> <a>Windscribe</a></p>`,
    "<p><a id=x>NordVPN</a>, <a>Surfshark</a>, <a>Windscribe</a>, four others and their parent companies replied</p>",
    `<div role=dialog><p id=x>${SENTENCE}</p></div>`,
    "<table><tr><th>Service<th>Seat</tr><tr><td><a id=x>NordVPN</a><td>PA</tr><tr><td><a>Surfshark</a><td>NL</tr><tr><td><a>OVPN</a><td>SE</tr></table>",
    "<div><table><tr><th>A</tr><tr><td><a id=x>NordVPN</a></tr><tr><td><a>Surfshark</a></tr><tr><td><a>OVPN</a></tr></table></div>",
    "<div role=main><header><p id=x>NordVPN</p></header></div>",
    "<p>It is <a>available on the <b id=x>App Store</b></a>, says the firm.</p>",
    "<table><tr><td id=x>NordVPN</td><td>Surfshark</td></tr></table>",
    `<ul>${`<li><a>${SENTENCE}</a></li>\n`.repeat(4)}<li><a id=x>NordVPN loses</a></li></ul>`,
  ])("is %s", (html) => {
    expect(isFurniture(html)).toBe(false);
  });
  test("is a list of linked sentences also without white space between its items", () => {
    expect(isFurniture(`<ul>${`<li><a>${SENTENCE}</a></li>`.repeat(4)}<li><a id=x>NordVPN loses</a></li></ul>`)).toBe(false);
  });
  test("is an article whose paragraphs are a list of links, where only the article as a whole is one", () => {
    expect(isFurniture("<article><p><a id=x>NordVPN</a></p><p><a>Surfshark</a></p><p><a>Windscribe</a></p></article>")).toBe(false);
  });
  test("is a list of links with more text than a list has", () => {
    const links = `<a>${"NordVPN ".repeat(30)}</a>`.repeat(10);
    expect(isFurniture(`<div><p><a id=x>NordVPN</a></p>${links}</div>`)).toBe(false);
  });
});

describe("in a shadow root", () => {
  function inShadow(outer: string, inner: string): boolean {
    document.body.innerHTML = outer;
    const root = (document.querySelector("my-card") as Element).attachShadow({ mode: "open" });
    root.innerHTML = inner;
    return createFurniture().pass()({ element: root.querySelector("#x") as Element });
  }
  test.each([
    ["the navigation around the host makes furniture", "<nav><my-card></my-card></nav>", "<p id=x>NordVPN</p>", true],
    ["the navigation in it makes furniture", "<article><my-card></my-card></article>", "<nav><p id=x>NordVPN</p></nav>", true],
    [
      "a header in it, within an article around the host, is running text",
      "<article><my-card></my-card></article>",
      "<header><p id=x>NordVPN</p></header>",
      false,
    ],
    ["a paragraph is running text", "<div><my-card></my-card></div>", "<p id=x>NordVPN</p>", false],
  ])("%s", (_, outer, inner, is) => {
    expect(inShadow(outer, inner)).toBe(is);
  });
});

test("a table is asked for its headings once, however many names stand in it", () => {
  document.body.innerHTML = `<table>${"<tr><td>NordVPN</td><td>Surfshark</td></tr>".repeat(50)}</table>`;
  const asked = vi.spyOn(Element.prototype, "querySelector");
  const isFurniture = createFurniture().pass();
  for (const element of document.querySelectorAll("td")) expect(isFurniture({ element })).toBe(false);
  expect(asked.mock.calls.filter(([selector]) => selector === "th")).toHaveLength(1);
  asked.mockRestore();
});
