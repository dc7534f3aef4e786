/** Text as the index folds it, but for places: the sieve asks for none. */
import { alike } from "./alike.ts";
import { EDGE, FORMS, INVISIBLE, MARKS } from "./characters.ts";

/** `text` with compatibility forms as NFKC has them, `alike` letters and plain hyphens; without what is invisible. Its case stays. */
export function folded(text: string): string {
  const normal = (odd: string): string => odd.normalize("NFKC").replace(new RegExp(`[${INVISIBLE}]`, "g"), "");
  // A zero-width non-joiner ends a Persian word, or goes on in it.
  const edged = text.replaceAll("\u200c", EDGE);
  // Asked for with the others, marks would have each character looked at as the one before them.
  const composed = new RegExp(`[${MARKS}]`).test(edged) ? edged.replace(new RegExp(`[^\\s${EDGE}]?[${MARKS}]+`, "g"), normal) : edged;
  return alike(composed.replace(new RegExp(`[\u1100-\u11ff${FORMS + INVISIBLE}]+`, "g"), normal)).replaceAll("\u2010", "-");
}
