/**
 * A way to a larger record, measured and not shipped: instead of all keys a page gets a Bloom filter of them as one string, which needs no reading;
 * names are fetched only for the words that pass.
 */

/** With 16 bits a key and four hashes some two or three words in a thousand pass that are no key. */
const BITS_A_KEY = 16;
const HASHES = 4;
/** Bits in a character; those from `0` on are one byte each and need no escape but one. */
const BITS = 6;
const ZERO = 0x30;

/** The filter of `keys`, `BITS` bits a character. */
export function filterOf(keys: ReadonlySet<string>): string {
  const size = Math.ceil((keys.size * BITS_A_KEY) / BITS);
  const units = new Uint8Array(size).fill(ZERO);
  for (const key of keys) {
    const [a, b] = [hashOf(key, 0x811c9dc5), hashOf(key, STEP)];
    for (let i = 0; i < HASHES; i++) {
      const bit = bitAt(a, b, i, size);
      const at = Math.floor(bit / BITS);
      units[at] = (((units[at] ?? ZERO) - ZERO) | (1 << (bit % BITS))) + ZERO;
    }
  }
  return Buffer.from(units).toString("latin1");
}

/** Whether `word` may be a key. Nearly every other word is refused at its first bit, before its second hash is made. */
export function mayBeKey(word: string, filter: string): boolean {
  const a = hashOf(word, 0x811c9dc5);
  for (let i = 0, b = 0; i < HASHES; i++) {
    if (i === 1) b = hashOf(word, STEP);
    const bit = bitAt(a, b, i, filter.length);
    if ((((filter.charCodeAt(Math.floor(bit / BITS)) - ZERO) >> (bit % BITS)) & 1) === 0) return false;
  }
  return true;
}

/** Two hashes make any number of them. */
function bitAt(a: number, b: number, i: number, size: number): number {
  return (a + i * ((b | 1) >>> 0)) % (size * BITS);
}

const STEP = 0x9e3779b9;

function hashOf(word: string, seed: number): number {
  let hash = seed;
  for (let i = 0; i < word.length; i++) hash = Math.imul(hash ^ word.charCodeAt(i), 0x01000193);
  return (hash ^ (hash >>> 15)) >>> 0;
}
