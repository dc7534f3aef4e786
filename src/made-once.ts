/** Formats of `Intl`, made once each: making one takes longer than a hundred uses. */

const formats = new Map<string, unknown>();

/** What `new Kind(locale, options)` gives. */
export function madeOnce<Format, Options extends object>(
  Kind: new (locale: string, options: Options) => Format,
  locale: string,
  options: Options,
): Format {
  const key = [Kind.name, locale, JSON.stringify(options)].join(" ");
  const known = (formats.get(key) as Format | undefined) ?? new Kind(locale, options);
  formats.set(key, known);
  return known;
}
