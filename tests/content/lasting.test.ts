// @vitest-environment happy-dom
import { expect, test } from "vitest";
import { createLasting } from "../../extension/content/lasting.ts";

const find = (selector: string) => document.querySelector(selector) as Element;

/** An answer that was read off `#within`. */
function answered() {
  document.body.innerHTML = "<main><div id=within><p><b>One</b></p></div><div id=beside><p>Two</p></div></main>";
  const about = {};
  const lasting = createLasting<object, string>();
  lasting.set(about, "so", find("#within"));
  return { about, lasting };
}

test("of what was never asked about there is no answer", () => {
  expect(createLasting<object, string>().get({})).toBeUndefined();
});

test.each([
  ["in the element itself", "#within", true],
  ["far below it", "b", true],
  ["beside it", "#beside", false],
  ["below what is beside it", "#beside p", false],
  ["directly in what is around it", "main", false],
])("an answer knows of a change %s", (_, where, hasChanged) => {
  const { about, lasting } = answered();
  expect(lasting.get(about)).toEqual({ answer: "so", hasChanged: false });
  lasting.changed([find(where)]);
  expect(lasting.get(about)).toEqual({ answer: "so", hasChanged });
});

test("an answer that comes after a change knows only of later ones", () => {
  const { about, lasting } = answered();
  lasting.changed([find("b")]);
  lasting.set(about, "otherwise", find("#within"));
  expect(lasting.get(about)).toEqual({ answer: "otherwise", hasChanged: false });
  lasting.changed([find("#beside"), find("b")]);
  expect(lasting.get(about)).toEqual({ answer: "otherwise", hasChanged: true });
});

test("a change in a shadow tree is one in what is around its host", () => {
  const { about, lasting } = answered();
  const root = find("#within p").attachShadow({ mode: "open" });
  root.innerHTML = "<i>Three</i>";
  lasting.changed([root.querySelector("i") as Element]);
  expect(lasting.get(about)?.hasChanged).toBe(true);
});
