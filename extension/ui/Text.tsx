/** The record's own words: English, in which names of other scripts may stand. */
import type { ComponentChildren } from "preact";

/** Per script the language that its runs are marked with; `und` where several languages share it. */
const SCRIPTS: readonly (readonly [RegExp, string])[] = [
  [/[\p{Script=Hiragana}\p{Script=Katakana}]/u, "ja"],
  [/\p{Script=Hangul}/u, "ko"],
  [/\p{Script=Han}/u, "zh"],
  [/\p{Script=Cyrillic}/u, "und-Cyrl"],
  [/\p{Script=Arabic}/u, "und-Arab"],
];
const RUN = /([\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー\p{Script=Hangul}\p{Script=Cyrillic}\p{Script=Arabic}]+)/u;

/**
 * `children`, marked as the English that it is whatever language the interface speaks, and apart from the direction of the text around it; each
 * run of another script in it in a `span` that names its language, for fonts and screen readers.
 */
export function Text({ children }: { readonly children: string }) {
  return (
    <bdi lang="en" dir="ltr">
      {runsOf(children)}
    </bdi>
  );
}

function runsOf(text: string): ComponentChildren {
  return text.split(RUN).map((part, i) => {
    if (i % 2 === 0) return part;
    const [, lang] = SCRIPTS.find(([script]) => script.test(part)) ?? [];
    return <span lang={lang}>{part}</span>;
  });
}
