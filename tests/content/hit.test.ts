// @vitest-environment happy-dom
import { beforeEach, expect, test, vi } from "vitest";
import { hitsOf } from "../../extension/content/hit.ts";
import { passagesIn } from "../../extension/content/read.ts";
import { findCandidates } from "../../src/names/candidates.ts";
import { INDEX } from "../record.ts";

beforeEach(() => {
  vi.stubGlobal(
    "StaticRange",
    class {
      constructor(range: object) {
        Object.assign(this, range);
      }
    },
  );
  document.body.innerHTML = "<p>NordVPN</p><p>Astrill</p><p>Pro<!-- -->tonVPN</p>";
});

/** The texts of the elements in which a name is found, where the page is changed between reading and finding. */
function hitsAfter(change: () => void): readonly (string | null)[] {
  const [passage] = passagesIn([document.body], "en");
  if (!passage) throw new Error("nothing was read");
  const found = findCandidates(passage, INDEX);
  change();
  return hitsOf(found, passage).map(({ element }) => element.textContent);
}

test("a name that is found has its place in the page", () => {
  expect(hitsAfter(() => undefined)).toEqual(["NordVPN", "Astrill", "ProtonVPN"]);
});

test("one that has left the page meanwhile has none, nor has one whose end has left", () => {
  expect(hitsAfter(() => document.querySelector("p")?.remove())).toEqual(["Astrill", "ProtonVPN"]);
  expect(hitsAfter(() => document.querySelector("p:last-child")?.lastChild?.remove())).toEqual(["Astrill"]);
});
