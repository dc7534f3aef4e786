/**
 * The name index as one string, for the script that reads: a string literal costs an eighth of what code or JSON of the same size does on
 * a page. `index.ts` reads it; lines are taken apart only where a page needs them. Five sections, parted as `signs.ts` says:
 * - keys, a line each
 * - the names under each key, a line in the same order: `form|form…`, see `formLine`
 * - providers, in order: two digits, whether the kind is painted and whether it has own events; context words, see `packContext`
 * - endings: language, pattern
 * - sites: `host/` or `host/path`, `order`, and `!` where sub-domains are the customers'
 *
 * The store apps are a string of their own, which only the script that shows flags carries: a line `id`, `order` each.
 */
import type { Name, Records } from "../model.ts";
import { isPaintedKind } from "../model.ts";
import { OPTIONAL_SPACE, UNSPACED, WORD } from "./characters.ts";
import { packContext } from "./context.ts";
import { packEndings } from "./endings.ts";
import { fold, plainText } from "./fold.ts";
import { capitalised } from "./index.ts";
import { keyOf } from "./key-of.ts";
import { isUnspaced } from "./script.ts";
import { FIELD, LINE, SECTION, unescaped } from "./signs.ts";
import { siteKey } from "./sites.ts";

/** Packs the names, sites and app ids of `records`. Throws where a name holds a character that parts the others. */
export function packNames({ providers, events }: Records): string {
  const own = new Set(events.flatMap((event) => event.providers.map(({ id }) => id)));
  const lines = new Map<string, string[]>();
  providers.forEach((provider, order) => {
    for (const name of provider.names) {
      if (name.use === "site-only") continue;
      const { key, form } = formLine(name, order);
      lines.set(key, [...(lines.get(key) ?? []), form]);
    }
  });
  const sorted = [...lines].sort(([a], [b]) => (a < b ? -1 : 1));
  const facts = providers.map(({ id, kind, context }) =>
    [`${isPaintedKind(kind) ? 1 : 0}${own.has(id) ? 1 : 0}`, ...packContext(context)].join(FIELD),
  );
  const sites = providers.flatMap(({ sites }, order) =>
    sites.map(({ host, path, subdomains }) => `${siteKey(host, path ?? "")}${FIELD}${base36(order)}${subdomains === false ? "!" : ""}`),
  );
  const sections = [
    joined(sorted.map(([key]) => key)),
    joined(sorted.map(([, forms]) => forms.join("|"))),
    joined(facts),
    joined(packEndings()),
    joined(sites),
  ];
  return unescaped(sections.join(SECTION));
}

/** Packs the app ids of `records`, for `siteOf`. */
export function packApps({ providers }: Records): string {
  return joined(
    providers.flatMap(({ app_ids: { apple = [], google = [] } }, order) =>
      [...apple, ...google].map((id) => `${id}${FIELD}${base36(order)}`),
    ),
  );
}

function joined(lines: readonly string[]): string {
  return lines.join(LINE);
}

// Chinese is written with and without a space beside Latin letters. The two units of a key are left as they are.
const HAN_MEETS_LATIN = new RegExp(`(?<=[${UNSPACED}]{2}) ?(?=[${WORD}])|(?<=[${WORD}]) ?(?=[${UNSPACED}])`, "g");

/**
 * A name's key, under which pages are searched, and its form: the order in base 36; a capital letter, `A` always, `C` context, `E` near, and
 * `B`, `D` and `F` the same with these capitals only; the name with `*` for the key; `~` and a phrase that cancels it, with `*` for the name, and so on.
 */
function formLine({ text, use, case: exact, not = [] }: Name, order: number): { readonly key: string; readonly form: string } {
  const folded = plainText(fold(text).text);
  const low = exact ? folded : folded.replace(HAN_MEETS_LATIN, OPTIONAL_SPACE);
  const key = keyOf(low);
  const cased = plainText(text);
  const letter = { always: "AB", context: "CD", near: "EF", "site-only": "" }[use].charAt(exact ? 1 : 0);
  const body = exact ? shortened(cased, key) : low.replace(wordPattern(key), "*");
  const phrases = not.map((phrase) => `~${plainText(fold(phrase).text).replace(folded, "*")}`);
  if (/[|~*;`%=^]/.test(low) || not.some((phrase) => phrase.includes("~")))
    throw new Error(`the name ${text} holds a character that parts names`);
  return { key, form: `${base36(order)}${letter}${body}${phrases.join("")}` };
}

// With exact capitals the key is spelt `*` as it is, `^` with a first capital, `=` all capitals; anything else stays as written.
function shortened(cased: string, key: string): string {
  const at = cased.toLowerCase().search(wordPattern(key));
  const written = cased.slice(at, at + key.length);
  const mark = [
    ["*", key],
    ["^", capitalised(key)],
    ["=", key.toUpperCase()],
  ].find(([, spelt]) => spelt === written)?.[0];
  return mark ? cased.slice(0, at) + mark + cased.slice(at + key.length) : cased;
}

// A key in an unspaced script begins the name.
function wordPattern(key: string): RegExp {
  return new RegExp(isUnspaced(key) ? `^${key}` : `(?<![${WORD}])${key}(?![${WORD}])`);
}

const base36 = (order: number): string => order.toString(36);
