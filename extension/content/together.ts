/** What is read together where something has changed, as it is when the page is loaded: names in a list settle each other. */
import { remembered } from "../../src/names/remembered.ts";
import { LONGEST_PASSAGE } from "./read.ts";
import { nameOf, nextOf, parentElementOf, textIn } from "./unshadowed.ts";

/** A list of more items is not looked into for its length. */
const MOST_ITEMS = 100;

/** For each of `elements` the list or the row of a table that it is an item of, if that is short enough to be read as one; otherwise itself. */
export function withLists(elements: readonly Element[]): readonly Element[] {
  const isShortList = remembered(
    (parent: Element) =>
      /^(?:[uod]l|menu|tr)$/.test(nameOf(parent)) && parent.childElementCount <= MOST_ITEMS && textIn(parent).length <= LONGEST_PASSAGE,
  );
  return elements.map((element) => {
    const parent = parentElementOf(element);
    return parent && isShortList(parent) ? parent : element;
  });
}

/** `elements` in the same order, each with the next siblings that follow it. */
export function rowsOf(elements: readonly Element[]): readonly (readonly Element[])[] {
  const rows: Element[][] = [];
  for (const element of elements) {
    const row = rows.at(-1);
    const before = row?.at(-1);
    if (row && before && nextOf(before) === element) row.push(element);
    else rows.push([element]);
  }
  return rows;
}
