import { describe, expect, test } from "vitest";
import { autolink, inHtml, inMarkdown, isolated, linkInMarkdown, oneLine } from "../../src/dossier/escape.ts";

describe("one line", () => {
  test.each([
    ["line ends of every sort", "a\r\nb\nc\u0085d\u2028e\u2029f", "a b c d e f"],
    ["several spaces, tabs", "  a \t  b ", "a b"],
    ["controls", "a\0b\u001bc\u007fd", "a b c d"],
    ["halves of a pair", "a\ud800b\udc00 👩", "a\ufffdb\ufffd 👩"],
    ["what turns the direction of all that follows", "a\u202eb\u202c \u2067c\u2069", "ab c"],
  ])("has no %s", (_, text, line) => {
    expect(oneLine(text)).toBe(line);
  });
  test.each([
    ["no-break and ideographic spaces", "change\u00a0? \u202f\u3000条"],
    ["joiners", "پیام\u200cرسان 👩‍👧"],
    ["marks of direction", "a\u200fb\u200e"],
    ["soft hyphens, combining marks", "a\u00adb e\u0301"],
  ])("keeps %s", (_, text) => {
    expect(oneLine(text)).toBe(text);
  });
});

describe("text among others in a line", () => {
  test.each(["فیلتر", "חסימה של 3", "the site سایت", "\u{1e900}"])("is isolated where it runs from the right: %s", (text) => {
    expect(isolated(text)).toBe(`\u2068${text}\u2069`);
  });
  test.each(["Apple", "Телеграм", "阿里云", "हिन्दी", "👩‍👧", ""])("stands as it is where it does not: %s", (text) => {
    expect(isolated(text)).toBe(text);
  });
});

describe("in Markdown", () => {
  test.each([
    ["a_b *c* [d](e) `f` <g> ~h~ i|j \\", "a\\_b \\*c\\* \\[d\\](e) \\`f\\` \\<g\\> \\~h\\~ i\\|j \\\\"],
    ["&amp; AT&T", "\\&amp; AT\\&T"],
    ["$5 ^ {x} @y", "\\$5 \\^ \\{x\\} \\@y"],
  ])("%s is escaped: %s", (text, markdown) => {
    expect(inMarkdown(text)).toBe(markdown);
  });
  test.each(["Lee, Tsai & Partners", "#1: what's next? 50 % (1 - 2 + 3 = 2)!", "“Да”; 阿里云"])("%s stays readable", (text) => {
    expect(inMarkdown(text)).toBe(text);
  });
  test("an address that shows itself ends at no sign of its own", () => {
    expect(autolink("https://a.example/(b)_[c]\\*&d;<e>")).toBe("<https://a.example/(b)_[c]\\*&d;%3Ce%3E>");
  });
  test("an address behind words is no entity and has no escapes", () => {
    expect(linkInMarkdown("b", "https://a.example/(b)\\*&copy;<e>&")).toBe("[b](<https://a.example/(b)\\\\*\\&copy;%3Ce%3E&>)");
  });
});

describe("in HTML", () => {
  test("tags, entities and quotation marks are text", () => {
    expect(inHtml('<a href="b">&amp;\'')).toBe("&lt;a href=&quot;b&quot;&gt;&amp;amp;'");
  });
});
