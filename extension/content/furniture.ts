/** Which mentions are furniture, told from one pass over a page to the next. */
import { isFurniture } from "../../src/names/furniture.ts";
import { remembered } from "../../src/names/remembered.ts";
import type { Changes } from "./gazette.ts";
import { createLasting } from "./lasting.ts";
import { type Grounds, isTooLong, type Known, knownFor, surroundingsOf } from "./surroundings.ts";

/** Something that stands in an element until it is moved. */
export interface Standing {
  readonly element: Element;
}

/** What is told of the mentions on a page: from one pass over them to the next what may have changed is asked again, and no more. */
export interface Furniture {
  /** Tells what has changed since the last pass. */
  changed(changes: Changes): void;
  /** Whether a mention is furniture; for one pass, during which the page is taken to stay as it is. */
  pass(): (mention: Standing) => boolean;
}

/** Nothing is known yet. */
export function createFurniture(): Furniture {
  const told = createLasting<Standing, Told>();
  // Only what leaves a block can make it shorter.
  let tooLong = createLasting<Element, true>();
  return {
    changed: ({ roots, emptied }) => {
      told.changed([...roots, ...emptied]);
      tooLong.changed(emptied);
      // Many changes are told as one, of the whole page.
      if (roots.includes(document.body)) tooLong = createLasting();
    },
    pass: () => {
      const known = knownFor(tooLong);
      const answerAt = remembered((element: Element) => {
        const { ancestors, within, long, linkless } = surroundingsOf(element, known);
        return { told: { is: isFurniture(ancestors), long, linkless }, within };
      });
      return (mention) => {
        const before = told.get(mention);
        if (before && isStillSo(before.answer, before.hasChanged, known)) return before.answer.is;
        const now = answerAt(mention.element);
        told.set(mention, now.told, now.within);
        return now.told.is;
      };
    },
  };
}

// An answer that a pass gave, and what it hangs on besides the text around.
interface Told extends Grounds {
  readonly is: boolean;
}

function isStillSo({ long, linkless }: Grounds, hasChanged: boolean, { lengthOf, hasLink }: Known): boolean {
  if (hasChanged) return linkless !== null && !hasLink(linkless);
  return long === null || isTooLong(lengthOf(long));
}
