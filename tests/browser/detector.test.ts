/** What a page that tries everything notices of Gazette, against the same page in the same browser without it. PRIVACY.md says what it may. */
import { beforeAll, describe, expect, test } from "vitest";
import { detectorIn, differences, type Noticed, packagedFiles } from "./detector-visit.ts";
import { BROWSERS, openBrowser } from "./harness.ts";

/** "What is flagged": the registry, the style of its entry, the sheet in a shadow root with a flag. */
const FLAGS = [
  /^highlights: 1 gazette-flag$/,
  /^style of highlights: p(#named)? gazette-flag underline$/,
  /^adopted sheets in the shadow: 1$/,
];
/** "An open card": one `div` at the end, in the top layer; events of pointer, keys and focus at it; the Escape that closes it. */
const CARD = [
  /^mutation: childList html {2}(\+div -|\+ -div)$/,
  /^elements: .* input#input div$/,
  /^html: /,
  /^in the top layer: div$/,
  /^computed style: div/,
  /^event: \w+ at div$/,
  /^event: (mouse|pointer)(leave|out) at body$/,
  /^focus: /,
  /^selection: /,
];

describe.each(BROWSERS)("a page that looks for Gazette in %s", (name) => {
  let [on, quiet, without, again]: Noticed[] = [];
  const looks = ["calm", "pointing", "after"] as const;
  /** What a visit saw and one without us did not, or only otherwise: lines that none of `stated` allows. */
  const unstated = (visit: Noticed | undefined, when: (typeof looks)[number], stated: readonly RegExp[]) =>
    differences(visit?.[when] ?? [], without?.[when] ?? []).filter((line) => !stated.some((allowed) => allowed.test(line)));

  beforeAll(async () => {
    const browser = await openBrowser(name);
    try {
      const detector = detectorIn(await browser.browser.newPage());
      const files = packagedFiles(browser);
      on = await detector.visit(files);
      await browser.store({ mode: "quiet" });
      quiet = await detector.visit(files);
      const id = name === "chrome" ? new URL(browser.root).host : await browser.browser.installExtension(browser.folder);
      await browser.browser.uninstallExtension(id);
      without = await detector.visit(files);
      again = await detector.visit(files);
    } finally {
      await browser.close();
    }
  }, 120_000);

  test.each(looks)("sees the same twice without us, %s", (when) => {
    expect(unstated(again, when, [])).toEqual([]);
    expect(again?.[when].length).toBeGreaterThan(100);
  });
  test.each(looks)("sees nothing in quiet mode, %s", (when) => {
    expect(unstated(quiet, when, [])).toEqual([]);
  });
  test("sees of flags what PRIVACY.md says, and all of that", () => {
    expect(unstated(on, "calm", FLAGS)).toEqual([]);
    for (const allowed of FLAGS) expect(on?.calm).toContainEqual(expect.stringMatching(allowed));
  });
  test.each(["pointing", "after"] as const)("sees of a card what PRIVACY.md says, %s", (when) => {
    expect(unstated(on, when, [...FLAGS, ...CARD])).toEqual([]);
    expect(on?.[when]).toContain("event: click at div");
  });
  test("finds no element left behind by a card", () => {
    expect(on?.pointing).toContain("in the top layer: div");
    expect(on?.after).toContain("in the top layer: ");
    expect(on?.after.filter((line) => /^(html|elements): /.test(line))).toEqual(
      without?.after.filter((line) => /^(html|elements): /.test(line)),
    );
  });
});
