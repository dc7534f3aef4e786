/** Rules about sources as citations: that there are some, and that they say the same everywhere. */

import { thinlySourced } from "../../dossier/evidence.ts";
import type { Source } from "../../model.ts";
import { ofSourced, ofSources, type Rule } from "../rule.ts";

/** What must be the same wherever one document is cited. */
const SAME = ["title", "title_is", "publisher", "published", "lang", "tier", "copy_of"] as const satisfies readonly (keyof Source)[];

/** Words by which a publisher's name tells how the text got there. */
const PASSED_ON = /\b(?:copy|copied|mirror|repost|reposted|via|text (?:on|of))\b/i;

/** Every record has sources, each once, each as it calls itself. */
export const CITATIONS: readonly Rule[] = [
  {
    name: "every event and instrument has a source",
    level: "error",
    why: "The record states nothing by itself.",
    check: ofSourced(({ sources }) =>
      sources.length > 0
        ? []
        : [{ field: "sources", value: sources, expected: "at least one source", remedy: "Add what you read, or delete the record." }],
    ),
  },
  {
    name: "a source stands once in a record",
    level: "error",
    why: "Twice, one document would look like two.",
    check: ofSourced(({ sources }) =>
      sources
        .map(({ url }, i) => ({ url, i }))
        .filter(({ url, i }) => sources.findIndex((other) => other.url === url) < i)
        .map(({ url, i }) => ({
          field: `sources.${i}.url`,
          value: url,
          expected: "each address once",
          remedy: "Merge what the two support, and delete one.",
        })),
    ),
  },
  {
    name: "one address is cited the same everywhere",
    level: "error",
    why: "One document has one title, publisher, date, language and tier.",
    check: (records, circumstances) => {
      const first = new Map<string, { readonly source: Source; readonly id: string }>();
      return ofSourced(({ id, sources }) =>
        sources.flatMap((source, i) => {
          const known = first.get(source.url) ?? { source, id };
          first.set(source.url, known);
          return SAME.filter((field) => known.source[field] !== source[field]).map((field) => ({
            field: `sources.${i}.${field}`,
            value: source[field] ?? null,
            expected: `${JSON.stringify(known.source[field] ?? null)}, as in ${known.id}`,
            remedy: "Open the document and write the same in both.",
          }));
        }),
      )(records, circumstances);
    },
  },
  {
    name: "a publisher is named as pages write it",
    level: "error",
    why: "A citation that says “X (copy)” cannot be found or counted; whose text it is stands in copy_of.",
    check: ofSources(({ publisher, copy_of }) =>
      PASSED_ON.test(publisher) || publisher === copy_of
        ? {
            field: "publisher",
            value: publisher,
            expected: "the name of who publishes at this address, and nothing else",
            remedy: "Write who runs the host as publisher, and whose text it is in copy_of.",
          }
        : null,
    ),
  },
  {
    name: "a publisher is named without an explanation",
    level: "warning",
    why: "A name with a remark in brackets stands on no page; which document it is says the title, what it states says supports.",
    check: ofSources(({ publisher }) =>
      /\(/.test(publisher)
        ? {
            field: "publisher",
            value: publisher,
            expected: "a name without brackets",
            remedy: "Move the remark to supports, or to copy_of where it says whose text it is.",
          }
        : null,
    ),
  },
  {
    name: "an event does not rest on secondary sources alone",
    level: "warning",
    why: "An affiliate site or an unnamed repost may be wrong where nobody else says the same; readers are told so.",
    check: ofSourced((one) =>
      "date" in one && thinlySourced(one)
        ? [
            {
              field: "sources.0.tier",
              value: "secondary",
              expected: "a source that is not secondary",
              remedy: "Find the authority, the company or a newsroom that says it; if there is none, consider deleting the event.",
            },
          ]
        : [],
    ),
  },
];
