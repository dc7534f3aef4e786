import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterEach, describe, expect, test } from "vitest";
import { checkData } from "../../scripts/data-check.ts";
import { writeGenerated } from "../../scripts/dataset.ts";
import { describe as lineOf } from "../../src/dataset/problem.ts";
import { idOf, pathOf, readRecords } from "../../src/dataset/read.ts";

const SOURCE = {
  url: "https://www.example.org/report",
  title: "A report",
  publisher: "The Paper",
  published: "2017-07-30",
  lang: "en",
  supports: "all",
  tier: "news",
};

/** The values of whole and valid files. */
const WHOLE = {
  "providers/nordvpn.yaml": {
    name: "NordVPN",
    kind: "vpn",
    names: [{ text: "NordVPN", lang: "en", use: "always" }],
    sites: [{ host: "nordvpn.com" }],
    app_ids: { apple: ["905953485"], google: ["com.nordvpn.android"] },
    operator: null,
    seat: "PA",
    homepage: "https://nordvpn.com/",
    facts: "general",
    added: "2026-11-22",
  },
  "events/cn/2017-07-29-x.yaml": {
    date: "2017-07-29",
    jurisdiction: "CN",
    authority: "MIIT",
    type: "removal",
    title: "Apple removes VPN apps",
    summary: "A summary.",
    instrument: null,
    providers: [{ id: "nordvpn", role: "subject" }],
    status: "done",
    sources: [SOURCE],
    added: "2026-11-22",
    reviewed: null,
  },
  "instruments/cn/notice.yaml": {
    title: "Notice",
    title_native: "通知",
    number: null,
    jurisdiction: "CN",
    authority: "MIIT",
    issued: "2017-01",
    in_force: null,
    summary: "A summary.",
    sources: [SOURCE],
    added: "2026-11-22",
    reviewed: null,
  },
} as const;

type Path = keyof typeof WHOLE;

/** `put` in place of fields of the whole record; an undefined field is left out. */
function broken(path: Path, put: object): object {
  return Object.fromEntries(Object.entries({ ...WHOLE[path], ...put }).filter(([, value]) => value !== undefined));
}

const linesFor = (path: string, value: unknown) => readRecords([{ path, value }]).problems.map(lineOf);

const [PROVIDER, EVENT, INSTRUMENT] = Object.keys(WHOLE) as [Path, Path, Path];

const README = "data/README.md has the values.";

describe("a whole record", () => {
  test.each(Object.entries(WHOLE))("in %s has no problem", (path, value) => {
    expect(linesFor(path, value)).toEqual([]);
  });
  test("is read with its id, and lists that were left out are empty", () => {
    const { records } = readRecords(Object.entries(WHOLE).map(([path, value]) => ({ path, value })));
    expect([records.providers, records.events, records.instruments].map(([one]) => one?.id)).toEqual([
      "nordvpn",
      "cn-2017-07-29-x",
      "cn-notice",
    ]);
    expect(records.providers[0]).toMatchObject({ context: [], family: [] });
    expect(records.events[0]).toMatchObject({ disputed: null });
  });
});

describe("a broken record gives one line", () => {
  test.each<readonly [what: string, path: Path, put: object, line: string]>([
    [
      "a kind that there is not",
      PROVIDER,
      { kind: "proxy" },
      `data/${PROVIDER}: kind is "proxy"; expected ("vpn" | "circumvention-tool" | "cloud-host" | "cdn" | "app-store" | "telecom" | "platform" | "security-suite"). Correct it; ${README}`,
    ],
    [
      "a day that the calendar does not have",
      EVENT,
      { date: "2017-02-30" },
      `data/${EVENT}: date is "2017-02-30"; expected a date of the calendar, YYYY, YYYY-MM or YYYY-MM-DD. Correct it; ${README}`,
    ],
    ["a date that YAML made a number", EVENT, { date: 2017 }, `data/${EVENT}: date is 2017; expected string. Correct it; ${README}`],
    [
      "a missing field",
      EVENT,
      { title: undefined },
      `data/${EVENT}: title is nothing; expected "title". Add a line "title: …"; write null where it is not known.`,
    ],
    [
      "a title that is too long",
      EVENT,
      { title: "x".repeat(91) },
      `data/${EVENT}: title is "${"x".repeat(59)}…; expected at most 90 characters. Correct it; ${README}`,
    ],
    [
      "an instrument that is done",
      INSTRUMENT,
      { status: "done" },
      `data/${INSTRUMENT}: status is "done"; expected ("in-effect" | "ended" | "superseded" | "pending" | "unknown"). Correct it; ${README}`,
    ],
    [
      "the old form of a copy",
      EVENT,
      { sources: [{ ...SOURCE, copy: true }] },
      `data/${EVENT}: sources.0.copy is true; expected no field of this name. Check its spelling against the table in data/README.md.`,
    ],
    [
      "an address without a scheme, deep inside",
      EVENT,
      { sources: [SOURCE, { ...SOURCE, url: "www.example.org" }] },
      `data/${EVENT}: sources.1.url is "www.example.org"; expected an address with http:// or https://. Correct it; ${README}`,
    ],
    ...[
      "javascript:alert(1)",
      "data:text/html,<b>x</b>",
      "ftp://ftp.example.org/law.txt",
      "//www.example.org/",
      "https://court.example@evil.example/",
      'https://www.exa"mple.org/',
      "https://www.example.org/a b",
    ].map(
      (url) =>
        [
          `a source at ${url}`,
          EVENT,
          { sources: [{ ...SOURCE, url }] },
          `data/${EVENT}: sources.0.url is ${JSON.stringify(url)}; expected an address with http:// or https://. Correct it; ${README}`,
        ] as const,
    ),
    [
      "Norway without quotes",
      EVENT,
      { jurisdiction: false },
      `data/${EVENT}: jurisdiction is false; expected string. Correct it; ${README}`,
    ],
    [
      "an App Store id without quotes",
      PROVIDER,
      { app_ids: { apple: [905953485] } },
      `data/${PROVIDER}: app_ids.apple.0 is 905953485; expected string. Correct it; ${README}`,
    ],
    [
      "a host with a scheme",
      PROVIDER,
      { sites: [{ host: "https://nordvpn.com" }] },
      `data/${PROVIDER}: sites.0.host is "https://nordvpn.com"; expected a host in lower case, without a scheme or path. Correct it; ${README}`,
    ],
    ["an empty text", PROVIDER, { name: "  " }, `data/${PROVIDER}: name is ""; expected text that is not empty. Correct it; ${README}`],
    [
      "a month where a day is asked for",
      INSTRUMENT,
      { added: "2026-11" },
      `data/${INSTRUMENT}: added is "2026-11"; expected a day, YYYY-MM-DD. Correct it; ${README}`,
    ],
    [
      "a country in small letters",
      PROVIDER,
      { seat: "pa" },
      `data/${PROVIDER}: seat is "pa"; expected two capitals, ISO 3166-1 alpha-2 or EU, in quotes if NO. Correct it; ${README}`,
    ],
  ])("that names file, field, value, what is expected and what to do: %s", (_, path, put, line) => {
    expect(linesFor(path, broken(path, put))).toEqual([line]);
  });
  test("with the value of a field that there is not", () => {
    expect(linesFor(EVENT, broken(EVENT, { jurisdicton: "CN" }))).toEqual([
      `data/${EVENT}: jurisdicton is "CN"; expected no field of this name. Check its spelling against the table in data/README.md.`,
    ]);
  });
  test("for each of its problems", () => {
    expect(linesFor(EVENT, { ...WHOLE[EVENT], type: "ban", status: "over", jurisdiction: "cn" })).toHaveLength(3);
  });
  test("and is left out of the records", () => {
    expect(readRecords([{ path: EVENT, value: { ...WHOLE[EVENT], type: "ban" } }]).records.events).toEqual([]);
  });
});

describe("a file of many entries", () => {
  const read = (path: string, value: unknown) => {
    const { records, exceptions, released, problems } = readRecords([{ path, value }]);
    return { affairs: records.affairs, exceptions, released, lines: problems.map(lineOf) };
  };
  test("gives the affairs by their slugs", () => {
    const story = { title: "The campaign", summary: "A ministry ordered." };
    expect(read("affairs.yaml", { "vpn-2017": story, "a-story": story })).toMatchObject({
      affairs: [
        { id: "a-story", ...story },
        { id: "vpn-2017", ...story },
      ],
      lines: [],
    });
    expect(read("affairs.yaml", { "vpn-2017": { title: "The campaign" } }).lines).toEqual([
      'data/affairs.yaml: vpn-2017.summary is nothing; expected "summary". Add a line "summary: …"; write null where it is not known.',
    ]);
  });
  test("gives the exceptions and what was released", () => {
    const exception = { rule: "no word judges", record: "cn-2017-07-29-x", why: "A quotation." };
    expect(read("exceptions.yaml", [exception])).toMatchObject({ exceptions: [exception], lines: [] });
    expect(read("released.yaml", { nordvpn: "0a1b" })).toMatchObject({ released: ["nordvpn"], lines: [] });
    expect(read("exceptions.yaml", [{ rule: "no word judges", record: "cn-2017-07-29-x" }]).lines).toEqual([
      'data/exceptions.yaml: 0.why is nothing; expected "why". Add a line "why: …"; write null where it is not known.',
    ]);
  });
});

describe("the path of a record", () => {
  test.each([
    ["providers", "providers/expressvpn.yaml", "expressvpn"],
    ["providers", "providers/private-internet-access.yaml", "private-internet-access"],
    ["events", "events/cn/2017-07-29-apple-removes-vpn-apps.yaml", "cn-2017-07-29-apple-removes-vpn-apps"],
    ["instruments", "instruments/eu/digital-services-act.yaml", "eu-digital-services-act"],
  ] as const)("in %s: %s is the id %s, and back", (folder, path, id) => {
    expect([idOf(path), pathOf(folder, id)]).toEqual([id, path]);
  });
});

describe("a folder of files", () => {
  const roots: string[] = [];
  afterEach(() => Promise.all(roots.splice(0).map((root) => rm(root, { recursive: true }))));

  async function rootWith(files: Readonly<Record<string, string>>): Promise<string> {
    const root = await mkdtemp(join(tmpdir(), "gazette-data-"));
    roots.push(root);
    await mkdir(join(root, "data"));
    for (const [path, content] of Object.entries(files)) {
      await mkdir(dirname(join(root, "data", path)), { recursive: true });
      await writeFile(join(root, "data", path), content);
    }
    return root;
  }

  const yaml = (path: Path) => JSON.stringify(WHOLE[path]);
  const checked = async (files: Readonly<Record<string, string>>) => (await checkData(await rootWith(files))).problems.map(lineOf);

  test("that is whole has no problem; what stands beside the records is not read", async () => {
    expect(await checked({ "README.md": "# The record", LICENSE: "…", [PROVIDER]: yaml(PROVIDER), [EVENT]: yaml(EVENT) })).toEqual([]);
  });
  test("says where a file is no YAML", async () => {
    expect(await checked({ [EVENT]: "date: 2017\ntitle: a: b\n" })).toEqual([
      `data/${EVENT}:2: the file is "bad indentation of a mapping entry"; expected YAML. Mind indentation and quotes; a value with a colon is quoted, and an empty file is filled or deleted.`,
    ]);
  });
  test("says that a file is called otherwise", async () => {
    expect(await checked({ "providers/nordvpn.yml": yaml(PROVIDER) })).toEqual([
      'data/providers/nordvpn.yml: the file is "providers/nordvpn.yml"; expected a name that ends in .yaml. Rename or remove the file.',
    ]);
  });
  test("says that a file is empty", async () => {
    expect(await checked({ [PROVIDER]: "" })).toEqual([`data/${PROVIDER}: the file is null; expected Object. Correct it; ${README}`]);
  });
  test("tries the rules between records", async () => {
    expect(await checked({ [EVENT]: yaml(EVENT) })).toEqual([
      `data/${EVENT}:1: providers.0.id is "nordvpn"; expected the id of a file in data/providers/. Correct the id, or add data/providers/nordvpn.yaml.`,
    ]);
  });
  test("gives the line of each field, as deep as it goes, and of the file where the field is missing", async () => {
    const event = [
      "date: 2017-07-29",
      "jurisdiction: CN",
      "authority: null",
      "type: removal",
      "title: Apple removes VPN apps",
      "summary: >",
      "  Apple removed them.",
      "instrument: null",
      "providers:",
      "  - { id: apple, role: implementer }",
      "  - id: nordvpn",
      "    role: victim",
      "status: done",
      "sources:",
      "  - url: https://www.example.org/report",
      "    title: 7",
      "added: 2026-11-22",
      "reviewed: null",
    ].join("\n");
    const lines = await checked({ [EVENT]: event });
    expect(lines.map((line) => line.split(" is ")[0])).toEqual([
      `data/${EVENT}:12: providers.1.role`,
      `data/${EVENT}:16: sources.0.title`,
      ...["publisher", "published", "lang", "supports", "tier"].map((field) => `data/${EVENT}:15: sources.0.${field}`),
    ]);
  });
  test("with a problem is not compiled", async () => {
    const root = await rootWith({ [PROVIDER]: "name: 7" });
    await expect(writeGenerated(root)).rejects.toThrow(`data/${PROVIDER}:1: name is 7; expected string.`);
  });
});
