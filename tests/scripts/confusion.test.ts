import { createHash } from "node:crypto";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { readLabels } from "../../scripts/confusion/labels.ts";
import { distinctMatches, type PageRead, type Seen } from "../../scripts/confusion/matches.ts";
import { confusionOptions } from "../../scripts/confusion/options.ts";
import { scoreOf, windowsOf } from "../../scripts/confusion/score.ts";
import { scoreTable, tableOf } from "../../scripts/confusion/table.ts";
import { RECORDS } from "../record.ts";

const seen = (provider: string, text: string, [before, after]: readonly [string, string], isRunning = true): Seen => ({
  provider,
  text,
  before,
  after,
  isRunning,
});

const page = (name: string, ...all: readonly Seen[]): PageRead => ({
  page: name,
  seen: all,
  text: all.map(({ before, text, after }) => before + text + after).join(" "),
});

const SHARE = seen("facebook", "Facebook", ["Share on ", " Print"], false);
const RUNNING = seen("facebook", "Facebook", ["He wrote on ", " that"]);
const CHINESE = seen("apple", "苹果", ["我吃了", "。"]);
const PAGES = [page("a.html", SHARE, RUNNING), page("b.html", SHARE, SHARE, CHINESE)];

describe("distinct matches", () => {
  test("stand once each, with the number of pages, sorted by provider and text, running text first", () => {
    expect(distinctMatches(PAGES)).toEqual([
      { ...CHINESE, pages: 1 },
      { ...RUNNING, pages: 1 },
      { ...SHARE, pages: 2 },
    ]);
  });
  test("of like texts stand side by side in order of what follows", () => {
    const apple = (word: string) => seen("apple", "Apple", [`${word.length} `, ` ${word}`]);
    const rows = distinctMatches([page("a.html", apple("Watch"), apple("ID"), apple("Watch 2"))]);
    expect(rows.map((row) => row.after)).toEqual([" ID", " Watch", " Watch 2"]);
  });
  test("are lines in columns, the match marked, furniture and running text told apart", () => {
    expect(tableOf(distinctMatches(PAGES)).split("\n")).toEqual([
      "3 distinct matches: provider, pages, running text or furniture, match",
      "apple    1 text       我吃了⟦苹果⟧。",
      "facebook 1 text He wrote on ⟦Facebook⟧ that",
      "facebook 2 furn    Share on ⟦Facebook⟧ Print",
    ]);
  });
});

describe("the score", () => {
  const labels = [
    { id: "a.html", providers: ["facebook", "x-twitter"], doubtful: [] },
    { id: "b.html", providers: ["youtube"], doubtful: ["facebook"] },
    { id: "elsewhere.html", providers: ["google"], doubtful: [] },
  ];
  const forms = (provider: string) => (provider === "youtube" ? ["YouTube"] : ["print"]);
  const score = scoreOf(PAGES, labels, forms);

  test("counts a provider on a page once; what is doubtful counts neither way, a page without a reading not at all", () => {
    expect(score).toMatchObject({ pages: 2, right: 1, precision: 1 / 2, recall: 1 / 3 });
  });
  test("shows what is wrong in its surroundings, and where a missed provider's forms stand", () => {
    expect(score.wrong).toEqual([{ provider: "apple", page: "b.html", windows: ["我吃了⟦苹果⟧。"] }]);
    expect(score.missed).toEqual([
      { provider: "x-twitter", page: "a.html", windows: ["Share on Facebook ⟦Print⟧ He wrote on Facebook that"] },
      { provider: "youtube", page: "b.html", windows: [] },
    ]);
  });
  test("is said in lines", () => {
    const lines = scoreTable(score).split("\n");
    expect(lines).toContain("precision 50.0 % (1 of 2 recognised)");
    expect(lines).toContain("recall    33.3 % (1 of 3 named)");
    expect(lines.slice(-2)).toEqual(["youtube  b.html", "    no listed form stands in the text"]);
  });
  test("of nothing is no share", () => {
    expect(scoreTable(scoreOf([], labels, forms))).toContain("precision of nothing (0 of 0 recognised)");
  });
  test.each([
    ["Lin­ke­dIn", ["LinkedIn"], ["⟦LinkedIn⟧"]],
    ["MyFacebookPage and FACEBOOK", ["facebook"], ["My⟦Facebook⟧Page and FACEBOOK", "MyFacebookPage and ⟦FACEBOOK⟧"]],
    ["İ Line (a.b)", ["line (A.B)"], ["İ ⟦Line (a.b)⟧"]],
    ["nothing of the kind", ["Tor"], []],
    ["a a a a a", ["a"], ["⟦a⟧ a a a a", "a ⟦a⟧ a a a", "a a ⟦a⟧ a a"]],
  ])("finds in “%s” the forms %j at %j", (text, listed, windows) => {
    expect(windowsOf(text, listed)).toEqual(windows);
  });
});

describe("what was typed", () => {
  const folder = mkdtempSync(join(tmpdir(), "gazette-confusion-"));
  afterAll(() => rmSync(folder, { recursive: true }));
  const html = "<p>Page</p>";
  const sha256 = createHash("sha256").update(html).digest("hex");
  writeFileSync(join(folder, "page.html"), html);
  writeFileSync(join(folder, "labels.json"), JSON.stringify([{ id: "page.html", sha256, providers: ["tor"] }]));
  writeFileSync(join(folder, "other.json"), JSON.stringify([{ id: "page.html", sha256: "0", providers: [] }]));
  writeFileSync(join(folder, "missing.json"), JSON.stringify([{ id: "none.html", sha256, providers: [] }]));

  test("is a folder, and labels where precision and recall are wanted", () => {
    const options = { corpus: folder, labels: join(folder, "labels.json"), json: true };
    expect(confusionOptions(["--corpus", ".", "--labels", "labels.json", "--json"], folder)).toEqual(options);
    expect(confusionOptions(["--corpus", folder], "/")).toEqual({ corpus: folder, labels: null, json: false });
  });
  test.each([
    [[], "--corpus DIR is missing"],
    [["--corpus", "nowhere"], "no such folder: nowhere"],
    [["--corpus", ".", "--labels", "none.json"], "no such file: none.json"],
    [["--fast"], "there are --corpus, --labels and --json"],
  ])("as %j is refused in one sentence", (args, sentence) => {
    expect(() => confusionOptions(args, folder)).toThrow(sentence);
  });
  test("labels are of the very pages that were read", () => {
    expect(readLabels(join(folder, "labels.json"), folder)).toEqual([{ id: "page.html", providers: ["tor"], doubtful: [] }]);
    expect(() => readLabels(join(folder, "other.json"), folder)).toThrow("page.html in the corpus is not the page that was labelled");
    expect(() => readLabels(join(folder, "missing.json"), folder)).toThrow("none.html in the corpus is not the page that was labelled");
  });
});

interface DevLabel {
  readonly id: string;
  readonly providers: readonly string[];
  readonly doubtful?: readonly string[];
}

describe("the labels of the development pages", () => {
  const labels = JSON.parse(readFileSync(join(import.meta.dirname, "..", "labels", "dev.json"), "utf8")) as readonly DevLabel[];
  const known = new Set(RECORDS.providers.map(({ id }) => id));

  test("are of at least 200 pages, each once", () => {
    expect(new Set(labels.map(({ id }) => id)).size).toBe(labels.length);
    expect(labels.length).toBeGreaterThanOrEqual(200);
  });
  test.each(labels)("name providers that there are, each once: $id", ({ providers, doubtful = [] }) => {
    const all = [...providers, ...doubtful];
    expect(all.filter((id) => !known.has(id))).toEqual([]);
    expect(new Set(all).size).toBe(all.length);
  });
});
