/**
 * Words of plain text without the s of a plural, or their own, three letters at least: what is left does not tell which it was. Latin letters with
 * accents part them. No name ends in more than three, and for any number each letter of a long run of them would be looked behind to its end.
 */
export const STEM = /\b\w{3,}?(?=s{0,3}\b)|\b\w+/g;

/** The stems of the words in `low`, small letters. */
export const stemsOf = (low: string): readonly string[] => low.match(STEM) ?? [];
