import { describe, expect, it } from "vitest";
import { ordersOn, pageListOf } from "../../src/dossier/page-list.ts";
import type { Summary } from "../../src/dossier/summary.ts";
import type { FlagsHere } from "../../src/messages.ts";
import { makeHere, makeMention, makeSummary } from "../make.ts";

const dates = ["2024-03-01"];
/** One summary per order: two VPNs, a newer one, a platform, a telecom, a VPN without events, a store. */
const summaries = new Map<number, Summary>(
  [
    makeSummary({ id: "alpha" }, dates),
    makeSummary({ id: "beta" }, dates),
    makeSummary({ id: "newer" }, ["2024-03"]),
    makeSummary({ id: "platform", kind: "platform" }, dates),
    makeSummary({ id: "telecom", kind: "telecom" }, dates),
    makeSummary({ id: "blank" }),
    makeSummary({ id: "store", kind: "app-store" }, dates),
  ].map((summary, order) => [order, summary]),
);
const [ALPHA, BETA, NEWER, PLATFORM, TELECOM, BLANK, STORE] = [0, 1, 2, 3, 4, 5, 6];

const UNFLAGGED = [
  [PLATFORM, "kind"],
  [TELECOM, "kind"],
  [BLANK, "no-events"],
] as const;

function groups(here: Partial<FlagsHere>) {
  const { site, inText, also } = pageListOf(makeHere({ unflagged: UNFLAGGED, ...here }), summaries);
  return { site: site?.summary.id ?? null, inText: inText.map(({ summary }) => summary.id), also: also.map(({ summary }) => summary.id) };
}

describe("the popup's groups", () => {
  it.each([
    ["a VPN in running text is in the text", [makeMention({ order: ALPHA })], ["alpha"], []],
    ["it is so in quiet mode, where nothing is painted", [makeMention({ order: ALPHA, painted: 0 })], ["alpha"], []],
    ["a VPN in furniture only is not", [makeMention({ order: ALPHA, running: 0, painted: 0 })], [], ["alpha"]],
    ["a platform in running text is not", [makeMention({ order: PLATFORM, painted: 0 })], [], ["platform"]],
    ["nor is a telecom", [makeMention({ order: TELECOM, painted: 0 })], [], ["telecom"]],
    ["nor is a VPN without recorded events", [makeMention({ order: BLANK, painted: 0 })], [], ["blank"]],
    ["nothing is nowhere", [], [], []],
  ])("%s", (_, mentions, inText, also) => {
    expect(groups({ mentions })).toEqual({ site: null, inText, also });
  });

  it("puts what the reader's settings leave unflagged into the rest, and says why", () => {
    const here = makeHere({ mentions: [ALPHA, PLATFORM, STORE].map((order) => makeMention({ order })), unflagged: [[ALPHA, "hidden"]] });
    const { inText, also } = pageListOf(here, summaries);
    expect(inText.map(({ summary, unflagged }) => [summary.id, unflagged])).toEqual([
      ["platform", null],
      ["store", null],
    ]);
    expect(also.map(({ summary, unflagged }) => [summary.id, unflagged])).toEqual([["alpha", "hidden"]]);
  });

  it("has the site first, and only there, even when its text names it", () => {
    const site = { order: BETA, listing: null, country: null };
    expect(groups({ site, mentions: [makeMention({ order: BETA }), makeMention({ order: ALPHA })] })).toEqual({
      site: "beta",
      inText: ["alpha"],
      also: [],
    });
  });

  it("leaves out a provider that the record does not have", () => {
    expect(groups({ mentions: [makeMention({ order: 99 })] })).toEqual({ site: null, inText: [], also: [] });
  });
});

describe("the popup's order", () => {
  const many = (order: number, running: number) => makeMention({ order, running, count: running });
  it.each([
    ["title before number of mentions", { mentions: [many(ALPHA, 9), many(BETA, 1)], inTitle: [BETA] }, ["beta", "alpha"]],
    ["number of mentions before date", { mentions: [many(NEWER, 1), many(ALPHA, 2)] }, ["alpha", "newer"]],
    ["several forms of one name are counted together", { mentions: [many(BETA, 2), many(ALPHA, 1), many(ALPHA, 2)] }, ["alpha", "beta"]],
    ["furniture does not count", { mentions: [makeMention({ order: ALPHA, count: 9 }), many(BETA, 2)] }, ["beta", "alpha"]],
    [
      "where all else is equal the newest event: a month stands after its first day",
      { mentions: [many(ALPHA, 1), many(NEWER, 1)] },
      ["newer", "alpha"],
    ],
    ["the name at last", { mentions: [many(STORE, 1), many(BETA, 1), many(ALPHA, 1)] }, ["alpha", "beta", "store"]],
  ])("%s", (_, here, expected) => {
    expect(groups(here).inText).toEqual(expected);
  });

  it("has those with events first in the rest", () => {
    expect(groups({ mentions: [many(BLANK, 5), many(PLATFORM, 1)] }).also).toEqual(["platform", "blank"]);
  });
});

it("asks for each summary once", () => {
  const site = { order: ALPHA, listing: null, country: null };
  expect(ordersOn({ site, mentions: [makeMention({ order: BETA }), makeMention({ order: ALPHA }), makeMention({ order: BETA })] })).toEqual(
    [ALPHA, BETA],
  );
});
