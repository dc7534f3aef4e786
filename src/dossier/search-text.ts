/**
 * How text is made comparable for the look-up, where `fold.ts` is too strict: readers leave marks out, write in another script than the
 * record, and put spaces elsewhere.
 */
import { UNSPACED } from "../names/characters.ts";
import { fold } from "../names/fold.ts";
import { ARABIC, CONSONANTS, CYRILLIC, SIMPLIFIED } from "./search-letters.ts";

// What readers of other scripts write for "VPN".
const VPN = /و[يی][\s\u200c]?پ[يی][\s\u200c]?[اآ]ن|[فڤ]ي ?بي ?[اإأ]ن|ви[- ]?пи[- ]?эн|впн/g;

/** `text` in lower case, without marks, in Latin for Cyrillic letters, in simplified for traditional characters. */
export function comparable(text: string): string {
  return fold(text)
    .text.replace(VPN, " vpn ")
    .normalize("NFD")
    .replace(/[\u0300-\u036f\u0653-\u0655]/g, "")
    .normalize("NFC")
    .replace(/[\u0400-\u04ff]/g, (letter) => CYRILLIC.get(letter) ?? letter)
    .replace(/[\u0621-\u06cc]/g, (letter) => ARABIC.get(letter) ?? letter)
    .replace(/[\u4e00-\u9fff]/g, (sign) => SIMPLIFIED.get(sign) ?? sign)
    .replaceAll("ı", "i")
    .replaceAll("ß", "ss");
}

const DENSE = `${UNSPACED}\u0e00-\u0e7f`;
const RUN = new RegExp(`[${DENSE}]+|(?:(?![${DENSE}])[\\p{L}\\p{N}\\p{M}])+`, "gu");
const IS_DENSE = new RegExp(`^[${DENSE}]`);

/** The words of `text`, comparable and without endings; of scripts without spaces each pair of neighbours. */
export function wordsOf(text: string): readonly string[] {
  return runsOf(text).flatMap((run) => {
    if (!IS_DENSE.test(run)) return [stemOf(run)];
    return run.length > 2 ? Array.from({ length: run.length - 1 }, (_, i) => run.slice(i, i + 2)) : [run];
  });
}

/** `text` as one word: equal for "F-Droid", "f droid" and "fdroid". */
export function oneWord(text: string): string {
  return runsOf(text).join("");
}

/** How a name sounds, as its consonants: the same in Latin, Persian, Arabic and katakana spelling. "" where it has none of these. */
export function soundOf(text: string): string {
  return oneWord(text)
    .replaceAll("x", "ks")
    .replaceAll("ph", "f")
    .replace(/c(?=[eiy])/g, "s")
    .replace(/[cq]/g, "k")
    .replaceAll("l", "r")
    .replace(/[^a-z]/g, (letter) => CONSONANTS.get(letter) ?? "")
    .replace(/[aeiouyw]/g, "")
    .replace(/(.)\1+/g, "$1");
}

function runsOf(text: string): readonly string[] {
  return comparable(text).match(RUN) ?? [];
}

// Roughly, for English and for Russian in Latin letters; both the record and the query go through it.
function stemOf(word: string): string {
  return word.replace(/^([a-z]{3,}?)(?:ing|ed|es|s|[aeiouy]+)$/, "$1");
}
