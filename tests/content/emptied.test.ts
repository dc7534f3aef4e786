// @vitest-environment happy-dom
/** What a watch tells of what has left. */
import { afterEach, expect, test, vi } from "vitest";
import { startWatch } from "../../extension/content/watch.ts";

afterEach(() => void vi.unstubAllGlobals());

test("a watch tells with each batch what something was taken out of since the last", async () => {
  vi.stubGlobal("requestIdleCallback", (run: () => void) => run());
  document.body.innerHTML = "<div id=loses><p>One</p></div><div id=swaps><p>Two</p></div><div id=gains></div>";
  const find = (selector: string) => document.querySelector(selector) as Element;
  const told: (readonly string[])[][] = [];
  const idsOf = (nodes: Iterable<Node>) => Array.from(nodes, (node) => (node as Element).id);
  startWatch((roots, emptied) => told.push([idsOf(roots), idsOf(emptied)]), { isBusy: () => false, spent: () => 0 }, { aborted: false });
  find("#loses p").remove();
  find("#swaps p").replaceWith(Object.assign(document.createElement("p"), { id: "new" }));
  await vi.waitFor(() => expect(told).toEqual([[["new"], ["loses", "swaps"]]]), { timeout: 3000 });
  find("#gains").append(Object.assign(document.createElement("p"), { id: "more" }));
  await vi.waitFor(() => expect(told.slice(1)).toEqual([[["more"], []]]), { timeout: 3000 });
});
