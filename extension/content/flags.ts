/**
 * Paints with the CSS Custom Highlight API: the page's DOM stays as it is. The registry is shared with the page, so entries are looked up
 * by their own name only, never cleared, and may vanish; they are set again with the next paint.
 */

import { remembered } from "../../src/names/remembered.ts";
import { CURRENT, FLAG, FLAG_CSS } from "../ui/flag-style.ts";
import type { Hit } from "./hit.ts";
import { rangeOf } from "./place.ts";

/** What is painted on this page. */
export interface Flags {
  /** Paints exactly `hits`. */
  paint(hits: readonly Hit[]): void;
  /** Marks the one mention that the reader was led to; null = none. */
  mark(hit: Hit | null): void;
  /** The flag at a point of the viewport; null = none. */
  at(x: number, y: number): Hit | null;
}

/** Nothing is painted yet. `styleDocument` is told when the document needs the flags' style, and when no more. */
export function createFlags(styleDocument: (wanted: boolean) => void): Flags {
  let painted: readonly Hit[] = [];
  let marked: Hit | null = null;
  let isStyled = false;
  const sheets = new Map<ShadowRoot, CSSStyleSheet>();
  // What is moved into another tree is another hit.
  const rootOf = remembered(({ range }: Hit) => range.startContainer.getRootNode(), new WeakMap());

  const highlightFlags = highlighter(FLAG);
  const highlightCurrent = highlighter(CURRENT);

  const styleShadows = (hits: readonly Hit[]): void => {
    const roots = new Set(hits.map(rootOf).filter((root) => root instanceof ShadowRoot));
    for (const root of roots) {
      if (sheets.has(root)) continue;
      const sheet = new CSSStyleSheet();
      sheet.replaceSync(FLAG_CSS);
      root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
      sheets.set(root, sheet);
    }
    for (const [root, sheet] of sheets) {
      if (roots.has(root)) continue;
      root.adoptedStyleSheets = root.adoptedStyleSheets.filter((other) => other !== sheet);
      sheets.delete(root);
    }
  };

  const style = (): void => {
    const hits = marked ? [...painted, marked] : painted;
    styleShadows(hits);
    if (isStyled !== hits.length > 0) styleDocument(!isStyled);
    isStyled = hits.length > 0;
  };

  return {
    paint: (hits) => {
      if (painted.length === 0 && hits.length === 0) return;
      painted = hits;
      highlightFlags(hits);
      style();
    },
    mark: (hit) => {
      if (marked === hit) return;
      marked = hit;
      highlightCurrent(hit ? [hit] : []);
      style();
    },
    at: (x, y) => {
      // What is seen at the point: text that something covers is not hit.
      const caret = document.caretPositionFromPoint(x, y, { shadowRoots: [...sheets.keys()] });
      const near = painted.filter(({ range }) => caret && [range.startContainer, range.endContainer].includes(caret.offsetNode));
      return near.find((hit) => [...rangeOf(hit).getClientRects()].some((rect) => isIn(rect, x, y))) ?? null;
    },
  };
}

// Only what differs is changed: to give the browser all flags of a long page anew takes longer than to find the few that came.
function highlighter(name: string): (hits: readonly Hit[]) => void {
  let highlight: Highlight | undefined;
  let held = new Set<StaticRange>();
  const isAsWeLeftIt = (): boolean => {
    const [first] = held;
    return CSS.highlights.get(name) === highlight && highlight?.size === held.size && first !== undefined && highlight.has(first);
  };
  return (hits) => {
    const wanted = new Set(hits.map(({ range }) => range));
    if (wanted.size === 0) CSS.highlights.delete(name);
    else if (highlight && isAsWeLeftIt()) {
      for (const range of held) if (!wanted.has(range)) highlight.delete(range);
      for (const range of wanted) if (!held.has(range)) highlight.add(range);
    } else {
      highlight = new Highlight();
      // One by one: a call takes only so many arguments.
      for (const range of wanted) highlight.add(range);
      CSS.highlights.set(name, highlight);
    }
    held = wanted;
  };
}

function isIn({ left, right, top, bottom }: DOMRect, x: number, y: number): boolean {
  return x >= left && x <= right && y >= top && y <= bottom;
}
