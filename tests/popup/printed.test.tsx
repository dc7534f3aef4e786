// @vitest-environment happy-dom
import { cleanup, render } from "@testing-library/preact";
import { afterEach, describe, expect, it } from "vitest";
import { likelyLanguage } from "../../extension/ui/printed.ts";
import { Text } from "../../extension/ui/Text.tsx";

afterEach(cleanup);

describe("what is printed", () => {
  it("the likely languages of laws", () => {
    expect(["CN", "RU", "IR", "CH", "BR"].map(likelyLanguage)).toEqual(["zh", "ru", "fa", "de", "pt"]);
  });
});

describe("text", () => {
  it.each([
    ["Wuyouyun (无忧云)", [["无忧云", "zh"]]],
    ["Ростелеком is named", [["Ростелеком", "und-Cyrl"]]],
    ["スマートフォン法", [["スマートフォン法", "ja"]]],
    [
      "فیلتر and 네이버",
      [
        ["فیلتر", "und-Arab"],
        ["네이버", "ko"],
      ],
    ],
    ["Córdoba court", []],
  ])("marks other scripts in “%s” and changes no letter", (text, spans) => {
    const { container } = render(<Text>{text}</Text>);
    expect(container.textContent).toBe(text);
    expect([...container.querySelectorAll("span")].map((span) => [span.textContent, span.lang])).toEqual(spans);
  });
});
