/** Rules about our own words: titles, summaries, disputes, notes. */
import { type Complaint, ofEvents, ofSourced, type Rule } from "../rule.ts";
import { OURS, sentencesOf } from "../sentences.ts";
import { LOADED } from "./loaded.ts";

const SHORTEST_TITLE = 15;
const LONGEST_SUMMARY = 600;
const MOST_SENTENCES = 3;

const UNFILLED = /<[a-zA-Z][^>]* [^>]*>|\/replace-this$/;
const FILL = "Replace what stands in angle brackets, the brackets too.";
/** A name may end in an exclamation mark (HideMyAss!), a sentence may not. */
const SHOUTED = /!["”’)]*(?:\s+\p{Lu}|$)|\b\p{Lu}{5,} \p{Lu}{5,}\b/u;
const LOADED_WORD = new RegExp(`\\b(?:${LOADED.join("|")})\\b`, "i");
const BARE =
  /\b(?:allegedly|reportedly|purportedly|supposedly|rumou?red)\b|\b(?:is|are|was|were) (?:said|believed|thought|alleged|claimed|rumou?red) to\b/i;
const WHOSE =
  /\b(?:according to|(?<!(?:is|are|was|were) )said|sa(?:ys?|ying)|told|stat(?:ed|es)|wr(?:ote|ites)|reports? (?:by|from|of)|reported (?:by|that)|found|alleged? by|alleged? that|accus\w+|indict\w+|complaint)\b/i;
/** How two sides, or two accounts, are set against each other. */
const CONTESTED =
  /;|\bby .*\bby\b|\b(?:den(?:y|ies|ied|ying)|disput\w+|contest\w*|contradict\w*|differ\w*|disagree\w*|reject\w*|whereas|while|but|others?|another|unclear|question\w*|conflict\w*|instead|according to|not|no|only|says?|said|gives?|names?|quotes?|has|puts?|calls?|dates?|blamed?|attribut\w+|argued?)\b/i;
/** What somebody did about an act, or may still do, contests none of its facts. */
const REMARK = /^[^.;]*\b(?:appeal(?:s|ed|ing)?|criticis\w+|opposed|welcom\w+|may (?:respond|appeal)|challeng(?:es|ed))\b[^.;]*(?:[.;]|$)/i;

/** Neutral, short, and each claim with whose it is. */
export const WORDS: readonly Rule[] = [
  {
    name: "a title says who did what, without a full stop",
    level: "error",
    why: "It stands in lists, beside its date.",
    check: ofEvents(({ title }) =>
      complain(
        "title",
        title,
        title.length >= SHORTEST_TITLE && !/[.;:,]$/.test(title),
        `${SHORTEST_TITLE} characters or more, without a stop at its end`,
        "Say who did what.",
      ),
    ),
  },
  {
    name: "nothing is left to fill in",
    level: "error",
    why: "A new record begins as a skeleton with <angle brackets>.",
    check: ofSourced((one) => [
      ...complain("title", one.title, !UNFILLED.test(one.title), "your words", FILL),
      ...complain("summary", one.summary, !UNFILLED.test(one.summary), "your words", FILL),
      ...one.sources.flatMap((source, i) =>
        (["url", "title", "publisher", "supports"] as const).flatMap((field) =>
          complain(`sources.${i}.${field}`, source[field], !UNFILLED.test(source[field]), "what you read", FILL),
        ),
      ),
    ]),
  },
  {
    name: "nothing shouts",
    level: "error",
    why: "Capitals and exclamation marks judge.",
    check: ofEvents((event) =>
      OURS.flatMap((field) => {
        const text = event[field] ?? "";
        return complain(
          field,
          text,
          !SHOUTED.test(text),
          "neither exclamation marks nor words in capitals one after the other",
          "Write it as a sentence.",
        );
      }),
    ),
  },
  {
    name: "a summary is one to three sentences",
    level: "error",
    why: "A reader has ten seconds; the sources tell the rest.",
    check: ofSourced(({ summary }) => {
      const count = sentencesOf(summary).length;
      const fits = count <= MOST_SENTENCES && summary.length <= LONGEST_SUMMARY && /[.)”"]$/.test(summary);
      return complain(
        "summary",
        summary,
        fits,
        `one to ${MOST_SENTENCES} sentences, ${LONGEST_SUMMARY} characters at most, with a full stop (here ${count} and ${summary.length})`,
        "Shorten it to the act; what came later goes into note or an event of its own.",
      );
    }),
  },
  {
    name: "no word judges",
    level: "error",
    why: "Acts, not adjectives: the reader judges.",
    check: ofEvents((event) =>
      OURS.flatMap((field) => {
        const [word] = LOADED_WORD.exec(event[field] ?? "") ?? [];
        return complain(
          field,
          word,
          word === undefined,
          "a neutral word",
          "Say what was done; if somebody else's judgement is the fact, quote it and say whose it is.",
        );
      }),
    ),
  },
  {
    name: "an allegation says whose it is, in its sentence",
    level: "error",
    why: "“Allegedly” hides who alleges.",
    check: ofEvents((event) =>
      OURS.flatMap((field) =>
        sentencesOf(event[field] ?? "").flatMap((sentence) =>
          complain(
            field,
            sentence,
            !BARE.test(sentence) || WHOSE.test(sentence),
            "who alleges it, in the same sentence",
            "Write “X said that …” or “according to X”.",
          ),
        ),
      ),
    ),
  },
  {
    name: "a dispute says which fact is contested, and by whom",
    level: "error",
    why: "A remark on dates, an appeal or a later outcome is no dispute; it goes into note.",
    check: ofEvents(({ disputed }) =>
      complain(
        "disputed",
        disputed,
        disputed === null || (CONTESTED.test(disputed) && !REMARK.test(disputed)),
        "who says what against what the event states",
        "Name who contests which fact, or move the remark to note.",
      ),
    ),
  },
];

function complain(field: string, value: unknown, holds: boolean, expected: string, remedy: string): readonly Complaint[] {
  return holds ? [] : [{ field, value, expected, remedy }];
}
