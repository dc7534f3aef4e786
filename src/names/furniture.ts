/** Running text or furniture: navigation, page header and footer, buttons, link lists, consent dialogs. Nearly every page carries "Share on Facebook". */

/** An element around a hit. */
export interface Ancestor {
  /** Lower case. */
  readonly tag: string;
  /** The `role` attribute, lower case; "" = none. */
  readonly role: string;
  /** The `aria-label` attribute; "" = none. */
  readonly label: string;
  /** For blocks that may be link lists, for dialogs and for links, what they hold; null = not asked. */
  readonly content: Content | null;
}

/** The text of an element. */
export interface Content {
  /** With a line end where one block ends and another begins. */
  readonly text: string;
  /** Number of links with text, and the length of their text in characters. */
  readonly links: number;
  readonly linkText: number;
}

const FURNITURE_TAGS = new Set(["nav", "button"]);
const FURNITURE_ROLES = new Set(["navigation", "banner", "contentinfo", "search", "button", "menu", "menubar", "toolbar"]);
const DIALOG_ROLES = new Set(["dialog", "alertdialog"]);
/** What a header or footer belongs to, if it stands within; otherwise it is the page's. */
const SECTIONING = new Set(["article", "main", "section", "aside", "blockquote"]);
const COOKIES = "cookie|consent|gdpr|einwillig|файл\\S* куки|куки|کوکی|クッキー|쿠키|çerez|eväste|ملفات تعريف الارتباط|कुकी";
const COOKIE_LABEL = new RegExp(COOKIES, "i");
const CONSENT = new RegExp(`${COOKIES}|datenschutz|privacy (?:policy|settings|preferences)|confidentialité|privacidad|隐私|隱私`, "i");
// A clause of some length that a full stop ends: what a list of links does not have.
const SENTENCE = /[^.!?。！？।؟\n]{40,}[.!?।؟](?:\s|$)|[^。！？\n]{12,}[。！？]/;
// "Download on the App Store", as the stores' own badges have it, in the order of either kind of language.
const STORE = "(?:app ?store|google ?play|galaxy store|microsoft store|app ?gallery|f-droid|rustore)";
const BADGE = new RegExp(
  "^(?:download|get (?:it|the app)|available (?:on|in|at|from)|explore it|laden|jetzt|télécharge|disponib|descárg|consíg|scarica|baixar|descarregar|disponível|" +
    `ontdek|pobierz|загруз|доступно|скача|завантаж|stáhn|nyní|lataa|在|تنزيل|احصل|دریافت|دانلود).{0,25}${STORE}\\p{L}{0,4}(?: ?下[载載])?$|` +
    `^${STORE}.{0,4}(?:indirin|edinin|alın|からダウンロード|で手に入れよう|下载|下載|에서 다운로드)$`,
  "iu",
);

/** Whether a hit within `ancestors`, the innermost first, is furniture. */
export function isFurniture(ancestors: readonly Ancestor[]): boolean {
  if (ancestors.some(({ tag }) => tag === "h1")) return false;
  return ancestors.some(({ tag, role, label, content }, i) => {
    if (FURNITURE_TAGS.has(tag) || FURNITURE_ROLES.has(role)) return true;
    if (tag === "header" || tag === "footer")
      return !ancestors.slice(i + 1).some((outer) => SECTIONING.has(outer.tag) || SECTIONING.has(outer.role));
    if (role === "region" && COOKIE_LABEL.test(label)) return true;
    if (content === null) return false;
    if (tag === "a") return isBadge(content.text.replace(/\s+/g, " ").trim());
    return tag === "dialog" || DIALOG_ROLES.has(role) ? CONSENT.test(content.text) : isLinkList(content);
  });
}

// In a sentence the same words begin with a small letter.
function isBadge(text: string): boolean {
  return /^\P{Ll}/u.test(text) && BADGE.test(text);
}

/** Whether at least 70 % of a block's text is links, at least three of them, and it holds no sentence. */
export function isLinkList(content: Content): boolean {
  if (content.links < 3) return false;
  const { text, linkText } = content;
  return linkText >= 0.7 * text.replace(/\s+/g, "").length && !SENTENCE.test(text.replace(/[^\S\n]+/g, " "));
}
