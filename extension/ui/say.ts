/**
 * The interface's words: the one door to the browser's message files, `public/_locales`. Which language it speaks is the browser's choice among
 * these files; the types are those of the English one, of which nothing is bundled.
 */
import type { ComponentChildren } from "preact";
import { madeOnce } from "../../src/made-once.ts";
import { browser } from "../browser-native.ts";
import type english from "../public/_locales/en/messages.json";

type English = typeof english;
type Name = keyof English;
type CountedIn<N> = N extends `${infer Base}_other` ? Base : never;
type FilledIn<N> = N extends Name ? (English[N] extends { readonly placeholders: object } ? N : never) : never;

/** A message in which a number decides the form: `events` stands for `events_one`, `events_other` and what else a language has. */
export type Counted = CountedIn<Name>;
/** A message with places to be filled, in the order of their numbers in the file. */
export type Filled = Exclude<FilledIn<Name>, `${Counted}_${string}`>;
/** A message that is always the same. */
export type Word = Exclude<Name, FilledIn<Name>>;

type Value = string | number;

/** A message in the reader's language. Numbers are written as there, other values stand apart from the direction of the text around them. */
export function say<Message extends Word | Filled>(
  message: Message,
  ...values: Message extends Word ? readonly [] : readonly [Value, ...Value[]]
): string {
  return browser.i18n.getMessage(message, (values as readonly Value[]).map(written));
}

/** The form of a message that `count` needs; the count is its first value. */
export function sayCount(message: Counted, count: number, ...values: readonly Value[]): string {
  return browser.i18n.getMessage(formOf(message, count), [count, ...values].map(written));
}

/** A message whose places are filled with elements. */
export function sayWith(message: Filled, ...nodes: readonly [ComponentChildren, ...ComponentChildren[]]): ComponentChildren {
  return filled(message, nodes);
}

/** As `sayCount`, with elements; the count comes first. */
export function sayCountWith(message: Counted, count: number, ...nodes: readonly ComponentChildren[]): ComponentChildren {
  return filled(formOf(message, count), [written(count), ...nodes]);
}

/** The language that is spoken, as a tag: that of our message file, which need not be the browser's own. */
export function language(): string {
  return say("language");
}

/**
 * The same for `Intl`. Gregorian years and Latin digits in every language: a date or a number must read as it does in the sources beside it, and
 * Persian would have both otherwise.
 */
export function locale(): string {
  return `${language()}-u-ca-gregory-nu-latn`;
}

/** The direction in which the language is written. */
export function direction(): "ltr" | "rtl" {
  return ["Arab", "Hebr"].includes(madeOnce(Intl.Locale, language(), {}).maximize().script ?? "") ? "rtl" : "ltr";
}

/** Tells the browser in which language a page of ours is: for fonts, hyphens, voices, and the direction of everything. */
export function speakIn({ documentElement }: Document): void {
  documentElement.lang = language();
  documentElement.dir = direction();
}

function formOf(message: Counted, count: number): string {
  return `${message}_${madeOnce(Intl.PluralRules, locale(), {}).select(count)}`;
}

/** Latin names and hosts would tear a right-to-left sentence apart: values stand between the signs for "first strong isolate" and its end. */
function written(value: Value): string {
  if (typeof value === "number") return madeOnce(Intl.NumberFormat, locale(), {}).format(value);
  // The record is English, and so are most values. Years, as 2019–2026, run with the text.
  return language() === "en" || /^\d{4}(?:–\d{4})?$/.test(value) ? value : `\u2068${value}\u2069`;
}

/** The first of the private signs that hold an element's place while the browser fills the message. */
const PLACE = 0xe000;

function filled(message: string, nodes: readonly ComponentChildren[]): ComponentChildren {
  const text = browser.i18n.getMessage(
    message,
    nodes.map((_, i) => String.fromCharCode(PLACE + i)),
  );
  return text.split(/([\uE000-\uE008])/).map((part, i) => (i % 2 === 0 ? part : nodes[part.charCodeAt(0) - PLACE]));
}
