/**
 * Changes of settings as storage takes them. Meanwhile another page may have changed the same setting, and a newer version may have stored what
 * this one does not know: a change touches the entries that it is about, and leaves the others as they are.
 */
import { isObject } from "./settings.ts";

/** What is to be stored in place of `stored`, of which `from` was seen and `to` is wanted. */
export function merged(stored: unknown, from: unknown, to: unknown): unknown {
  if (Array.isArray(stored) && Array.isArray(from) && Array.isArray(to)) {
    const kept = stored.filter((one) => to.includes(one) || !from.includes(one));
    return [...kept, ...to.filter((one) => !from.includes(one) && !kept.includes(one))];
  }
  if (!isObject(stored) || !isObject(from) || !isObject(to)) return to;
  const touched = new Set([...Object.keys(from), ...Object.keys(to)].filter((key) => !isSame(from[key], to[key])));
  const others = Object.entries(stored).filter(([key]) => !touched.has(key));
  return Object.fromEntries([...others, ...Object.entries(to).filter(([key]) => touched.has(key))]);
}

/** Whether two values of storage are the same; browsers give fields back in an order of their own. */
export function isSame(a: unknown, b: unknown): boolean {
  if (typeof a !== "object" || typeof b !== "object" || a === null || b === null) return Object.is(a, b);
  const [ofA, ofB] = [Object.entries(a), new Map(Object.entries(b))];
  return (
    Array.isArray(a) === Array.isArray(b) &&
    ofA.length === ofB.size &&
    ofA.every(([key, value]) => ofB.has(key) && isSame(value, ofB.get(key)))
  );
}
