/** Open shadow roots of custom elements. */

// No selector asks for a hyphen in a name. Leaving out the commonest elements leaves few to look at.
const OTHERS = ":not(div,span,a,li,p,td,tr,ul,script,img,button,i,b,svg *,input,option,br)";

/** The open shadow roots of `root` and the elements below it, but not those within them. Custom elements that have none yet are handed to `later`. */
export function openRootsIn(root: Element | ShadowRoot, later: (element: Element) => void): readonly ShadowRoot[] {
  return [...root.querySelectorAll(OTHERS), root].flatMap((element) => {
    if (!(element instanceof Element && element.localName.includes("-"))) return [];
    const { shadowRoot } = element;
    if (!shadowRoot) later(element);
    return shadowRoot ?? [];
  });
}
