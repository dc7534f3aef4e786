/** What is new in the record since the last release. */
import { createHash } from "node:crypto";
import type { Folder } from "../src/dataset/read.ts";
import type { Records } from "../src/model.ts";

/** By the id of each record, a digest of everything in it but its dates of work. */
export type Digests = Readonly<Record<string, string>>;

const FOLDERS: readonly Folder[] = ["providers", "events", "instruments"];

/** The digests of `records`, in the order of their ids. */
export function digestsOf(records: Records): Digests {
  return Object.fromEntries(FOLDERS.flatMap((folder) => records[folder].map((one) => [one.id, digestOf(one)] as const)).sort());
}

/** The lines under "Data": how many of each there are, then each that is new, renamed or corrected. A first release has the counts alone. */
export function newsOf(records: Records, before: Digests): string {
  const { providers, events, instruments } = records;
  const countries = new Set(events.map(({ jurisdiction }) => jurisdiction)).size;
  const counts = `- ${providers.length} providers, ${events.length} events in ${countries} jurisdictions, ${instruments.length} instruments.`;
  if (Object.keys(before).length === 0) return counts;
  const after = digestsOf(records);
  const lines = FOLDERS.flatMap((folder) =>
    records[folder].flatMap((one) => {
      const title = "title" in one ? one.title : one.name;
      const old = one.formerly?.find((id) => id in before);
      if (one.id in before) return before[one.id] === after[one.id] ? [] : [`- Corrected: ${one.id}: ${title}`];
      return [old === undefined ? `- New: ${one.id}: ${title}` : `- Renamed: ${old} is now ${one.id}: ${title}`];
    }),
  );
  return [counts, ...lines].join("\n");
}

/** The changelog with its "Unreleased" section given to `version`, whose "Data" is `news`, under a new empty one. */
export function released(changelog: string, version: string, today: string, news: string): string {
  const [head = "", ...sections] = changelog.split(/^(?=## )/m);
  const [open = "", ...older] = sections;
  const rest = open.replace(/^## .*\n/, "").replace(/### Data\n[\s\S]*?(?=### |$(?![\s\S]))/, `### Data\n\n${news}\n\n`);
  if (!open.startsWith("## Unreleased") || !rest.includes(news))
    throw new Error('CHANGELOG.md has no "## Unreleased" with "### Data" on top');
  return `${head}## Unreleased\n\n### Data\n\n### Extension\n\n## ${version} (${today})\n${rest}${older.join("")}`;
}

function digestOf(record: object): string {
  const { added: _added, reviewed: _reviewed, ...content } = record as Record<string, unknown>;
  return createHash("sha256").update(JSON.stringify(content)).digest("hex").slice(0, 12);
}
