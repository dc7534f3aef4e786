import { expect, test } from "vitest";
import { quantile, ratioSpreadOf, spreadOf } from "../../scripts/bench/figures.ts";
import { benchOptions } from "../../scripts/bench/options.ts";
import { OWN_PAGES, ownPage } from "../../scripts/bench/own-pages.ts";
import { partsOf } from "../../scripts/bench/sizes.ts";

test("a quantile lies between neighbours, and there is none of nothing", () => {
  expect(quantile([4, 1, 2, 3], 0.5)).toBe(2.5);
  expect(quantile([7], 0.9)).toBe(7);
  expect(quantile([], 0.5)).toBeNaN();
  expect(spreadOf([])).toBeNull();
});

test("twice and half as much are as much as before", () => {
  expect(ratioSpreadOf([2, 0.5])?.geometricMean).toBeCloseTo(1);
});

test("a script's long literals are told from its code", () => {
  const literal = `\`${"ж".repeat(3000)}\``;
  expect(partsOf(`a("x");b=${literal};`)).toEqual({ code: 10, literal: 6002 });
  expect(partsOf(`a("x");b=${literal};c="${"d".repeat(600)}"`)).toEqual({ code: 12, literal: 6604 });
  expect(partsOf(`a("x")`)).toEqual({ code: 6, literal: 0 });
});

test("our own pages are the same each time", () => {
  for (const page of OWN_PAGES) expect(ownPage(page)).toBe(ownPage(page));
});

test.each([
  [["--reps", "0"], "--reps needs a number from 1 on, not 0"],
  [["--pages", "3"], "--pages is for --corpus"],
  [["--corpus", "nowhere"], "no such folder: nowhere"],
  [["--contestants", "mark,grep"], '--contestants knows one-regexp, mark, find-and-replace, ahocorasick, monyone, previous, not "grep"'],
  [["--parts", "all"], '--parts knows loads, popup, card, mutating, firefox, growth, not "all"'],
  [["--fast"], "there are --corpus, --pages, --reps, --opens, --contestants, --parts, --out and --json"],
])("%j is refused in one sentence", (args, sentence) => {
  expect(() => benchOptions(args, "/")).toThrow(sentence);
});

test("all contestants and parts are measured unless some are asked for", () => {
  const named = ({ contestants, parts }: ReturnType<typeof benchOptions>) => `${contestants} / ${parts}`;
  expect(named(benchOptions([], "/"))).toBe(
    "one-regexp,mark,find-and-replace,ahocorasick,monyone,previous / loads,popup,card,mutating,firefox,growth",
  );
  expect(named(benchOptions(["--contestants", "previous,mark", "--parts", "loads"], "/"))).toBe("mark,previous / loads");
  expect(named(benchOptions(["--contestants", "none"], "/"))).toMatch(/^ \//);
});
