/** Open shadow roots of custom elements. */

// No selector asks for a hyphen in a name. Leaving out the elements of most pages, the commonest first, leaves hardly any to look at.
const OTHERS =
  ":not(div,span,a,li,p,img,td,tr,ul,script,i,b,path,button,svg,input,option,br,strong,em,h2,h3,link,style,section,label,article)";

/** The open shadow roots of `root` and the elements below it, but not those within them. Custom elements that have none yet are handed to `later`. */
export function openRootsIn(root: Element | ShadowRoot, later: (element: Element) => void): readonly ShadowRoot[] {
  return [...root.querySelectorAll(OTHERS), root].flatMap((element) => {
    if (!(element instanceof Element && element.localName.includes("-"))) return [];
    const { shadowRoot } = element;
    if (!shadowRoot) later(element);
    return shadowRoot ?? [];
  });
}
