/** Rules about names. */
import { fold, plainText } from "../../names/fold.ts";
import type { Problem } from "../problem.ts";
import { pathOf } from "../read.ts";
import { ofProviders, type Rule } from "../rule.ts";

/** A name means one provider, and can be recognised. */
export const NAMES: readonly Rule[] = [
  {
    name: "a name means one provider",
    level: "error",
    why: "Text that folds to the names of two could be flagged as either.",
    check: ({ providers }) => {
      const owners = new Map<string, string>();
      return providers.flatMap(({ id, names }) =>
        names.flatMap(({ text, use }, i): readonly Problem[] => {
          if (use === "site-only") return [];
          const folded = plainText(fold(text).text);
          const owner = owners.get(folded) ?? id;
          owners.set(folded, owner);
          if (owner === id) return [];
          return [
            {
              file: pathOf("providers", id),
              field: `names.${i}.text`,
              value: text,
              expected: `what is no name in data/${pathOf("providers", owner)}`,
              remedy: "Keep it with the provider that readers would think of, or write site-only in one of the two.",
            },
          ];
        }),
      );
    },
  },
  {
    name: "a provider's names differ",
    level: "error",
    why: "Two forms that fold alike are one; the second says nothing, and costs every page.",
    check: ofProviders(({ names }) => {
      const seen = new Set<string>();
      return names.flatMap((name, i) => {
        const form = plainText(name.case ? name.text : fold(name.text).text);
        const isNew = seen.size < seen.add(form).size;
        return isNew
          ? []
          : [{ field: `names.${i}.text`, value: name.text, expected: "a form that no other line has", remedy: "Delete one of the two." }];
      });
    }),
  },
  {
    name: "a context name has context words",
    level: "error",
    why: "An ordinary word is recognised by the words near it.",
    check: ofProviders(({ names, context }) =>
      names.flatMap(({ text, use }, i) =>
        (use === "context" || use === "near") && context.length === 0
          ? [
              {
                field: `names.${i}.use`,
                value: `${use} (${text})`,
                expected: "context words",
                remedy: "Add words to context that stand near the name where the provider is meant, or make the name always.",
              },
            ]
          : [],
      ),
    ),
  },
  {
    name: "a context word says where the name stands at its beginning or end",
    level: "error",
    why: "What stands before the name and what stands behind it are searched each by itself: with ~ in its middle a word never counts.",
    check: ofProviders(({ context }) =>
      context.flatMap((word, i) =>
        /^(?:[^~]+~?|~[^~]+)$/.test(word.trim())
          ? []
          : [
              {
                field: `context.${i}`,
                value: word,
                expected: "one ~ at the beginning or at the end, or none",
                remedy: "Keep what stands on one side of the name, or write both sides as two words.",
              },
            ],
      ),
    ),
  },
  {
    name: "a name that needs evidence beside it has some that says where it stands",
    level: "error",
    why: "A near name is a letter or a prefix; a word somewhere within 300 characters alone would settle it too often.",
    check: ofProviders(({ names, context }) =>
      names.flatMap(({ text, use }, i) =>
        use === "near" && context.length > 0 && !context.some((word) => word.includes("~"))
          ? [
              {
                field: `names.${i}.use`,
                value: `near (${text})`,
                expected: "a context word with ~, the place of the name",
                remedy: "Add words that stand right before or behind the name (via ~, ~ app), or make the name context.",
              },
            ]
          : [],
      ),
    ),
  },
  {
    name: "a provider is shown under a name that pages write",
    level: "warning",
    why: "A reader looks for what the page says, and a citation is searched for by it.",
    check: ofProviders(({ name, names }) =>
      shownAs(name).flatMap((part) =>
        names.some(({ text }) => fold(text).text === fold(part).text)
          ? []
          : [
              {
                field: "name",
                value: part,
                expected: "one of its names",
                remedy:
                  "Show a form that is in names, add this one there (site-only where it must not match), or put an explanation in brackets.",
              },
            ],
      ),
    ),
  },
];

/** What a display name calls the provider: without an explanation in brackets, and by either side of a stroke. */
function shownAs(name: string): readonly string[] {
  return name
    .replace(/\([^)]*\)/g, "")
    .split(" / ")
    .map((part) => part.trim());
}
