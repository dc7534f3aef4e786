/** Hostile and odd pages, from the tables in `odd/`: on each the same holds. */
import { describe, expect, test } from "vitest";
import { BROWSERS } from "./harness.ts";
import { expectFlags, expectFreshScan } from "./odd/invariants.ts";
import { KINDS_OF_PAGES } from "./odd/kinds.ts";
import { LARGE } from "./odd/large.ts";
import { MOVING } from "./odd/moving.ts";
import type { OddPage } from "./odd/page.ts";
import { SPOILT } from "./odd/spoilt.ts";
import { useOneTab } from "./one-tab.ts";

const PAGES: readonly OddPage[] = [...SPOILT, ...MOVING, ...KINDS_OF_PAGES, ...LARGE];

describe.each(BROWSERS)("in %s Gazette and the page both work on a page", (name) => {
  const at = useOneTab(name);
  for (const { what, page, flags, act, flagsAfter = flags, only = name, patience = 8_000 } of PAGES) {
    if (only !== name) continue;
    test(
      what,
      async () => {
        await at.show(page);
        await expectFlags(at, flags, patience);
        await act?.(at);
        await expectFlags(at, flagsAfter, patience);
        await expectFreshScan(at, flagsAfter, patience);
        expect(await at.browser.stored()).toEqual({});
      },
      patience * 4,
    );
  }
});
