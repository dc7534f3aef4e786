import { spawn } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { BROWSERS } from "./harness.ts";

const WINDOWS_1251 = Buffer.concat([
  Buffer.from('<!doctype html><meta charset="windows-1251"><title>'),
  Buffer.from([0xcf, 0xf0, 0xe8, 0xe2, 0xe5, 0xf2]),
  Buffer.from("</title><p>NordVPN"),
]);

const PAGES = {
  "plain.html": "<!doctype html><title>Ünencoded</title><p>ExpressVPN, and ExpressVPN again.",
  "cyrillic.html": WINDOWS_1251,
  "leaves.html": '<!doctype html><title>Leaves</title><script>location.href = "https://example.com/"</script><p>NordVPN',
  "refused.html": '<!doctype html><title>Refused</title><script>location.href = "http://127.0.0.1:9/"</script><p>NordVPN',
  "waits.html":
    '<!doctype html><title>Waits</title><script>alert(1)</script><link rel="stylesheet" href="https://192.0.2.1/a.css"><p>NordVPN',
  "none.html": "<!doctype html><title>None</title><p>Nothing here.",
};

let folder = "";
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "gazette-"));
  for (const [name, content] of Object.entries(PAGES)) writeFileSync(join(folder, name), content);
});
afterAll(() => rmSync(folder, { recursive: true }));

describe.each(BROWSERS)("npm start -- --json in %s", (browser) => {
  test("prints a line for each page, in order", async () => {
    const as = "https://www.expressvpn.com/order";
    const names = ["plain.html", "cyrillic.html", "leaves.html", "waits.html", "none.html"];
    const { code, lines } = await start("--json", "--browser", browser, ...names, "--as", as, "plain.html");
    expect(lines.map(({ page, title, site, badge }) => [page, title, site?.provider ?? null, badge])).toEqual([
      ["plain.html", "Ünencoded", null, "1"],
      ["cyrillic.html", "Привет", null, "1"],
      ["leaves.html", "Leaves", null, "1"],
      ["waits.html", "Waits", null, "1"],
      ["none.html", "None", null, ""],
      ["plain.html", "Ünencoded", "expressvpn", "1"],
    ]);
    expect(lines[0]?.matches).toEqual([{ provider: "expressvpn", text: "ExpressVPN", count: 2, painted: 1 }]);
    expect(code).toBe(0);
  });

  test("fails where a page fails, and still reads the others", async () => {
    const { code, lines, errors } = await start("--json", "--browser", browser, "http://127.0.0.1:9/", "none.html");
    expect(lines.map(({ page }) => page)).toEqual(["none.html"]);
    expect(errors).toContain("http://127.0.0.1:9/");
    expect(code).toBe(1);
  });

  test("is what helps, it says, where a saved page left before it was read", async () => {
    const { code, errors } = await start("--browser", browser, "refused.html");
    expect(errors).toMatch(/refused\.html: .*with --json/);
    expect(code).toBe(1);
  });
});

test.each([
  [["--colour"], "unknown option --colour"],
  [["missing.html"], "no such file: missing.html"],
  [["--browser", "opera"], "unknown browser opera"],
  [["--browser"], "--browser needs a value"],
  [["--as", "https://a.example/"], "--as https://a.example/ is followed by no page"],
  [["--as", "a.example", "none.html"], "not an http or https address: a.example"],
  [["--as", "https://a.example/", "https://b.example/"], "--as is for saved pages"],
])("says what is wrong with %j in one line", async (args, sentence) => {
  const { code, lines, errors } = await start(...args);
  expect(errors.trim().split("\n")).toEqual([expect.stringContaining(sentence)]);
  expect(lines).toEqual([]);
  expect(code).toBe(2);
});

interface Line {
  readonly page: string;
  readonly title: string;
  readonly site: { readonly provider: string } | null;
  readonly matches: readonly unknown[];
  readonly badge: string;
}

/** The command as npm runs it, from the folder with the pages. */
function start(...args: readonly string[]): Promise<{ code: number | null; lines: readonly Line[]; errors: string }> {
  const child = spawn(process.execPath, ["scripts/run.mjs", "start", ...args], {
    env: { ...process.env, INIT_CWD: folder, DISPLAY: "", WAYLAND_DISPLAY: "" },
  });
  let output = "";
  let errors = "";
  child.stdout.setEncoding("utf8").on("data", (chunk) => (output += chunk));
  child.stderr.setEncoding("utf8").on("data", (chunk) => (errors += chunk));
  const lines = () => output.split("\n").filter(Boolean);
  return new Promise((resolve) =>
    child.once("close", (code) => resolve({ code, lines: lines().map((line) => JSON.parse(line) as Line), errors })),
  );
}
