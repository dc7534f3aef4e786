/** Running text or furniture: navigation, page header and footer, buttons, link lists, consent dialogs. Nearly every page carries "Share on Facebook". */

/** An element around a hit. */
export interface Ancestor {
  /** Lower case. */
  readonly tag: string;
  /** The `role` attribute, lower case; "" = none. */
  readonly role: string;
  /** For blocks that may be link lists and for dialogs, what they hold; null = not asked. */
  readonly content: Content | null;
}

/** The text of a block. */
export interface Content {
  readonly text: string;
  /** Number of links with text, and the length of their text in characters. */
  readonly links: number;
  readonly linkText: number;
}

const FURNITURE_TAGS = new Set(["nav", "button"]);
const FURNITURE_ROLES = new Set(["navigation", "banner", "contentinfo", "search", "button", "menu", "menubar", "toolbar"]);
const DIALOG_ROLES = new Set(["dialog", "alertdialog"]);
const SECTIONING = new Set(["article", "main", "section"]);
const CONSENT =
  /cookie|consent|gdpr|datenschutz|privacy (?:policy|settings|preferences)|einwillig|confidentialité|privacidad|隐私|隱私|файл\S* куки|куки|کوکی|クッキー|쿠키/i;
// A clause of some length that a full stop ends: what a list of links does not have.
const SENTENCE = /[^.!?。！？।؟]{40,}[.!?।؟](?:\s|$)|[^。！？]{12,}[。！？]/;

/** Whether a hit within `ancestors`, the innermost first, is furniture. */
export function isFurniture(ancestors: readonly Ancestor[]): boolean {
  if (ancestors.some(({ tag }) => tag === "h1")) return false;
  return ancestors.some(({ tag, role, content }, i) => {
    if (FURNITURE_TAGS.has(tag) || FURNITURE_ROLES.has(role)) return true;
    if (tag === "header" || tag === "footer") return !ancestors.slice(i + 1).some((outer) => SECTIONING.has(outer.tag));
    if (content === null) return false;
    return tag === "dialog" || DIALOG_ROLES.has(role) ? CONSENT.test(content.text) : isLinkList(content);
  });
}

/** Whether at least 70 % of a block's text is links, at least three of them, and it holds no sentence. */
export function isLinkList({ text, links, linkText }: Content): boolean {
  const length = text.replace(/\s+/g, "").length;
  return links >= 3 && linkText >= 0.7 * length && !SENTENCE.test(text.replace(/\s+/g, " "));
}
