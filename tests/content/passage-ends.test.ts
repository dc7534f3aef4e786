// @vitest-environment happy-dom
/** Where a passage ends, and how a text node longer than one is read. */
import { beforeEach, describe, expect, test } from "vitest";
import type { Passage } from "../../extension/content/read.ts";
import { findCandidates } from "../../src/names/candidates.ts";
import { EDGE } from "../../src/names/characters.ts";
import { INDEX } from "../record.ts";
import { layOutInline, passagesOf } from "./passages.ts";

beforeEach(layOutInline);

describe("a passage", () => {
  test("ends with a block, once it is long", () => {
    const [first, second, ...more] = passagesOf(`<p>${"x".repeat(20_000)}<b>y</b>z</p><p>second</p><p>third</p>`);
    expect(first?.text).toBe(["x".repeat(20_000), "y", "z"].join(EDGE));
    expect(second?.text).toBe(["second", "third"].join(EDGE));
    expect(more).toEqual([]);
    const [node, at] = second?.place(8) ?? [];
    expect([node?.data, at]).toEqual(["third", 1]);
  });
  test("ends in no list before it is very long, but behind a long text", () => {
    const items = (count: number) => "<li><a>one item of a list</a></li>".repeat(count);
    const [first, second, ...more] = passagesOf(`<p>${"x".repeat(2_500)}</p><ul>${items(180)}</ul><p>${"y".repeat(100)}</p><p>z</p>`);
    expect(first?.text).toBe("x".repeat(2_500));
    expect(second?.text.match(/item/g)).toHaveLength(180);
    expect(second?.text.endsWith(`${EDGE}${"y".repeat(100)}`)).toBe(true);
    expect(more.map(({ text }) => text)).toEqual(["z"]);
    expect(passagesOf(`<ul>${items(1_000)}</ul>`).length).toBeGreaterThan(2);
  });
  test("never ends within a paragraph, be a long text in it", () => {
    const long = "a long text of a paragraph ".repeat(100);
    expect(passagesOf(`<p>${long}<i>one</i> end</p><p>${long}<i>two</i> end</p>`)).toHaveLength(1);
    expect(passagesOf(`<p>${long}<i>one</i> ${long}</p><p>${long}<i>two</i> end</p>`).map(({ text }) => /one|two/.exec(text)?.[0])).toEqual(
      ["one", "two"],
    );
  });
});

describe("a very long text node", () => {
  const SENTENCE = "Some words of no meaning, and NordVPN. ";
  const WORDS = "words and NordVPN ";
  const found = (passages: readonly Passage[]) =>
    passages.flatMap((passage) =>
      findCandidates(passage, INDEX).map(({ start, end }) => {
        const [[first, from], [last, to]] = [passage.place(start), passage.place(end - 1)];
        return { node: first, isIn: first === last, text: first.data.slice(from, to + 1), from };
      }),
    );

  test.each([
    ["of sentences", SENTENCE],
    ["of lines", WORDS.replace(/ $/, "\n")],
    ["of words alone", WORDS],
  ])("%s is read in parts, and no name is lost, cut or found twice", (_, piece) => {
    const count = Math.ceil(200_000 / piece.length);
    const passages = passagesOf(`<p>Astrill</p><p>${piece.repeat(count)}</p><p>Surfshark</p>`);
    expect(passages.length).toBeGreaterThan(3);
    for (const { text } of passages) expect(text.length).toBeLessThan(70_000);
    const all = found(passages);
    expect(all.map(({ text }) => text)).toEqual(["Astrill", ...Array<string>(count).fill("NordVPN"), "Surfshark"]);
    expect(new Set(all.slice(1, -1).map(({ from }) => from)).size).toBe(count);
    expect(all.every(({ isIn }) => isIn)).toBe(true);
  });

  test("meets what stands before and behind it", () => {
    const passages = passagesOf(`<p>Express<b>VPN. ${SENTENCE.repeat(4_000)}Nord</b>VPN</p>`);
    const texts = passages.flatMap((passage) => findCandidates(passage, INDEX).map(({ start, end }) => passage.text.slice(start, end)));
    expect([texts.at(0), texts.at(-1)]).toEqual([`Express${EDGE}VPN`, `Nord${EDGE}VPN`]);
    expect(texts.length).toBe(4_002);
  });
});
