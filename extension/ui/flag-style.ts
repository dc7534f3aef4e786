/** How flags look. Dotted in the text's own colour: it shows on any page, and in forced colours. What is printed is the page alone. */

/** Names in the browser's registry of highlights, which the page shares. */
export const FLAG = "gazette-flag";
/** The mention to which "show on page" led. */
export const CURRENT = "gazette-current";

/**
 * Given to a document by the background, not by the manifest, and only while something is painted: a page can ask for the style of
 * `::highlight(gazette-flag)`, and in quiet mode it must not find one.
 */
export const FLAG_CSS = `
@media not print {
  ::highlight(${FLAG}) {
    text-decoration: underline dotted;
    text-decoration-thickness: 1.5px;
    text-underline-offset: 3px;
  }
  ::highlight(${CURRENT}) {
    background-color: #ffd76a;
    color: #1d1c1a;
  }
}`;
