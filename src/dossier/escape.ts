/** Texts and addresses of the record such that a format reads them as just that. */

/**
 * `text` without what no line of text holds: line ends and other controls become a space, half of a surrogate pair the replacement character.
 * Left out are the controls that turn the direction of all that follows: see `isolated`. No-break and ideographic spaces, joiners and marks of
 * direction stay.
 */
export function oneLine(text: string): string {
  return text
    .replace(/\p{Surrogate}/gu, "\ufffd")
    .replace(/[\u202a-\u202e\u2066-\u2069]/g, "")
    .replace(/[\p{Cc}\p{Zl}\p{Zp} ]+/gu, " ")
    .trim();
}

// Hebrew, Arabic and their neighbours, presentation forms, and the planes set apart for scripts from right to left.
const FROM_RIGHT = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc\u{10800}-\u{10fff}\u{1e800}-\u{1efff}]/u;

/**
 * `text` as it stands among others in a line without markup. Text from right to left is isolated (U+2068, U+2069): else it draws the
 * punctuation, numbers and names beside it to its other end, and a line that begins with it begins at the right
 * (https://www.w3.org/International/questions/qa-bidi-unicode-controls). HTML has an element for this, `bdi`.
 */
export function isolated(text: string): string {
  return FROM_RIGHT.test(text) ? `\u2068${text}\u2069` : text;
}

/**
 * `text` inside a line of CommonMark, also as GitHub and Pandoc read it: there `$` may begin a formula, `^` raise, `~` strike out, `@` cite.
 * What has a meaning at the beginning of a line only (`#`, `+`, `1.`) is left as it is.
 */
export function inMarkdown(text: string): string {
  return text.replace(/[\\`*_[\]{}<>|~^$@]|&(?=#?\w)/g, "\\$&");
}

/** `url` as a link that shows it: nothing is escaped there, and only white space and angle brackets end it. */
export function autolink(url: string): string {
  return `<${withoutAngles(url)}>`;
}

/** `text`, which is Markdown already, as a link to `url`: in a link's target backslashes and entities count. */
export function linkInMarkdown(text: string, url: string): string {
  return `[${text}](<${withoutAngles(url).replace(/\\|&(?=#?\w)/g, "\\$&")}>)`;
}

function withoutAngles(url: string): string {
  return url.replace(/[\s<>]/g, encodeURIComponent);
}

/** `text` between tags or in a quoted attribute of HTML. */
export function inHtml(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replaceAll('"', "&quot;");
}
