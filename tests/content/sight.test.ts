import { afterEach, expect, test, vi } from "vitest";
import { createSightWatch } from "../../extension/content/sight.ts";

afterEach(() => {
  vi.unstubAllGlobals();
});

test("what is hidden is watched, with all above it, until the signal ends that", () => {
  const watched = new Map<unknown, string>();
  const observer = (name: string) =>
    class {
      observe(element: unknown) {
        watched.set(element, `${watched.get(element) ?? ""}${name} `);
      }
      disconnect() {
        for (const [element, by] of watched) watched.set(element, by.replace(`${name} `, ""));
      }
    };
  vi.stubGlobal("IntersectionObserver", observer("place"));
  vi.stubGlobal("MutationObserver", observer("attributes"));
  const above = { parentElement: null };
  const hidden = { parentElement: above };
  const life = new AbortController();
  createSightWatch(() => {}, life.signal)(hidden as unknown as Element);
  expect([watched.get(hidden), watched.get(above)]).toEqual(["place attributes ", "attributes "]);
  life.abort();
  expect([...watched.values()]).toEqual(["", ""]);
});
