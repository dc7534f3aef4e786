import { describe, expect, test } from "vitest";
import { digestsOf, newsOf, released } from "../../scripts/changelog-news.ts";
import { makeEvent, makeProvider, makeRecords } from "../make.ts";

const ORDER = makeEvent({ id: "fr-2025-07-18-order" });
const BAN = makeEvent({ id: "de-2025-ban", jurisdiction: "DE", title: "Court bans a VPN" });
const BEFORE = makeRecords({ providers: [makeProvider()], events: [ORDER, BAN] });
const COUNTS = "- 1 providers, 2 events in 2 jurisdictions, 0 instruments.";

describe("the news of the record", () => {
  test("of a first release are its counts", () => {
    expect(newsOf(BEFORE, {})).toBe(COUNTS);
  });
  test("are none but the counts where only dates of work changed", () => {
    const read = makeRecords({ ...BEFORE, events: [{ ...ORDER, reviewed: "2027-01-01" }, BAN] });
    expect(newsOf(read, digestsOf(BEFORE))).toBe(COUNTS);
  });
  test("name what is new, renamed and corrected", () => {
    const { id: _id, ...rest } = BAN;
    const after = makeRecords({
      providers: [makeProvider({ seat: "LT" }), makeProvider({ id: "surf" })],
      events: [ORDER, { ...rest, id: "de-2025-06-ban", date: "2025-06", formerly: [BAN.id] }],
    });
    expect(newsOf(after, digestsOf(BEFORE)).split("\n")).toEqual([
      "- 2 providers, 2 events in 2 jurisdictions, 0 instruments.",
      "- Corrected: nord: nord",
      "- New: surf: surf",
      "- Renamed: de-2025-ban is now de-2025-06-ban: Court bans a VPN",
    ]);
  });
});

describe("the changelog of a release", () => {
  const OPEN =
    "# Changelog\n\n## Unreleased (0.2.0)\n\n### Data\n\n- by hand\n\n### Extension\n\n- A card.\n\n## 0.1.0 (2026-12-01)\n\n### Data\n\n- old\n";
  test("has the news under Data, what was written under Extension, and a new section on top", () => {
    expect(released(OPEN, "0.2.0", "2027-01-01", "- news")).toBe(
      "# Changelog\n\n## Unreleased\n\n### Data\n\n### Extension\n\n## 0.2.0 (2027-01-01)\n\n### Data\n\n- news\n\n### Extension\n\n- A card.\n\n## 0.1.0 (2026-12-01)\n\n### Data\n\n- old\n",
    );
  });
  test("is not written where there is no place for it", () => {
    expect(() => released("# Changelog\n\n## 0.1.0\n", "0.2.0", "2027-01-01", "- news")).toThrow('no "## Unreleased"');
  });
});
