/** Passages of a page in happy-dom. */
import { type Passage, passagesIn } from "../../extension/content/read.ts";

// happy-dom lays every element out as a block, unless it is told.
const INLINE = "b,i,em,strong,span,mark,wbr,a,br,q,sup{display:inline}";

/** An empty page on which inline elements are inline. */
export function layOutInline(): void {
  document.head.innerHTML = `<style>${INLINE}</style>`;
  document.body.innerHTML = "";
}

/** The passages of a page with this body. */
export function passagesOf(html: string): readonly Passage[] {
  document.body.innerHTML = html;
  return [...passagesIn([document.body], "en")];
}
