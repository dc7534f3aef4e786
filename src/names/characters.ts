/**
 * The marks that stand in text for what is none, and classes of characters, as ranges of UTF-16 code units for use inside a RegExp class without the `u` flag: these run over every page, and
 * `\p{…}` classes cost several times as much to compile. Nothing but strings: a page pays for every RegExp that a module makes.
 */

/** Stands in a run of text where one text node ends and the next begins. */
export const EDGE = "\u000e";

/** Of how many pieces, each in a text node of its own, a word may be made. */
export const MOST_PIECES = 4;

/** Stands in a packed name where white space may or may not be. */
export const OPTIONAL_SPACE = "\u0001";

/** Letters, digits and marks of scripts that put spaces between words. Arabic commas and full stops, the danda and the letter apostrophe are left out. */
export const WORD =
  "\\wªµºÀ-ÖØ-öø-\u02bb\u02bd-\u0588\u0591-\u05bd\u05d0-\u05f2\u0610-\u061a\u0620-\u0669\u066e-\u06d3" +
  "\u06d5-\u06ff\u0750-\u077f\u0900-\u0963\u0966-\u0dff\u10a0-\u10ff\u1e00-\u1fff\u2c00-\u2dff\ua640-\ua7ff";

const HAN = "\u3400-\u9fff\uf900-\ufaff\ud840-\ud88f";
const HIRAGANA = "\u3041-\u309f";
/** Needs boundaries like a spaced script. */
export const KATAKANA = "\u30a1-\u30fa\u30fc-\u30ff";
/** Needs a boundary before a name only. */
export const HANGUL = "\uac00-\ud7af";

/** Letters of scripts in which names are found without spaces around them. */
export const UNSPACED = HAN + HIRAGANA + KATAKANA + HANGUL;

/**
 * What makes text other than plain: letters of other scripts than Latin, and what is folded. Punctuation, emoji and icon fonts are plain, and so
 * are Latin letters with accents, which only part words there, since a name is found by one without.
 */
export const OTHER = "\u00ad\u0130\u0300-\u1dff\u200b-\u2011\u202a-\u202e\u2060-\u206f\u2c00-\ud7ff\uf900-\uffef";

/** Apostrophes that are none in ASCII. */
export const APOSTROPHES = "‘’\u02bc";

/** Dropped where text is folded. */
export const INVISIBLE = "\u00ad\u034f\u061c\u0640\u064b-\u0655\u180e\u200b-\u200f\u202a-\u202e\u2060-\u2064\ufe00-\ufe0f\ufeff";
/** Join the character before them. */
export const MARKS = "\u0300-\u036f\u3099\u309a\uff9e\uff9f";
/**
 * İ, whose lower case is two units; typographic hyphens; Devanagari letters that NFKC takes apart; compatibility blocks, but for the
 * full-width punctuation of every Chinese sentence.
 */
export const FORMS =
  "\u0130\u2010\u2011\u0958-\u095f\ufb00-\ufb06\ufb50-\ufdff\ufe70-\ufefc\uff01\uff06\uff0b\uff0d\uff0e\uff10-\uff19\uff21-\uff3a\uff41-\uff5a\uff66-\uff9d\uffa1-\uffdc";
