// @vitest-environment happy-dom
import { beforeEach, describe, expect, test } from "vitest";
import { meetingOf, type Passage, passagesIn } from "../../extension/content/read.ts";
import { findCandidates } from "../../src/names/candidates.ts";
import { EDGE } from "../../src/names/characters.ts";
import { INDEX, idAt } from "../record.ts";
import { layOutInline, passagesOf } from "./passages.ts";

beforeEach(layOutInline);

/** The text nodes of `html`, in document order. */
function textsOf(html: string): readonly Text[] {
  document.body.innerHTML = html;
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  const nodes: Text[] = [];
  for (let node = walker.nextNode(); node; node = walker.nextNode()) nodes.push(node as Text);
  return nodes;
}

const only = (html: string): Passage => {
  const [passage, ...more] = passagesOf(html);
  if (!passage || more.length > 0) throw new Error(`${more.length + 1} passages`);
  return passage;
};

describe("two text nodes", () => {
  test.each([
    "<p>Express<b>VPN</b></p>",
    "<p><b>Express</b>VPN</p>",
    "<p><b>Express</b><i>VPN</i></p>",
    "<p><b><i>Express</i></b><span><em>VPN</em></span></p>",
    "<p>Express<strong>VPN</strong></p>",
    "<p>Express<mark>VPN</mark></p>",
    "<p>Express<span>VPN</span></p>",
    "<p>Express<wbr>VPN</p>",
    "<p>Express<!-- a comment -->VPN</p>",
    "<p>Express<b></b>VPN</p>",
    "<a href='#'>Express<b>VPN</b></a>",
    "<table><tr><td>Express<b>VPN</b></td></tr></table>",
  ])("make one word: %s", (html) => {
    const [before, after] = textsOf(html) as [Text, Text];
    expect(meetingOf(before, after)).toBe("joined");
  });
  test.each([
    "<p>Express<a href='#'>VPN</a></p>",
    "<p><a href='#'>Express</a>VPN</p>",
    "<p><b><a href='#'>Express</a></b>VPN</p>",
    "<p>Express<b><a href='#'>VPN</a></b></p>",
    "<p>Express<br>VPN</p>",
    "<p>Express<b><br></b>VPN</p>",
    "<p>Express<img>VPN</p>",
    "<p>Express<input>VPN</p>",
    "<p>Express<button>VPN</button></p>",
    "<ul><li>Express</li><li>VPN</li></ul>",
    "<p>Express</p><p>VPN</p>",
    "<div>Express<div>VPN</div></div>",
    "<h2>Express</h2>VPN",
    "<p>Express<sup>VPN</sup></p>",
    "<p>Express<span style='display:block'>VPN</span></p>",
    "<p><span style='display:inline-block'>Express</span>VPN</p>",
    "<p>Express<span style='display:none'></span>VPN</p>",
    "<p>Express<q>VPN</q></p>",
    "<p>Express<custom-element>VPN</custom-element></p>",
    "<table><tr><td>Express</td><td>VPN</td></tr></table>",
  ])("are parted: %s", (html) => {
    const [before, after] = textsOf(html) as [Text, Text];
    expect(meetingOf(before, after)).not.toBe("joined");
  });
  test.each([
    ["<p>Google <a href='#'>Play</a></p>", "linked"],
    ["<p><a href='#'><b>Google</b></a> Play</p>", "linked"],
    ["<p><a href='#'>Google</a><a href='#'>Play</a></p>", "apart"],
    ["<p>Google <a href='#' style='display:block'>Play</a></p>", "apart"],
    ["<p>Google<br>Play</p>", "broken"],
    ["<p><b>Google<br></b>Play</p>", "broken"],
    ["<p><a href='#'>Google</a><br><a href='#'>Play</a></p>", "apart"],
    ["<p>Google<br></p><p>Play</p>", "apart"],
    ["<table><tr><td>Google</td><td>Play</td></tr></table>", "apart"],
  ] as const)("meet: %s → %s", (html, meeting) => {
    const [before, after] = textsOf(html) as [Text, Text];
    expect(meetingOf(before, after)).toBe(meeting);
  });
  test("with text between them are not neighbours", () => {
    const [before, , after] = textsOf("<p>Express<b>ly</b>VPN</p>") as [Text, Text, Text];
    expect(meetingOf(before, after)).not.toBe("joined");
  });
  test("with an empty text node between them make one word", () => {
    const [before] = textsOf("<p>Express</p>") as [Text];
    const after = document.createTextNode("VPN");
    before.parentElement?.append(document.createTextNode(""), after);
    expect(meetingOf(before, after)).toBe("joined");
  });
});

describe("a passage", () => {
  test("is the text of the nodes, with an edge between one and the next", () => {
    expect(only("<p>Express<b>VPN</b> was</p><p>told</p>").text).toBe(["Express", "VPN", " was", "told"].join(EDGE));
  });
  test("leads from each character back to its node", () => {
    const nodes = textsOf("<p>Express<b>VPN</b> was</p><p>told</p>");
    const [{ text, place } = only("")] = [...passagesIn([document.body], "en")];
    for (let offset = 0; offset < text.length; offset += 1) {
      const [node, at] = place(offset);
      expect(nodes).toContain(node);
      expect(node.data[at] ?? EDGE).toBe(text[offset]);
    }
  });
  test("says which edges lie inside a word", () => {
    const { text, meeting } = only("<p>Express<b>VPN</b> by <a>Kape</a>d</p><p>told</p>");
    const edges = [...text.matchAll(new RegExp(EDGE, "g"))].map(({ index }) => meeting(index));
    expect(edges).toEqual(["joined", "joined", "linked", "linked", "apart"]);
  });
  test("does not take the page's own control character for an edge", () => {
    const { text, meeting } = only(`<p>Express${EDGE}VPN</p>`);
    expect(meeting(text.indexOf(EDGE))).toBe("apart");
  });
  test("has the language that it was asked with", () => {
    expect(only("<p>x</p>").lang).toBe("en");
  });
  test("is none where there is no text", () => {
    expect(passagesOf("")).toEqual([]);
    expect(passagesOf("<p></p><img>")).toEqual([]);
  });
  test.each([
    ["<p>Express<b>VPN</b> was told</p>", [["expressvpn", "Express", 0, "VPN", 3]]],
    ["<p>See <i>Nord</i> <b>VPN</b>.</p>", [["nordvpn", "Nord", 0, "VPN", 3]]],
    ["<p>the NordVPN app</p>", [["nordvpn", "the NordVPN app", 4, "the NordVPN app", 11]]],
    ["<p>Express<a>VPN</a> was told</p>", []],
    ["<table><tr><td>Express</td><td>VPN</td></tr></table>", []],
  ])("finds names over its nodes: %s", (html, places) => {
    const passage = only(html);
    const found = findCandidates(passage, INDEX).map(({ order, start, end }) => {
      const [[first, from], [last, to]] = [passage.place(start), passage.place(end - 1)];
      return [idAt(order), first.data, from, last.data, to + 1];
    });
    expect(found).toEqual(places);
  });
});
