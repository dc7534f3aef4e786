/** What all rivals have in common. */

/** Lets a rival find the names once, and leaves behind what became of it. */
export function compete(countIn: (names: readonly string[]) => number): void {
  try {
    globalThis.rival = { found: countIn(RIVAL_NAMES.split("\n")), threw: null };
  } catch (error) {
    globalThis.rival = { found: null, threw: String(error).slice(0, 120) };
  }
}

/** The text of every text node of the body. */
export function* textsOf(root: Node): Generator<string> {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) yield (node as Text).data;
}
